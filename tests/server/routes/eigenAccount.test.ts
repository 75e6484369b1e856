import { afterEach, beforeEach, expect, test } from 'vitest'
import { lettersIn } from '../../kit/outbox.ts'
import { account, api, cookieOf, letterTo, said, send, sendAs, tokenIn } from '../../kit/people.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
let cookie: string
beforeEach(async () => {
  server = await startTestServer()
  cookie = await account(server, femke, oud)
})
afterEach(() => server.close())

const femke = 'femke@venne.example'
const [oud, nieuw] = ['vier ossen op een dijk', 'zeven zwanen in de mist']
const as = (method: string, path: string, body?: unknown, by = cookie) =>
  sendAs(server, by, method, `${api}${path}`, body)
const signIn = (wachtwoord: string, email = femke, agent = 'node') =>
  fetch(`${server.url}${api}/aanmelden`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': agent },
    body: JSON.stringify({ email, wachtwoord }),
  })
const isIn = async (by: string) => (await as('GET', '/ik', undefined, by)).status === 200
const forget = (email: string, to = server) => send(to, 'POST', `${api}/wachtwoord/vergeten`, { email })
const choose = (token: string, wachtwoord: string) =>
  send(server, 'POST', `${api}/wachtwoord/nieuw`, { token, wachtwoord })

test('a forgotten password: the answer is the same for every address, and only an account gets a letter', async () => {
  const answers = [
    await forget('niemand@venne.example'),
    await forget('anna@regiotafel.example'),
    await forget(femke),
  ]
  expect(new Set(await Promise.all(answers.map(one => one.text()))).size).toBe(1)
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
  await letterTo(server, femke)
  expect(lettersIn(server.dataDir).map(({ to }) => to)).toEqual([femke])
})

test('the link sets a password once, ends every sign-in and every open window, and tells by mail', async () => {
  const elsewhere = cookieOf(await signIn(oud))
  const femkeId = (await server.store.users.byEmail(femke))?.id ?? ''
  await server.store.members.set('voorbeeld', femkeId, 'redacteur')
  const raw = await rawSocket({ url: server.url, cookie: async () => elsewhere })
  await forget(femke)
  const token = tokenIn(await letterTo(server, femke))
  const bekeken = await send(server, 'POST', `${api}/bewijzen/bekijken`, { token })
  expect(await bekeken.json()).toEqual({ soort: 'wachtwoord', email: femke })
  expect(await said(await choose(token, 'kort'))).toEqual([422, 'wachtwoord-te-kort'])
  expect((await choose(token, nieuw)).status).toBe(204)
  expect(await raw.closed).toMatchObject({ code: 4401, reason: 'niet-aangemeld' })
  expect([await isIn(cookie), await isIn(elsewhere)]).toEqual([false, false])
  expect([(await signIn(oud)).status, (await signIn(nieuw)).status]).toEqual([401, 204])
  expect(await said(await choose(token, 'nog weer een ander'))).toEqual([410, 'link-verlopen'])
  expect((await letterTo(server, femke, 2)).subject).toBe('Uw wachtwoord voor Regiotafel is gewijzigd')
})

test('a link works for an hour, the last one only, and no more once the password was changed', async () => {
  await forget(femke)
  const first = tokenIn(await letterTo(server, femke))
  await forget(femke)
  const second = tokenIn(await letterTo(server, femke, 2))
  expect(await said(await choose(first, nieuw))).toEqual([410, 'link-verlopen'])
  const rows = server.store.database.prepare('SELECT verloopt_op AS op FROM bewijzen').all() as {
    op: number
  }[]
  expect(rows).toHaveLength(1)
  expect((rows[0]?.op ?? 0) - Date.now()).toBeLessThanOrEqual(60 * 60_000)
  server.store.database.prepare('UPDATE bewijzen SET verloopt_op = ?').run(Date.now())
  expect(await said(await choose(second, nieuw))).toEqual([410, 'link-verlopen'])
  await forget(femke)
  const third = tokenIn(await letterTo(server, femke, 3))
  expect((await as('PUT', '/ik/wachtwoord', { huidig: oud, nieuw })).status).toBe(204)
  expect(await said(await choose(third, 'nog weer een ander'))).toEqual([410, 'link-verlopen'])
})

test('letters for one address are counted, whether it has an account or not', async () => {
  const limited = await startTestServer({ env: { LIMITS: '' } })
  await account(limited, 'gerrit@venne.example', oud)
  for (const email of ['gerrit@venne.example', 'niemand@venne.example']) {
    const statuses = []
    for (let n = 0; n < 6; n++) statuses.push((await forget(email, limited)).status)
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
  }
  await limited.close()
})

