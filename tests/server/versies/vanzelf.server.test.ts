import { expect, test } from 'vitest'
import { mostUnnamed } from '../../../server/store/versies.ts'
import { planIn } from '../../../server/versies/planIn.ts'
import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import type { Versie } from '../../../shared/versie/versie.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { handClock } from '../../kit/handClock.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)

const write = async ({ rooms, store }: TestServer, tekst: string): Promise<void> => {
  const edit: PlanEdit = { op: 'write', elementId: 'a1', veld: 'oplossing', tekst }
  await rooms.edit('voorbeeld', (await store.users.byDemo('bram'))?.id ?? '', () => edit)
}
/** Twice five minutes in which nobody writes. */
async function rest({ shadow, rooms }: TestServer): Promise<void> {
  await rooms.settled()
  for (let round = 0; round < 2; round += 1) {
    await shadow.idle()
    shadow.lookRound()
  }
  await shadow.idle()
}
const kept = ({ store }: TestServer) => store.versies.list('voorbeeld', { aantal: 100 })
const oplossingIn = async ({ store }: TestServer, { id }: Versie): Promise<string | undefined> => {
  const state = await store.versies.state('voorbeeld', id)
  return state ? planIn(state).afspraken[0]?.oplossing.plat : undefined
}

test('[SY62] a plan in which nobody writes any more is kept, once for what was written, with its findings', async () => {
  const server = await start()
  await write(server, 'Van Bram.')
  await rest(server)
  const [versie, ...others] = await kept(server)
  expect(others).toEqual([])
  expect(versie).toMatchObject({
    naam: null,
    soort: 'automatisch',
    aanleiding: 'rust',
    auteur: null,
    epoch: 1,
  })
  expect(versie?.meldingen.open.vereist).toBeGreaterThan(0)
  expect(await oplossingIn(server, versie as Versie)).toBe('Van Bram.')
  await rest(server)
  expect(await kept(server)).toEqual([versie])
})

test('[SY62] a plan that was only made, or only read, is not kept', async () => {
  const server = await start()
  await server.ask('/api/v1/plannen/voorbeeld/toestand', 'eva')
  await rest(server)
  expect(await kept(server)).toEqual([])
})

test('[SY62] what says the same as the newest version is not kept again', async () => {
  const server = await start()
  const was = (await server.rooms.readPlan('voorbeeld')).afspraken[0]?.oplossing.plat ?? ''
  await server.ask('/api/v1/plannen/voorbeeld/versies', 'anna', {
    method: 'POST',
    body: JSON.stringify({ naam: '0.6' }),
    headers: { 'content-type': 'application/json' },
  })
  await write(server, 'Even anders.')
  await write(server, was)
  await rest(server)
  expect((await kept(server)).map(({ naam }) => naam)).toEqual(['0.6'])
})

test('[SY63] before an update that takes much away the plan is kept as it was, also when it is read again from the log', async () => {
  const server = await start()
  const lang = 'Dit is een lange tekst. '.repeat(120)
  await write(server, lang)
  await write(server, '')
  await server.rooms.settled()
  await server.shadow.idle()
  const [versie, ...others] = await kept(server)
  expect(others).toEqual([])
  expect(versie).toMatchObject({ aanleiding: 'voor-verwijderen', auteur: null })
  expect(await oplossingIn(server, versie as Versie)).toBe(lang)
})

test('[SY64] of one hour the last is kept, of all that nobody named the newest, and named ones for ever', async () => {
  const clock = handClock()
  const server = await start({ clock })
  await write(server, 'Van Bram.')
  await rest(server)
  const [{ id: eerste, nr: _, ...like } = {} as Versie] = await kept(server)
  const keep = (id: string, rest: Partial<Versie>, van = 'naam') =>
    server.store.versies.keepCopy('voorbeeld', { ...like, id, ...rest }, van)
  const hour = (n: number, minute: string) =>
    `2026-${String(1 + Math.floor(n / 24)).padStart(2, '0')}-10T${String(n % 24).padStart(2, '0')}:${minute}:00.000Z`
  await keep('naam', { naam: '0.6', soort: 'benoemd', aanleiding: null, op: hour(0, '00') }, eerste)
  for (let n = 0; n < mostUnnamed + 10; n += 1) {
    await keep(`eerst-${n}`, { op: hour(n, '10') })
    await keep(`laatst-${n}`, { op: hour(n, '50') })
  }
  const found = await kept(server)
  expect(found).toHaveLength(mostUnnamed + 1)
  expect(found.filter(({ id }) => id.startsWith('eerst'))).toEqual([])
  expect(found.at(-1)?.id).toBe('naam')
  expect(found[0]?.id).toBe(`laatst-${mostUnnamed + 9}`)
})
