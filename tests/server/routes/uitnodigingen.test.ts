import { afterEach, beforeEach, expect, test } from 'vitest'
import { tokenHash } from '../../../server/auth/token.ts'
import { lettersIn } from '../../kit/outbox.ts'
import { account, api, cookieOf, letterTo, plan, said, send, sendAs, tokenIn } from '../../kit/people.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.close())

const organisatie = { naam: 'Thuiszorg Venne', sector: 'vvt' }
const femke = 'femke@venne.example'
const wachtwoord = 'vier ossen op een dijk'
const invite = (extra: object = {}, naam = 'dirk', to = server) =>
  send(to, 'POST', `${plan}/uitnodigingen`, { rol: 'redacteur', organisatie, wijze: 'link', ...extra }, naam)
const byMail = { wijze: 'mail', email: femke }
interface Gemaakt {
  readonly uitnodiging: { readonly id: string; readonly isVerlopen: boolean }
  readonly link: string | null
  readonly outbox: boolean
}
async function invited(extra: object = {}): Promise<{ id: string; token: string }> {
  const { uitnodiging, link } = (await (await invite(extra)).json()) as Gemaakt
  const token = link ? (link.split('/').at(-1) ?? '') : tokenIn(await letterTo(server, femke))
  return { id: uitnodiging.id, token }
}
const look = (token: string) => send(server, 'POST', `${api}/uitnodigingen/bekijken`, { token })
const accept = (token: string, naam: string | null) =>
  send(server, 'POST', `${api}/uitnodigingen/aanvaarden`, { token }, naam)
const nieuw = (token: string, extra: object = {}) =>
  send(server, 'POST', `${api}/uitnodigingen/nieuw-account`, {
    ...{ token, naam: 'Femke Vis', email: femke, wachtwoord, ...extra },
  })
const rolOf = async (email: string) => {
  const user = await server.store.users.byEmail(email)
  return user && server.store.members.role('voorbeeld', user.id)
}
const setRow = (id: string, set: string) =>
  server.store.database.prepare(`UPDATE uitnodigingen SET ${set} WHERE id = ?`).run(id)
const outThen = async (id: string) => server.store.members.change('voorbeeld', id, null)
const idOf = async (naam: string) => (await server.store.users.byDemo(naam))?.id ?? ''

test('by mail: the letter has the link, the beheerder never sees it, and a new account is in the plan with its role', async () => {
  const answer = (await (await invite(byMail)).json()) as Gemaakt
  expect(answer).toMatchObject({ link: null, outbox: true, uitnodiging: { email: femke, rol: 'redacteur' } })
  const letter = await letterTo(server, femke)
  expect(letter.subject).toContain('Regioplan Zilverdal')
  expect(letter.text).toContain('Dirk de Boer (Programmabureau Zilverdal-Vennemark)')
  const token = tokenIn(letter)
  expect(await (await look(token)).json()).toMatchObject({
    ...{ door: 'Dirk de Boer', rol: 'redacteur', organisatie: 'Thuiszorg Venne', email: femke },
    ...{ isEigenAdres: true, heeftAccount: false, lidVan: null },
  })
  const made = await nieuw(token)
  expect([made.status, await made.clone().json()]).toEqual([201, { planId: 'voorbeeld' }])
  const ik = await (await sendAs(server, cookieOf(made), 'GET', `${api}/ik`)).json()
  expect(ik).toMatchObject({ naam: 'Femke Vis', email: femke, organisatie: 'Thuiszorg Venne', sector: 'vvt' })
  expect(await rolOf(femke)).toBe('redacteur')
  expect(await said(await accept(token, 'bram'))).toEqual([410, 'uitnodiging-gebruikt'])
})

test('by link: shown once, kept as a hash, and an address that is not known to be one’s own is confirmed by mail', async () => {
  const { token } = await invited()
  const rows = server.store.database.prepare('SELECT * FROM uitnodigingen').all()
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(JSON.stringify(rows)).toContain(tokenHash(token))
  const asked = await nieuw(token)
  expect([asked.status, await asked.json(), asked.headers.get('set-cookie')]).toEqual([
    202,
    { outbox: true },
    null,
  ])
  const letter = await letterTo(server, femke)
  expect(await rolOf(femke)).toBeNull()
  const confirm = () => send(server, 'POST', `${api}/bewijzen/bevestigen`, { token: tokenIn(letter) })
  const confirmed = await confirm()
  expect(await confirmed.clone().json()).toEqual({ soort: 'account', planId: 'voorbeeld' })
  expect((await sendAs(server, cookieOf(confirmed), 'GET', `${plan}/toegang`)).status).toBe(200)
  expect(await said(await confirm())).toEqual([410, 'link-verlopen'])
  const signedIn = await send(server, 'POST', `${api}/aanmelden`, { email: femke, wachtwoord })
  expect(signedIn.status).toBe(204)
})