test('a password is changed by who knows it; other browsers are signed out and this one is not', async () => {
  const elsewhere = cookieOf(await signIn(oud))
  const change = (huidig: string, next: string) => as('PUT', '/ik/wachtwoord', { huidig, nieuw: next })
  expect(await said(await change('niet dit wachtwoord', nieuw))).toEqual([403, 'wachtwoord-onjuist'])
  expect(await said(await change(oud, femke))).toEqual([422, 'wachtwoord-is-adres'])
  expect((await change(oud, nieuw)).status).toBe(204)
  expect([await isIn(cookie), await isIn(elsewhere)]).toEqual([true, false])
  expect([(await signIn(oud)).status, (await signIn(nieuw)).status]).toEqual([401, 204])
})

test('an address changes when it is confirmed from the new one, and the old one is told', async () => {
  const anders = 'femke.vis@ggd.example'
  const ask = (email: string, wachtwoord = oud) => as('PUT', '/ik/email', { email, wachtwoord })
  expect(await said(await ask(anders, 'niet dit wachtwoord'))).toEqual([403, 'wachtwoord-onjuist'])
  expect(await said(await ask('geen adres'))).toEqual([422, 'adres-ongeldig'])
  expect((await ask(anders)).status).toBe(202)
  const token = tokenIn(await letterTo(server, anders))
  expect((await signIn(oud, anders)).status).toBe(401)
  const confirmed = await send(server, 'POST', `${api}/bewijzen/bevestigen`, { token })
  expect(await confirmed.json()).toEqual({ soort: 'email', planId: null })
  expect([(await signIn(oud)).status, (await signIn(oud, anders)).status]).toEqual([401, 204])
  expect((await letterTo(server, femke)).text).toContain(anders)
})

test('an address of another account gives the same answer, and changes nothing', async () => {
  await account(server, 'gerrit@venne.example', nieuw)
  const taken = await as('PUT', '/ik/email', { email: 'gerrit@venne.example', wachtwoord: oud })
  const free = await as('PUT', '/ik/email', { email: 'vrij@venne.example', wachtwoord: oud })
  expect([taken.status, await taken.text()]).toEqual([free.status, await free.text()])
  expect((await letterTo(server, 'gerrit@venne.example')).subject).toBe(
    'U heeft al een account bij Regiotafel',
  )
  expect(await server.store.users.byEmail(femke)).not.toBeNull()
})

test('a person of the example region keeps address and password', async () => {
  const asDemo = (path: string, body: object) => send(server, 'PUT', `${api}${path}`, body, 'anna')
  expect(await said(await asDemo('/ik/wachtwoord', { huidig: '', nieuw }))).toEqual([403, 'demo-account'])
  expect(await said(await asDemo('/ik/email', { email: 'a@b.nl', wachtwoord: '' }))).toEqual([
    403,
    'demo-account',
  ])
})

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'

test('one sees where one is signed in, and ends one of those: its open window closes at once', async () => {
  const elsewhere = cookieOf(await signIn(oud, femke, windows))
  const femkeId = (await server.store.users.byEmail(femke))?.id ?? ''
  await server.store.members.set('voorbeeld', femkeId, 'redacteur')
  const raw = await rawSocket({ url: server.url, cookie: async () => elsewhere })
  const list = (await (await as('GET', '/ik/sessies')).json()) as {
    id: string
    browser: string | null
    isDeze: boolean
  }[]
  expect(list.map(({ isDeze, browser }) => [isDeze, browser])).toEqual(
    expect.arrayContaining([
      [true, null],
      [false, 'Firefox op Windows'],
    ]),
  )
  const other = list.find(({ isDeze }) => !isDeze)?.id ?? ''
  expect(await said(await send(server, 'DELETE', `${api}/ik/sessies/${other}`, undefined, 'anna'))).toEqual([
    404,
    'niet-gevonden',
  ])
  expect((await as('DELETE', `/ik/sessies/${other}`)).status).toBe(204)
  expect(await raw.closed).toMatchObject({ code: 4401 })
  expect([await isIn(cookie), await isIn(elsewhere)]).toEqual([true, false])
})

test('signing out everywhere ends all of them and clears the cookie here', async () => {
  const elsewhere = cookieOf(await signIn(oud))
  const out = await as('DELETE', '/ik/sessies')
  expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
  expect([await isIn(cookie), await isIn(elsewhere)]).toEqual([false, false])
})
