import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { migrate } from '../../../server/store/migrations.ts'
import { databaseFile, openStore } from '../../../server/store/store.ts'
import { loadDoc } from '../../../server/sync/planDoc.ts'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { handClock } from '../../kit/handClock.ts'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)
const plan = '/api/v1/plannen/voorbeeld'
const minute = 60_000

interface Sinds {
  readonly sinds: string | null
  readonly onderdelen: readonly {
    readonly elementId: string
    readonly soort: string
    readonly velden: readonly string[]
    readonly door: readonly { readonly naam: string }[]
  }[]
}
const idOf = async ({ store }: TestServer, naam: string) => (await store.users.byDemo(naam))?.id ?? ''
const look = (server: TestServer, naam: string) => server.ask(`${plan}/bezoek`, naam, { method: 'PUT' })
const sinds = async (server: TestServer, naam: string): Promise<Sinds> =>
  (await (await server.ask(`${plan}/sinds-laatste-bezoek`, naam)).json()) as Sinds
/** `a1 gewijzigd oplossing: Bram Kok` */
const told = async (server: TestServer, naam: string): Promise<string[]> =>
  (await sinds(server, naam)).onderdelen.map(
    ({ elementId, soort, velden, door }) =>
      `${[elementId, soort, ...velden].join(' ')}: ${door.map(one => one.naam).join(', ')}`,
  )
const edit = async (server: TestServer, naam: string, ...edits: PlanEdit[]) => {
  for (const one of edits) await server.rooms.edit('voorbeeld', await idOf(server, naam), () => one)
}
const oplossing = (tekst: string, elementId = 'a1'): PlanEdit => ({
  ...{ op: 'write', elementId, veld: 'oplossing', tekst },
})
const weg = (elementId: string): PlanEdit => ({
  ...{ op: 'delete', elementId, verwijderdOp: '2026-11-22T10:00:00Z', door: 'x' },
})
/** A server on which Anna was an hour ago, and her visit was over. */
async function afterHerVisit(options: Parameters<typeof startTestServer>[0] = {}) {
  const clock = handClock()
  const server = await start({ ...options, clock })
  await look(server, 'anna')
  clock.pass(60 * minute)
  return { server, clock }
}

test('who was never here is told nothing: all of it is new', async () => {
  const server = await start()
  await edit(server, 'bram', oplossing('Anders.'))
  expect(await sinds(server, 'anna')).toEqual({ sinds: null, onderdelen: [] })
})

test('after a visit one is told what others changed, by item, with the fields and who, and nothing of oneself', async () => {
  const { server } = await afterHerVisit()
  await edit(server, 'anna', oplossing('Van Anna zelf.', 'a2'))
  await edit(server, 'bram', oplossing('Van Bram.'))
  await edit(server, 'dirk', oplossing('Van Dirk.'), {
    ...{ op: 'write', elementId: 'a1', veld: 'voortgang.wijze', tekst: 'Op een kaart.' },
  })
  const id = (await server.rooms.readPlan('voorbeeld')).id
  await edit(server, 'dirk', { op: 'write', elementId: id, veld: 'ambitie', tekst: 'Samen.' })
  expect(await told(server, 'anna')).toEqual([
    `${id} gewijzigd ambitie: Dirk de Boer`,
    'a1 gewijzigd oplossing voortgang: Dirk de Boer, Bram Kok',
  ])
})

test('what is new and what went to the Prullenbak is told as such; what came and went, or came back, is not', async () => {
  const { server } = await afterHerVisit()
  const maak = (id: string): PlanEdit => ({ op: 'create', kind: 'opgaven', id, waarden: { titel: 'Nieuw' } })
  await edit(server, 'bram', maak('blijft'), maak('gaat'), weg('gaat'), weg('a1'), weg('a2'))
  await edit(server, 'dirk', { op: 'restore', elementId: 'a2' })
  expect((await told(server, 'anna')).sort()).toEqual([
    'a1 weggehaald: Bram Kok',
    'a2 gewijzigd: Dirk de Boer, Bram Kok',
    'blijft nieuw: Bram Kok',
  ])
})

test('who did something last is told first, also of two in the same millisecond', async () => {
  const { server } = await afterHerVisit()
  const [bram, dirk] = [await idOf(server, 'bram'), await idOf(server, 'dirk')]
  const op = Date.now() + 1000
  const wijziging = (elementId: string, userId: string, seq: number) => ({
    ...({ elementId, wat: 'veld', veld: 'oplossing', userId, op, seq } as const),
  })
  const noted = await server.store.wijzigingen.noted('voorbeeld')
  await server.store.wijzigingen.note('voorbeeld', noted, [
    ...[wijziging('a1', bram, 11), wijziging('a1', dirk, 12)],
    ...[wijziging('a2', dirk, 13), wijziging('a2', bram, 14)],
  ])
  expect((await told(server, 'anna')).sort()).toEqual([
    'a1 gewijzigd oplossing: Dirk de Boer, Bram Kok',
    'a2 gewijzigd oplossing: Bram Kok, Dirk de Boer',
  ])
})