test('an address that has an account already gets the same answer, and a letter that says so', async () => {
  await account(server, femke, 'een heel ander wachtwoord')
  const { token } = await invited()
  const known = await nieuw(token)
  const unknown = await nieuw(token, { email: 'gerrit@venne.example' })
  expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
  expect((await letterTo(server, femke)).subject).toBe('U heeft al een account bij Regiotafel')
  expect((await letterTo(server, 'gerrit@venne.example')).subject).toBe('Bevestig uw account bij Regiotafel')
})

test('who has an account already accepts with it, and keeps their own organisation', async () => {
  const cookie = await account(server, femke, wachtwoord)
  const { token } = await invited({ organisatie: { naam: 'GGD Venne', sector: 'ggd' }, rol: 'commentator' })
  const path = `${api}/uitnodigingen/aanvaarden`
  expect(await (await sendAs(server, cookie, 'POST', path, { token })).json()).toEqual({
    planId: 'voorbeeld',
  })
  expect(await rolOf(femke)).toBe('commentator')
  expect(await server.store.users.byEmail(femke)).toMatchObject({ organisatie: 'Thuiszorg Venne' })
})

test('who is in the plan already keeps their role, and the invitation stays for another', async () => {
  const { token } = await invited({ rol: 'lezer' })
  expect(await said(await accept(token, 'anna'))).toEqual([409, 'al-lid'])
  expect(await server.store.members.role('voorbeeld', await idOf('anna'))).toBe('redacteur')
  const seen = await send(server, 'POST', `${api}/uitnodigingen/bekijken`, { token }, 'anna')
  expect(await seen.json()).toMatchObject({ lidVan: 'voorbeeld' })
})

test('each reason why an invitation is no good has its own code, and lets nobody in', async () => {
  await outThen(await idOf('bram'))
  expect(await said(await look('x'.repeat(32)))).toEqual([404, 'uitnodiging-onbekend'])
  const verlopen = await invited()
  setRow(verlopen.id, 'verloopt_op = 1')
  const ingetrokken = await invited()
  expect(
    (await send(server, 'DELETE', `${plan}/uitnodigingen/${ingetrokken.id}`, undefined, 'dirk')).status,
  ).toBe(204)
  const ander = await invited({ email: femke, alleenAdres: true })
  for (const [{ token }, status, code] of [
    [verlopen, 410, 'uitnodiging-verlopen'],
    [ingetrokken, 410, 'uitnodiging-ingetrokken'],
  ] as const) {
    expect(await said(await look(token))).toEqual([status, code])
    expect(await said(await accept(token, 'bram'))).toEqual([status, code])
    expect(await said(await nieuw(token))).toEqual([status, code])
  }
  expect(await said(await accept(ander.token, 'bram'))).toEqual([403, 'uitnodiging-ander-adres'])
  expect(await said(await nieuw(ander.token, { email: 'gerrit@venne.example' }))).toEqual([
    403,
    'uitnodiging-ander-adres',
  ])
  expect(await server.store.members.role('voorbeeld', await idOf('bram'))).toBeNull()
  expect(await rolOf(femke)).toBeNull()
})

test('an account waiting for its address does not come in by an invitation that was withdrawn meanwhile', async () => {
  const { id, token } = await invited()
  await nieuw(token)
  const letter = await letterTo(server, femke)
  await send(server, 'DELETE', `${plan}/uitnodigingen/${id}`, undefined, 'dirk')
  const confirmed = await send(server, 'POST', `${api}/bewijzen/bevestigen`, { token: tokenIn(letter) })
  expect(await said(confirmed)).toEqual([410, 'uitnodiging-ingetrokken'])
  expect(await server.store.users.byEmail(femke)).toBeNull()
})

test('of two who accept at once one comes in', async () => {
  const { token } = await invited(byMail)
  const answers = await Promise.all([nieuw(token), nieuw(token), nieuw(token)])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410])
})

test.each([
  ['te kort', 'wachtwoord-te-kort'],
  [femke, 'wachtwoord-is-adres'],
  ['Wachtwoord123', 'wachtwoord-te-bekend'],
  ['x'.repeat(201), 'wachtwoord-te-lang'],
])('the password %j is refused, and the invitation is not used up', async (zwak, code) => {
  const { token } = await invited(byMail)
  expect(await said(await nieuw(token, { wachtwoord: zwak }))).toEqual([422, code])
  expect((await nieuw(token)).status).toBe(201)
})

