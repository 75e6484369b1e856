import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { canoniek } from '../../../shared/versie/canoniek.ts'
import type { Versie, VersieMelding } from '../../../shared/versie/versie.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { handClock } from '../../kit/handClock.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)
const path = '/api/v1/plannen/voorbeeld/versies'

interface Pagina {
  readonly versies: readonly Versie[]
  readonly meer: boolean
}
interface MetInhoud {
  readonly versie: Versie
  readonly plan: unknown
  readonly bevindingen: readonly VersieMelding[]
}
const post = (server: TestServer, body: unknown, naam = 'anna') =>
  server.ask(path, naam, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
const make = async (server: TestServer, naam: string, metNummer = false): Promise<Versie> =>
  (await (await post(server, { naam, metNummer })).json()) as Versie
const list = async (server: TestServer, query = ''): Promise<Pagina> =>
  (await (await server.ask(`${path}${query}`, 'eva')).json()) as Pagina
const open = async (server: TestServer, id: string): Promise<MetInhoud> =>
  (await (await server.ask(`${path}/${id}`, 'eva')).json()) as MetInhoud
const edit = async (server: TestServer, naam: string, one: PlanEdit) =>
  server.rooms.edit('voorbeeld', (await server.store.users.byDemo(naam))?.id ?? '', () => one)
const oplossing = (tekst: string): PlanEdit => ({
  ...{ op: 'write', elementId: 'a1', veld: 'oplossing', tekst },
})

test('a version has the plan, the findings and the place of that moment, and who made it when', async () => {
  const clock = handClock()
  const server = await start({ clock })
  await edit(server, 'bram', oplossing('Van Bram.'))
  const now = await server.rooms.readPlan('voorbeeld')
  const found = (await (await server.ask('/api/v1/plannen/voorbeeld/bevindingen', 'eva')).json()) as object[]
  const made = await make(server, '0.6')
  const anna = await server.store.users.byDemo('anna')
  const head = await server.store.planUpdates.head('voorbeeld')
  expect(made).toMatchObject({
    ...{ nr: 1, naam: '0.6', soort: 'benoemd', aanleiding: null, fase: '0.6' },
    ...{ epoch: 1, seq: head?.seq, op: new Date(clock.wall()).toISOString() },
    auteur: { id: anna?.id, naam: anna?.naam, organisatie: anna?.organisatie },
  })
  const { versie, plan, bevindingen } = await open(server, made.id)
  expect(versie).toEqual(made)
  expect(plan).toEqual(JSON.parse(canoniek(planToJson(now, 'rijk'))))
  expect(bevindingen.map(({ fase: _, ...een }) => een)).toEqual(found)
})

test('the hash is SHA-256 over the canonical JSON of the plan: of the same plan it is the same', async () => {
  const server = await start()
  const [a, b] = [await make(server, '0.6'), await make(server, '0.6b')]
  const { plan } = await open(server, a.id)
  expect(a.hash).toBe(createHash('sha256').update(canoniek(plan)).digest('hex'))
  expect(b.hash).toBe(a.hash)
  await edit(server, 'bram', oplossing('Anders.'))
  expect((await make(server, '0.9')).hash).not.toBe(a.hash)
})

test('later edits change nothing of a version; its state is the whole plan of then, with the ids of rows', async () => {
  const server = await start()
  const before = await server.rooms.readPlan('voorbeeld')
  const made = await make(server, '0.6')
  const was = await open(server, made.id)
  await edit(server, 'bram', oplossing('Later.'))
  expect(await open(server, made.id)).toEqual(was)
  const answer = await server.ask(`${path}/${made.id}/toestand`, 'eva')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, new Uint8Array(await answer.arrayBuffer()))
  expect(readPlan(doc)).toEqual(before)
})

test('what counts in the phase of a version is counted with it', async () => {
  const server = await start()
  const { id, fase, meldingen } = await make(server, '1.0')
  const { bevindingen } = await open(server, id)
  const open_ = bevindingen.filter(een => !een.gemotiveerd)
  expect(fase).toBe('indienen')
  expect(meldingen.open.vereist).toBe(open_.filter(een => een.ernst === 'vereist').length)
  expect(Object.values(meldingen.open).reduce((a, b) => a + b)).toBe(open_.length)
  expect(meldingen.gemotiveerd).toBe(bevindingen.length - open_.length)
  expect((await make(server, '0.1')).meldingen.open.vereist).toBeLessThan(meldingen.open.vereist)
})

test('with its number, the plan says that number and the one before first; undone by nobody, it is on disk', async () => {
  const server = await start({ clock: handClock() })
  const was = (await server.rooms.readPlan('voorbeeld')).versie.nummer
  const made = await make(server, '0.9', true)
  const { plan } = await open(server, made.id)
  expect(plan).toMatchObject({ versie: { nummer: '0.9', vorige: was } })
  expect((await server.rooms.readPlan('voorbeeld')).versie).toMatchObject({ nummer: '0.9', vorige: was })
})

test('the newest comes first, in pages', async () => {
  const server = await start()
  for (const naam of ['0.6', '0.7', '0.8', '0.9']) await make(server, naam)
  const names = ({ versies }: Pagina) => versies.map(({ naam }) => naam)
  const first = await list(server, '?aantal=3')
  expect([names(first), first.meer]).toEqual([['0.9', '0.8', '0.7'], true])
  const rest = await list(server, `?aantal=3&voor=${first.versies.at(-1)?.nr}`)
  expect([names(rest), rest.meer]).toEqual([['0.6'], false])
})

