import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Aanbieding } from '../../../shared/vaststelling/aanbieding.ts'
import { handClock } from '../../kit/handClock.ts'
import { lettersIn, linkIn } from '../../kit/outbox.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'
import { asJson } from '../rights/routes.ts'

let server: TestServer
const clock = handClock()
beforeEach(async () => {
  server = await startTestServer({ clock })
})
afterEach(() => server.close())

const path = '/api/v1/plannen/voorbeeld/aanbiedingen'
interface Lijst {
  readonly aanbiedingen: readonly Aanbieding[]
  readonly tekentVoor: string | null
  readonly organisaties: readonly { id: string; naam: string; tekenaars: readonly string[] }[]
}
const lijst = async (naam = 'eva') => (await (await server.ask(path, naam)).json()) as Lijst
const said = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]
const gevraagd = ['Gemeente Hoogvenne', 'GGZ Zilverdal', 'Vennemark Ziekenhuis']
const bied = async (naam = '1.0') => {
  const organisaties = (await lijst()).organisaties.filter(een => gevraagd.includes(een.naam))
  const body = { naam, uiterlijk: '2099-01-01', organisaties: organisaties.map(({ id }) => id) }
  return server.ask(path, 'dirk', { method: 'POST', ...asJson(body) })
}
async function aanbieding(naam?: string): Promise<Aanbieding> {
  const answer = await bied(naam)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { aanbieding: Aanbieding }).aanbieding
}
const antwoord = (id: string, naam: string, body: object) =>
  server.ask(`${path}/${id}/akkoord`, naam, { method: 'PUT', ...asJson(body) })

test('what is offered is a version that stays as it is, and the plan says its number', async () => {
  const { versieId, hash, organisaties } = await aanbieding()
  expect(organisaties.map(({ naam }) => naam)).toEqual(gevraagd)
  const answer = await server.ask(`/api/v1/plannen/voorbeeld/versies/${versieId}`, 'eva')
  const { versie, plan } = (await answer.json()) as { versie: object; plan: { versie: object } }
  expect(versie).toMatchObject({
    hash,
    naam: null,
    aanleiding: 'aanbieding',
    auteur: { naam: 'Dirk de Boer' },
  })
  expect(plan.versie).toMatchObject({ nummer: '1.0', vorige: '0.6', status: 'ter besluitvorming' })
})

test('each organisation answers by who signs for it, and may answer otherwise; all it said stays', async () => {
  const { id } = await aanbieding()
  expect((await antwoord(id, 'carla', { antwoord: 'akkoord' })).status).toBe(200)
  const anders = { antwoord: 'akkoord-met-voorbehoud', tekst: 'Als de capaciteit er is.' }
  expect((await antwoord(id, 'carla', anders)).status).toBe(200)
  expect(await said(await antwoord(id, 'anna', { antwoord: 'niet-akkoord', tekst: ' ' }))).toEqual([
    ...[400, 'ongeldige-aanvraag'],
  ])
  expect(await said(await antwoord(id, 'eva', { antwoord: 'akkoord' }))).toEqual([403, 'niet-tekenen'])
  const [een] = (await lijst()).aanbiedingen
  const ziekenhuis = een?.organisaties.find(({ naam }) => naam === 'Vennemark Ziekenhuis')
  expect(ziekenhuis?.antwoorden.map(({ antwoord, tekst, door }) => [antwoord, tekst, door.naam])).toEqual([
    ['akkoord-met-voorbehoud', 'Als de capaciteit er is.', 'Carla Vos'],
    ['akkoord', null, 'Carla Vos'],
  ])
  expect(() => server.store.database.exec('DELETE FROM akkoorden')).toThrow('never deleted')
  expect(() => server.store.database.exec(`UPDATE akkoorden SET antwoord = 'akkoord'`)).toThrow(
    'never changed',
  )
})

test('who signs for an organisation that was not asked does not answer', async () => {
  const { id } = await aanbieding()
  const eva = await server.store.users.byDemo('eva')
  await server.store.members.setTekent('voorbeeld', eva?.id ?? '', true)
  expect((await lijst('eva')).tekentVoor).not.toBeNull()
  expect(await said(await antwoord(id, 'eva', { antwoord: 'akkoord' }))).toEqual([403, 'niet-tekenen'])
})

test('a plan has one open offer; one that is withdrawn takes no answers, and stays to be read', async () => {
  const { id } = await aanbieding()
  expect(await said(await bied('1.1'))).toEqual([409, 'al-aangeboden'])
  expect((await server.ask(`${path}/${id}`, 'dirk', { method: 'DELETE' })).status).toBe(204)
  expect(await said(await antwoord(id, 'carla', { antwoord: 'akkoord' }))).toEqual([
    409,
    'aanbieding-gesloten',
  ])
  expect((await lijst()).aanbiedingen[0]?.gesloten).toMatchObject({ hoe: 'ingetrokken' })
  await aanbieding()
})

test('who signs gets a letter with the way to the plan; who did not answer gets another once a day at most', async () => {
  const { id } = await aanbieding()
  await expect
    .poll(() =>
      lettersIn(server.dataDir)
        .map(({ to }) => to)
        .sort(),
    )
    .toEqual([...['anna', 'bram', 'carla'].map(naam => `${naam}@regiotafel.example`)])
  const [brief] = lettersIn(server.dataDir)
  expect(brief?.subject).toMatch(/^Uw akkoord gevraagd op .*, versie 1\.0$/)
  expect(linkIn(brief)).toMatch(/\/plannen\/voorbeeld\/lezen$/)
  await antwoord(id, 'carla', { antwoord: 'akkoord' })
  const herinner = async () =>
    (await server.ask(`${path}/${id}/herinnering`, 'dirk', { method: 'POST' })).json() as Promise<object>
  expect(await herinner()).toMatchObject({ organisaties: 2 })
  expect(await herinner()).toMatchObject({ organisaties: 0 })
  clock.pass(21 * 60 * 60_000)
  expect(await herinner()).toMatchObject({ organisaties: 2 })
})
