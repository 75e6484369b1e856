import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../../server/store/store.ts'
import { regels } from '../../../shared/rules/index.ts'
import { iza2023, type Regelset } from '../../../shared/rules/regelset.ts'
import { pong, rawSocket } from '../../kit/rawSocket.ts'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.close())

const base = '/api/v1/plannen/voorbeeld'
type Set = Regelset & { readonly versie: number }
interface Found {
  readonly regelId: string
}
const read = async (naam = 'dirk', plan = base) =>
  (await (await server.ask(`${plan}/regelset`, naam)).json()) as Set
const put = (body: unknown, naam = 'dirk') =>
  server.ask(`${base}/regelset`, naam, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const found = async (fase = 'alle') =>
  (await (await server.ask(`${base}/bevindingen?fase=${fase}`)).json()) as Found[]
const wijzigingen = async (naam = 'eva') =>
  (await (await server.ask(`${base}/regelset/wijzigingen`, naam)).json()) as {
    versie: number
    op: string
    door: string
    wat: { soort: string; sleutel: string; zin: string }[]
  }[]

test('a plan has IZA 2023 as it was when the plan was made, with every phase written out', async () => {
  const set = await read('eva')
  expect(set).toMatchObject({ naam: 'IZA 2023', drempels: iza2023.drempels, uit: [], versie: 0 })
  expect(set.fasen).toEqual(Object.fromEntries(regels.map(regel => [regel.id, regel.fase])))
  expect(await wijzigingen()).toEqual([])
})

test('the set is stored with the plan at its making', async () => {
  const row = server.store.database
    .prepare<[string], { regelset: string }>('SELECT regelset FROM plan_regelsets WHERE plan_id = ?')
    .get('voorbeeld')
  expect(JSON.parse(row?.regelset ?? '{}')).toMatchObject({ naam: 'IZA 2023', drempels: iza2023.drempels })
})

test('a plan of an older release gets the set at the first look, and keeps it', async () => {
  server.store.database.prepare('DELETE FROM plan_regelsets').run()
  expect((await read()).versie).toBe(0)
  expect(server.store.database.prepare('SELECT COUNT(*) AS n FROM plan_regelsets').get()).toEqual({ n: 1 })
})

test('a threshold that was changed decides what the findings are', async () => {
  expect((await found()).filter(one => one.regelId === 'opgave.aantal')).toEqual([])
  const set = await read()
  const answer = await put({ ...set, drempels: { ...set.drempels, opgavenHoogstens: 1 } })
  expect([answer.status, await answer.json()]).toMatchObject([
    200,
    { versie: 1, drempels: { opgavenHoogstens: 1 } },
  ])
  expect((await found()).filter(one => one.regelId === 'opgave.aantal')).toHaveLength(1)
})

test('a rule that is off finds nothing, and its reason is there for everyone', async () => {
  const { regelId = '' } = (await found())[0] ?? {}
  await put({ ...(await read()), uit: [{ regelId, reden: 'Dit regelt het ROAZ-plan.' }] })
  expect((await found()).filter(one => one.regelId === regelId)).toEqual([])
  expect((await read('carla')).uit).toEqual([{ regelId, reden: 'Dit regelt het ROAZ-plan.' }])
  await put({ ...(await read()), uit: [] })
  expect((await found()).filter(one => one.regelId === regelId)).not.toEqual([])
})

test('a rule shows from the phase that the set gives it', async () => {
  const { regelId = '' } = (await found('0.1'))[0] ?? {}
  const set = await read()
  await put({ ...set, fasen: { ...set.fasen, [regelId]: 'indienen' } })
  expect((await found('0.9')).filter(one => one.regelId === regelId)).toEqual([])
  expect((await found('indienen')).filter(one => one.regelId === regelId)).not.toEqual([])
})

test('another plan keeps its own set', async () => {
  const made = await server.ask('/api/v1/plannen', 'dirk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan: { id: 'leeg', titel: 'Leeg' } }),
  })
  const { id } = (await made.json()) as { id: string }
  const set = await read()
  await put({ ...set, drempels: { ...set.drempels, opgavenHoogstens: 3 } })
  expect((await read('dirk', `/api/v1/plannen/${id}`)).drempels.opgavenHoogstens).toBe(7)
})

test('the changes say who, when and what, the last one first', async () => {
  const set = await read()
  const looptijdJaren = { min: 1, max: 6 }
  await put({ ...set, drempels: { ...set.drempels, looptijdJaren } })
  const uit = [{ regelId: 'opgave.aantal', reden: 'Wij kiezen zelf.' }]
  await put({ ...(await read()), uit, fasen: { ...set.fasen, 'afspraak.trekker': '0.9' } })
  await put({ ...(await read()), uit: [] })
  const list = await wijzigingen()
  expect(list.map(een => [een.versie, een.door])).toEqual([
    [3, 'Dirk de Boer'],
    [2, 'Dirk de Boer'],
    [1, 'Dirk de Boer'],
  ])
  expect(Date.now() - Date.parse(list[0]?.op ?? '')).toBeLessThan(60_000)
  expect(list.map(een => een.wat.map(wat => wat.zin))).toEqual([
    [expect.stringMatching(/: weer aangezet$/)],
    [
      expect.stringMatching(/: uitgezet\. Reden: Wij kiezen zelf\.$/),
      expect.stringMatching(/: vanaf 0\.9 in plaats van 0\.6$/),
    ],
    ['Looptijd van het plan, hoogstens: 5 jaar werd 6 jaar'],
  ])
})