test('words that are taken out are a change, also when nothing is written', async () => {
  const { server } = await afterHerVisit()
  await edit(server, 'bram', oplossing(''))
  expect(await told(server, 'anna')).toEqual(['a1 gewijzigd oplossing: Bram Kok'])
})

test('an explanation of a finding is a change of what it explains', async () => {
  const { server } = await afterHerVisit()
  const body = JSON.stringify({
    regelId: 'afspraak.trekker',
    elementId: 'a1',
    veld: 'partijen',
    tekst: 'Zo.',
  })
  const headers = { 'content-type': 'application/json' }
  await server.ask(`${plan}/motiveringen`, 'bram', { method: 'POST', body, headers })
  expect(await told(server, 'anna')).toEqual(['a1 gewijzigd motivering: Bram Kok'])
})

test('a page that is loaded again within the half hour still tells what was new; after that, it is seen', async () => {
  const { server, clock } = await afterHerVisit()
  await edit(server, 'bram', oplossing('Van Bram.'))
  const before = await told(server, 'anna')
  expect(before).toHaveLength(1)
  await look(server, 'anna')
  clock.pass(10 * minute)
  expect(await told(server, 'anna')).toEqual(before)
  await look(server, 'anna')
  clock.pass(31 * minute)
  expect(await told(server, 'anna')).toEqual([])
})

test('a visit is one person’s: what Anna saw is still news to Dirk', async () => {
  const clock = handClock()
  const server = await start({ clock })
  await look(server, 'anna')
  await look(server, 'dirk')
  await edit(server, 'bram', oplossing('Van Bram.'))
  clock.pass(60 * minute)
  await look(server, 'anna')
  clock.pass(60 * minute)
  expect(await told(server, 'anna')).toEqual([])
  expect(await told(server, 'dirk')).toEqual(['a1 gewijzigd oplossing: Bram Kok'])
})

test('[SY61] what was committed when nobody noted it, in the log or in a snapshot, is told after the next start', async () => {
  const dataDir = temporaryFolder()
  const { server, clock } = await afterHerVisit({ dataDir })
  const bram = await idOf(server, 'bram')
  await server.close()
  const store = openStore(dataDir)
  const doc = await loadDoc(store.planUpdates, 'voorbeeld')
  const before = Y.encodeStateVector(doc)
  applyEdit(doc, oplossing('Terwijl niemand noteerde.'))
  const bytes = Y.encodeStateAsUpdate(doc, before)
  await store.planUpdates.append('voorbeeld', [{ bytes, authorId: bram }])
  await store.close()
  const again = await start({ dataDir, clock })
  expect(await told(again, 'anna')).toEqual(['a1 gewijzigd oplossing: Bram Kok'])
  await edit(again, 'bram', oplossing('En daarna.', 'a2'))
  again.shadow.grown('voorbeeld')
  await again.shadow.idle()
  expect((await again.store.planUpdates.size('voorbeeld')).since).toBe(0)
  expect(await told(again, 'anna')).toHaveLength(2)
  removeFolder(dataDir)
})

test('[SY61] a snapshot is never ahead of what was noted', async () => {
  const server = await start()
  await edit(server, 'bram', oplossing('Van Bram.'))
  server.shadow.grown('voorbeeld')
  await server.shadow.idle()
  const [snapshot] = await server.store.planUpdates.snapshots('voorbeeld')
  expect(snapshot?.seq).toBeGreaterThan(1)
  expect(await server.store.wijzigingen.noted('voorbeeld')).toBe(snapshot?.seq)
})

test('[SY61] what an older release wrote is no news', async () => {
  const dataDir = temporaryFolder()
  const old = new Database(databaseFile(dataDir))
  migrate(old, 7)
  old.exec(`INSERT INTO plans (id, created_at) VALUES ('oud', 0);
    INSERT INTO plan_updates (plan_id, seq, at, bytes) VALUES ('oud', 1, 0, x'0000'), ('oud', 2, 0, x'0000')`)
  old.close()
  const store = openStore(dataDir)
  expect(await store.wijzigingen.noted('oud')).toBe(2)
  await store.close()
  removeFolder(dataDir)
})