test('a name is of one version of a plan, whatever its case, and is kept by one of two who ask at once', async () => {
  const server = await start()
  const [a, b] = await Promise.all([post(server, { naam: 'Concept' }), post(server, { naam: ' concept ' })])
  expect([a.status, b.status].sort()).toEqual([201, 409])
  expect(await (a.status === 409 ? a : b).json()).toMatchObject({ code: 'versie-bestaat' })
  const before = (await server.rooms.readPlan('voorbeeld')).versie
  expect((await post(server, { naam: 'concept', metNummer: true })).status).toBe(409)
  expect((await server.rooms.readPlan('voorbeeld')).versie).toEqual(before)
  expect((await list(server)).versies).toHaveLength(1)
})

test.each([
  ['no name', {}],
  ['an empty one', { naam: '  ' }],
  ['one that is too long', { naam: 'x'.repeat(61) }],
])('a version with %s is refused', async (_, body) => {
  const server = await start()
  expect((await post(server, body)).status).toBe(400)
})

test('a version of another plan is not there', async () => {
  const server = await start()
  const { id } = await make(server, '0.6')
  const other = await server.ask('/api/v1/plannen', 'anna', {
    method: 'POST',
    body: JSON.stringify({ plan: { id: 'ander' } }),
    headers: { 'content-type': 'application/json' },
  })
  const { id: planId } = (await other.json()) as { id: string }
  for (const end of ['', '/toestand'])
    expect((await server.ask(`/api/v1/plannen/${planId}/versies/${id}${end}`)).status).toBe(404)
})

test('a version that was confirmed is there after a restart, and no row of it can be changed, removed or replaced', async () => {
  const server = await start()
  const made = await make(server, '0.6')
  const db = server.store.database
  expect(() => db.prepare(`UPDATE versies SET naam = 'x'`).run()).toThrow('never changed')
  expect(() => db.prepare('DELETE FROM versies').run()).toThrow('never deleted')
  expect(() => db.prepare('DELETE FROM plans').run()).toThrow()
  expect(() => db.prepare('INSERT OR REPLACE INTO versies SELECT * FROM versies').run()).toThrow(
    'never replaced',
  )
  expect((await list(server)).versies).toEqual([made])
})

test('a plan that is damaged is not made a version of', async () => {
  const server = await start()
  const db = server.store.database
  await edit(server, 'bram', oplossing('Van Bram.'))
  await server.rooms.settled()
  db.prepare(`UPDATE plan_updates SET crc = crc + 1 WHERE seq = (SELECT MAX(seq) FROM plan_updates)`).run()
  const answer = await post(server, { naam: '0.6' })
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'plan-beschadigd'])
  expect((await list(server)).versies).toEqual([])
})

test('a version is compared with another, or with now, by item and field and in words', async () => {
  const server = await start()
  const eerst = await make(server, '0.6')
  await edit(server, 'bram', { op: 'set', elementId: 'k2', veld: 'streefwaarde', waarde: 900 })
  const dan = await make(server, '0.9')
  await edit(server, 'bram', { op: 'move', elementId: 'o6', na: null })
  const compare = async (query: string) =>
    (await server.ask(`/api/v1/plannen/voorbeeld/vergelijking?${query}`, 'eva')).json()
  const versies = await compare(`van=${eerst.id}&naar=${dan.id}`)
  expect(versies).toMatchObject({
    onderdelen: [{ elementId: 'a1', rijen: [{ velden: [{ voor: '990', na: '900', eenheid: 'bezoeken' }] }] }],
    inWoorden: ['1 afspraak gewijzigd', '1 resultaat gewijzigd'],
  })
  expect(await compare(`van=${dan.id}`)).toMatchObject({ inWoorden: ['1 opgave verplaatst'] })
  expect(await compare(`van=${dan.id}&naar=${dan.id}`)).toMatchObject({ onderdelen: [], inWoorden: [] })
})

test('a version may be compared with the plan as it was at one’s last visit, as the log has it', async () => {
  const clock = handClock()
  const server = await start({ clock })
  const compare = () => server.ask('/api/v1/plannen/voorbeeld/vergelijking?van=bezoek', 'eva')
  expect((await compare()).status).toBe(404)
  await edit(server, 'bram', oplossing('Van voor het bezoek.'))
  const at = Date.now()
  while (Date.now() < at + 2);
  await server.store.bezoeken.zag('voorbeeld', (await server.store.users.byDemo('eva'))?.id ?? '', Date.now())
  clock.pass(60 * 60_000)
  await edit(server, 'bram', oplossing('Van na het bezoek.'))
  const found = (await (await compare()).json()) as {
    van: { versie: null; op: string }
    onderdelen: object[]
  }
  expect(found.van.versie).toBeNull()
  expect(Date.parse(found.van.op)).toBeGreaterThan(at)
  expect(found.onderdelen).toMatchObject([
    { velden: [{ voor: 'Van voor het bezoek.', na: 'Van na het bezoek.' }] },
  ])
})

test('what the plan was is kept before something is brought back, under the name of who does', async () => {
  const server = await start()
  const answer = await post(server, { aanleiding: 'voor-herstel' })
  expect(await answer.json()).toMatchObject({
    ...{ nr: 1, naam: null, soort: 'automatisch', aanleiding: 'voor-herstel' },
    auteur: { naam: (await server.store.users.byDemo('anna'))?.naam },
  })
  expect((await post(server, { aanleiding: 'rust' })).status).toBe(400)
})

test('what is compared with a version that is not there is not found', async () => {
  const server = await start()
  const answer = await server.ask('/api/v1/plannen/voorbeeld/vergelijking?van=x')
  expect([answer.status, (await server.ask('/api/v1/plannen/voorbeeld/vergelijking')).status]).toEqual([
    404, 400,
  ])
})