test('what changes nothing is no change', async () => {
  const answer = await put(await read())
  expect([answer.status, await answer.json()]).toMatchObject([200, { versie: 0 }])
  expect(await wijzigingen()).toEqual([])
})

test('of two who change the same version the second is told, and nothing of theirs is kept', async () => {
  const set = await read()
  const [first, second] = [2, 3].map(n => ({ ...set, drempels: { ...set.drempels, opgavenHoogstens: n } }))
  expect((await put(first)).status).toBe(200)
  const late = await put(second)
  expect([late.status, await late.json()]).toMatchObject([409, { code: 'intussen-gewijzigd' }])
  expect((await read()).drempels.opgavenHoogstens).toBe(2)
})

test('everyone who has the plan open hears of it, but no unmodified client', async () => {
  const eva = await rawSocket(server, { naam: 'eva' })
  const plain = await rawSocket(server, { naam: 'bram', protocols: [] })
  await Promise.all([eva.load(), plain.load()])
  const set = await read()
  await put({ ...set, drempels: { ...set.drempels, opgavenHoogstens: 2 } })
  expect(await eva.find(got => got.type === 'notice')).toMatchObject({ topic: 'regelset' })
  await pong(plain)
  expect(plain.received.some(got => got.type === 'notice')).toBe(false)
})

test.each(['anna', 'carla', 'eva'])('%s sees the criteria and cannot change them', async naam => {
  const set = await read(naam)
  const answer = await put({ ...set, uit: [{ regelId: 'opgave.aantal', reden: 'x' }] }, naam)
  expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'alleen-lezen' }])
  expect((await read()).uit).toEqual([])
})

describe('a set that cannot be is refused whole, with the fault and its place', () => {
  const { drempels } = iza2023
  const { opgavenHoogstens: _, ...zonder } = drempels
  test.each([
    [
      'too much',
      { drempels: { ...drempels, opgavenHoogstens: 1000 } },
      'drempels.opgavenHoogstens',
      'van 1 tot en met 30 (opgaven)',
    ],
    ['no number', { drempels: { ...drempels, stoptTekens: 'veel' } }, 'drempels.stoptTekens', 'heel getal'],
    ['half a number', { drempels: { ...drempels, stoptTekens: 2.5 } }, 'drempels.stoptTekens', 'heel getal'],
    ['a missing one', { drempels: zonder }, 'drempels.opgavenHoogstens', 'Opgaven in een regioplan'],
    ['one that is not ours', { drempels: { ...drempels, iets: 1 } }, 'drempels', 'iets'],
    [
      'no date',
      { drempels: { ...drempels, standaardLooptijd: { van: '2024-13-01', tot: '2026-12-31' } } },
      'drempels.standaardLooptijd.van',
      'datum',
    ],
    [
      'least over most',
      { drempels: { ...drempels, looptijdJaren: { min: 6, max: 5 } } },
      'drempels.looptijdJaren',
      'Looptijd van het plan',
    ],
    [
      'no sector',
      { drempels: { ...drempels, kernsectoren: ['piraten'] } },
      'drempels.kernsectoren.0',
      'kies uit',
    ],
    ['no reason', { drempels, uit: [{ regelId: 'opgave.aantal', reden: ' ' }] }, 'uit.0.reden', 'waarom'],
    ['no rule', { drempels, uit: [{ regelId: 'x.y', reden: 'Zo.' }] }, 'uit.0.regelId', 'x.y'],
    ['no phase', { drempels, fasen: { 'opgave.aantal': '2.0' } }, 'fasen.opgave.aantal', 'fase'],
  ])('%s', async (_name, body, pad, words) => {
    const answer = await put(body)
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { code: 'ongeldige-regelset', fouten: [{ pad, zin: expect.stringContaining(words) }] },
    ])
    expect((await read()).versie).toBe(0)
  })
})

test('a set is there again after a restart', async () => {
  const folder = temporaryFolder()
  const store = openStore(folder)
  const { id: userId } = await store.users.create({ naam: 'A', organisatie: 'B', sector: 'ggz' })
  await store.plans.create({ id: 'p', bytes: Uint8Array.of(0, 0), createdBy: userId, members: [] })
  const { regelset } = await store.regelsets.of('p')
  const uit = [{ regelId: 'opgave.aantal', reden: 'Zo.' }]
  await store.regelsets.change('p', 0, { ...regelset, uit }, { doorId: userId, door: 'A', wat: [] })
  await store.close()
  const again = openStore(folder)
  expect(await again.regelsets.of('p')).toMatchObject({ versie: 1, regelset: { uit } })
  await again.close()
  removeFolder(folder)
})
