import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attempts } from '../../../server/auth/attempts.ts'
import { hashPassword } from '../../../server/auth/passwords.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const wachtwoord = 'een heel lang wachtwoord'
let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  await server.store.users.create({
    naam: 'Femke Vis',
    organisatie: 'Thuiszorg Venne',
    sector: 'vvt',
    email: 'femke@venne.example',
    wachtwoord: await hashPassword(wachtwoord),
  })
})
afterAll(() => server.close())

const signIn = (body: unknown, to = server) =>
  to.ask('/api/v1/aanmelden', null, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const as = (cookie: string, path = '/api/v1/ik', init: RequestInit = {}) =>
  server.ask(path, null, { ...init, headers: { cookie } })

test('e-mail and password sign in, whatever the case of the address', async () => {
  const answer = await signIn({ email: 'Femke@Venne.example', wachtwoord })
  expect(answer.status).toBe(204)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(await (await as(cookie)).json()).toEqual({
    id: expect.any(String),
    naam: 'Femke Vis',
    email: 'femke@venne.example',
    organisatie: 'Thuiszorg Venne',
    sector: 'vvt',
    kleur: expect.any(Number),
    isDemo: false,
  })
})

test.each([
  ['a wrong password', { email: 'femke@venne.example', wachtwoord: 'een heel ander wachtwoord' }],
  ['an unknown address', { email: 'niemand@venne.example', wachtwoord }],
  ['an account without a password', { email: 'anna@regiotafel.example', wachtwoord: '' }],
])('%s is refused in the same words', async (_, body) => {
  const answer = await signIn(body)
  expect([answer.status, await answer.json()]).toMatchObject([
    401,
    { code: 'aanmelden-mislukt', detail: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.' },
  ])
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('the cookie is for HTTP only, for this site, and secure when the site is', async () => {
  const secure = await startTestServer({ env: { PUBLIC_URL: 'https://plannen.example' } })
  const flags = async (at: TestServer) =>
    (await at.ask('/demo/anna', null)).headers.get('set-cookie')?.split('; ').slice(1)
  expect(await flags(server)).toEqual(expect.arrayContaining(['HttpOnly', 'Path=/', 'SameSite=Lax']))
  expect(await flags(server)).not.toContain('Secure')
  expect(await flags(secure)).toContain('Secure')
  await secure.close()
})

test('the database has a hash of the session and not the session', async () => {
  const token = (await server.cookie('bram')).split('=')[1] ?? ''
  const rows = server.store.database.prepare('SELECT id FROM sessions').all() as { id: string }[]
  const ids = rows.map(({ id }) => id)
  expect(ids).toContain(createHash('sha256').update(token).digest('hex'))
  expect(ids).not.toContain(token)
  const [stolen] = ids
  expect((await as(`regiotafel_sessie=${stolen}`)).status).toBe(401)
})

test('signing out ends the session, and not only in the browser', async () => {
  const cookie = await server.cookie('dirk')
  const out = await as(cookie, '/api/v1/afmelden', { method: 'POST' })
  expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
  expect((await as(cookie)).status).toBe(401)
})

test('a session that has ended is no sign-in any more', async () => {
  const cookie = await server.cookie('carla')
  expect((await as(cookie)).status).toBe(200)
  const carla = await server.store.users.byDemo('carla')
  server.store.database.prepare('UPDATE sessions SET expires_at = 1 WHERE user_id = ?').run(carla?.id)
  expect((await as(cookie)).status).toBe(401)
})

test('a session that is used in its second half is prolonged, with a new cookie', async () => {
  const cookie = await server.cookie('eva')
  const eva = await server.store.users.byDemo('eva')
  const soon = Math.floor(Date.now() / 1000) + 3600
  server.store.database.prepare('UPDATE sessions SET expires_at = ? WHERE user_id = ?').run(soon, eva?.id)
  expect((await as(cookie)).headers.get('set-cookie')).toContain(cookie)
  expect((await as(cookie)).headers.get('set-cookie')).toBeNull()
})

test.each([{}, { email: 'femke@venne.example' }, { email: 1, wachtwoord: 2 }])(
  'a body of another shape is refused: %j',
  async body => {
    const answer = await signIn(body)
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'ongeldige-aanvraag' }])
  },
)

describe('guessing', () => {
  test('the eleventh try for one address within a minute is refused, unless limits are off', async () => {
    const limited = await startTestServer({ env: { LIMITS: '' } })
    const tries = []
    for (let n = 0; n < 11; n++)
      tries.push((await signIn({ email: 'x@y.example', wachtwoord }, limited)).status)
    expect(tries).toEqual([...Array<number>(10).fill(401), 429])
    expect((await signIn({ email: 'z@y.example', wachtwoord }, limited)).status).toBe(401)
    await limited.close()
  })

  test('tries are counted by key and forgotten when the window is over', () => {
    const mayTry = attempts(2, 1000)
    expect([mayTry('a', 0), mayTry('a', 1), mayTry('a', 2), mayTry('b', 2)]).toEqual([
      true,
      true,
      false,
      true,
    ])
    expect(mayTry('a', 1000)).toBe(true)
  })
})

describe('demo persons', () => {
  test.each([
    ['anna', 'redacteur'],
    ['bram', 'redacteur'],
    ['carla', 'commentator'],
    ['dirk', 'beheerder'],
    ['eva', 'lezer'],
  ])('/demo/%s signs in as %s and opens the example plan', async (naam, rol) => {
    const answer = await server.ask(`/demo/${naam}`, null)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/plannen/voorbeeld'])
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(await (await as(cookie, '/api/v1/plannen/voorbeeld/toegang')).json()).toMatchObject({ rol })
  })

  test('they are listed for the sign-in page', async () => {
    const people = (await (await server.ask('/api/v1/demo', null)).json()) as { sleutel: string }[]
    expect(people.map(({ sleutel }) => sleutel)).toEqual(['anna', 'bram', 'carla', 'dirk', 'eva'])
  })

  test('without DEMO there are none, whatever is in the data folder', async () => {
    const plain = await startTestServer({ env: { DEMO: '0' } })
    expect((await plain.ask('/demo/anna', null)).status).toBe(404)
    expect(await (await plain.ask('/api/v1/demo', null)).json()).toEqual([])
    await plain.close()
  })
})
