import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.close())

const leden = '/api/v1/plannen/voorbeeld/leden'
const idOf = async (naam: string) => (await server.store.users.byDemo(naam))?.id ?? ''
const put = (userId: string, body: unknown, by = 'dirk') =>
  server.ask(`${leden}/${userId}`, by, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const remove = (userId: string, by = 'dirk') => server.ask(`${leden}/${userId}`, by, { method: 'DELETE' })
const said = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]

test('everyone in a plan sees who is in it and with which role, without e-mail addresses', async () => {
  const list = (await (await server.ask(leden, 'eva')).json()) as object[]
  expect(list).toHaveLength(5)
  expect(list[0]).toEqual({
    id: await idOf('anna'),
    naam: 'Anna Jansen',
    organisatie: 'Gemeente Hoogvenne',
    sector: 'gemeente',
    rol: 'redacteur',
    tekent: true,
    actiefOp: null,
    aanwezig: false,
  })
})

test('a beheerder changes a role and removes somebody; what they wrote stays', async () => {
  const before = await server.store.planUpdates.head('voorbeeld')
  expect((await put(await idOf('anna'), { rol: 'commentator' })).status).toBe(204)
  expect(await server.store.members.role('voorbeeld', await idOf('anna'))).toBe('commentator')
  expect((await remove(await idOf('anna'))).status).toBe(204)
  expect(await server.store.members.role('voorbeeld', await idOf('anna'))).toBeNull()
  expect(await server.store.planUpdates.head('voorbeeld')).toEqual(before)
})

test.each(['anna', 'carla', 'eva'])(
  '%s, who is no beheerder, changes nobody and removes nobody',
  async naam => {
    const bram = await idOf('bram')
    expect(await said(await put(bram, { rol: 'lezer' }, naam))).toEqual([403, 'alleen-lezen'])
    expect(await said(await remove(bram, naam))).toEqual([403, 'alleen-lezen'])
    expect(await server.store.members.role('voorbeeld', bram)).toBe('redacteur')
  },
)

test('the only beheerder stays one', async () => {
  const dirk = await idOf('dirk')
  expect(await said(await put(dirk, { rol: 'redacteur' }))).toEqual([409, 'laatste-beheerder'])
  expect(await said(await remove(dirk))).toEqual([409, 'laatste-beheerder'])
  expect((await put(await idOf('anna'), { rol: 'beheerder' })).status).toBe(204)
  expect((await put(dirk, { rol: 'redacteur' })).status).toBe(204)
  expect(await said(await put(dirk, { rol: 'beheerder' }))).toEqual([403, 'alleen-lezen'])
})

test('somebody who is not in the plan is no member to change, and a role that does not exist is none', async () => {
  expect(await said(await put('niemand', { rol: 'lezer' }))).toEqual([404, 'geen-lid'])
  expect(await said(await remove('niemand'))).toEqual([404, 'geen-lid'])
  expect(await said(await put(await idOf('anna'), { rol: 'baas' }))).toEqual([400, 'ongeldige-aanvraag'])
  expect(await said(await put(await idOf('anna'), {}))).toEqual([400, 'ongeldige-aanvraag'])
})

test('a beheerder says who answers for their organisation; it stays with another role, and goes when they leave', async () => {
  const eva = await idOf('eva')
  const tekent = (body: unknown, by = 'dirk') =>
    server.ask(`${leden}/${eva}/tekent`, by, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  expect(await said(await tekent({ tekent: true }, 'anna'))).toEqual([403, 'alleen-lezen'])
  expect((await tekent({ tekent: true })).status).toBe(204)
  expect((await put(eva, { rol: 'commentator' })).status).toBe(204)
  expect(await server.store.members.tekent('voorbeeld', eva)).toBe(true)
  expect((await remove(eva)).status).toBe(204)
  expect(await server.store.members.tekent('voorbeeld', eva)).toBe(false)
  expect(await said(await tekent({ tekent: true }))).toEqual([404, 'geen-lid'])
})