test('the list has what is open and what is over, without tokens; a link without an address cannot be for one', async () => {
  const { id } = await invited({ dagen: 3 })
  setRow((await invited(byMail)).id, 'verloopt_op = 1')
  const list = (await (await server.ask(`${plan}/uitnodigingen`, 'dirk')).json()) as Gemaakt['uitnodiging'][]
  expect(list.map(({ isVerlopen }) => isVerlopen).sort()).toEqual([false, true])
  expect(list.map(een => een.id)).toContain(id)
  expect(JSON.stringify(list)).not.toMatch(/token|hash/)
  expect(await said(await invite({ alleenAdres: true }))).toEqual([422, 'adres-ongeldig'])
  expect(await said(await invite({ wijze: 'mail', email: 'a@b.nl, c@d.nl' }))).toEqual([
    422,
    'adres-ongeldig',
  ])
})

test('who manages the plan no more cannot come back by an invitation made before', async () => {
  await server.store.members.change('voorbeeld', await idOf('anna'), 'beheerder')
  const { link } = (await (await invite({ rol: 'beheerder' }, 'anna')).json()) as Gemaakt
  await send(server, 'PUT', `${plan}/leden/${await idOf('anna')}`, { rol: 'lezer' }, 'dirk')
  await outThen(await idOf('anna'))
  expect(await said(await accept(link?.split('/').at(-1) ?? '', 'anna'))).toEqual([
    410,
    'uitnodiging-ingetrokken',
  ])
})

test('a letter that cannot go out undoes no invitation, and the log has neither address nor token', async () => {
  const plain = await startTestServer({
    env: { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'plan@regio.example' },
  })
  const answer = await invite(byMail, 'dirk', plain)
  expect([answer.status, ((await answer.json()) as Gemaakt).outbox]).toEqual([201, false])
  expect(await (await plain.ask(`${plan}/uitnodigingen`, 'dirk')).json()).toHaveLength(1)
  expect(lettersIn(plain.dataDir)).toEqual([])
  await plain.close()
  expect(plain.logged.map(({ event }) => event)).toContain('mail-failed')
  expect(JSON.stringify(plain.logged)).not.toMatch(/femke|Zilverdal|uitnodiging\//)
})

test('letters to one address, and tries for one account, are counted', async () => {
  const limited = await startTestServer({ env: { LIMITS: '' } })
  const statuses = []
  for (let n = 0; n < 6; n++) statuses.push((await invite(byMail, 'dirk', limited)).status)
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429])
  expect((await invite({ wijze: 'mail', email: 'gerrit@venne.example' }, 'dirk', limited)).status).toBe(201)
  await limited.close()
})

test('organisations have one name whatever the case; who manages a plan adds them', async () => {
  const add = (body: object, naam: string) => send(server, 'POST', `${api}/organisaties`, body, naam)
  expect((await add({ naam: 'Coöperatie Énergie', sector: 'overig' }, 'dirk')).status).toBe(201)
  expect(await said(await add({ naam: ' coöperatie énergie', sector: 'ggz' }, 'dirk'))).toEqual([
    409,
    'organisatie-bestaat',
  ])
  expect(await said(await add({ naam: 'Iets anders', sector: 'ggz' }, 'anna'))).toEqual([
    403,
    'geen-beheerder',
  ])
  const namen = ((await (await server.ask(`${api}/organisaties`, 'eva')).json()) as { naam: string }[]).map(
    ({ naam }) => naam,
  )
  expect(namen).toHaveLength(6)
  expect(namen[0]).toBe('Coöperatie Énergie')
})

test('one leaves a plan oneself: the window that is open hears it, and the only beheerder cannot', async () => {
  const raw = await rawSocket(server, { naam: 'anna' })
  const left = await send(server, 'DELETE', `${plan}/leden/${await idOf('anna')}`, undefined, 'anna')
  expect(left.status).toBe(204)
  expect(await raw.closed).toMatchObject({ code: 4403, reason: 'geen-toegang' })
  expect((await server.ask(`${plan}/toegang`, 'anna')).status).toBe(403)
  const dirk = await send(server, 'DELETE', `${plan}/leden/${await idOf('dirk')}`, undefined, 'dirk')
  expect(await said(dirk)).toEqual([409, 'laatste-beheerder'])
})

test('the list of members says who is there and when others last were', async () => {
  const raw = await rawSocket(server, { naam: 'bram' })
  const list = async () =>
    (await (await server.ask(`${plan}/leden`, 'dirk')).json()) as {
      naam: string
      actiefOp: string | null
      aanwezig: boolean
    }[]
  const bram = async () => (await list()).find(({ naam }) => naam === 'Bram Kok')
  expect(await bram()).toMatchObject({ aanwezig: true })
  await raw.close()
  await expect.poll(bram).toMatchObject({ aanwezig: false, actiefOp: expect.stringMatching(/^20\d\d-/) })
})
