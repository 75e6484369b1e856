import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createPlan } from '../../../../server/plans/createPlan.ts'
import { cutBeside, endCutThread } from '../../../../server/sync/cut/cutThread.ts'
import { type Cut, Cutter } from '../../../../server/sync/cut/cutter.ts'
import { largeBytes, PlanLoad } from '../../../../server/sync/planLoad.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import { generatePlan } from '../../../kit/generatePlan.ts'
import { rawSocket } from '../../../kit/rawSocket.ts'
import { type Seeded, seeded, seedsFor } from '../../../kit/seeded.ts'
import { startTestServer, type TestServer } from '../../../kit/testServer.ts'
import { randomEdit, randomTyping } from '../../../shared/plan/randomEdit.ts'
import { messagesIn } from './messagesIn.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

/** The log of a plan in which two people write at once, and what each had on the way. */
function history(random: Seeded) {
  const plan = newPlan(exampleJson.plan)
  const log = [Y.encodeStateAsUpdate(plan)]
  const people = [new Y.Doc(), new Y.Doc()]
  for (const doc of people) {
    Y.applyUpdate(doc, log[0] as Uint8Array, 'log')
    doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'log' && log.push(update))
  }
  const snapshots: Uint8Array[] = []
  for (let step = 0; step < 30; step += 1) {
    const doc = random.pick(people)
    if (random.chance(0.6)) randomTyping(random, doc)
    else applyEdit(doc, randomEdit(random, doc, `r${step}`))
    if (random.chance(0.2)) for (const update of log) Y.applyUpdate(doc, update, 'log')
    if (step % 10 === 5) snapshots.push(Y.encodeStateAsUpdate(doc))
  }
  return { log, snapshots }
}

/** One that no doc needs to have: of some clients all, of some nothing, of some a part, and one of nobody. */
function anyVector(random: Seeded, whole: Uint8Array): Uint8Array {
  const ends = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(whole))
  const clocks = [...ends].map(([client, end]): [number, number] => [client, random.int(end + 3)])
  const some = clocks.filter(() => random.chance(0.8))
  return Y.encodeStateVector(new Map([...some, [random.int(2 ** 32), 1 + random.int(9)]]))
}

const updatesIn = ({ structs, deletes }: Cut) => messagesIn([structs, deletes]).map(({ update }) => update)
const nothing = Uint8Array.of(0, 0)
/** What an update says beyond a state vector, in the one way that Yjs writes it. */
const beyond = (updates: readonly Uint8Array[], stateVector: Uint8Array) =>
  Buffer.from(Y.diffUpdate(Y.mergeUpdates([...updates, nothing]), stateVector))

function stateWith(state: Uint8Array, updates: readonly Uint8Array[]): Buffer {
  const doc = new Y.Doc()
  for (const update of [state, ...updates]) Y.applyUpdate(doc, update)
  expect(doc.store.pendingStructs).toBeNull()
  return Buffer.from(Y.encodeStateAsUpdate(doc))
}

describe('[SY6] what goes above a state vector', () => {
  test.each(seedsFor('cuts', [1, 2], 2))(
    'is what Yjs itself says, in the thread and without it: seed %i',
    async seed => {
      const random = seeded(seed)
      const { log, snapshots } = history(random)
      const whole = Y.mergeUpdates(log)
      const cutter = new Cutter(log)
      const vectors = [
        Uint8Array.of(0),
        Y.encodeStateVectorFromUpdate(whole),
        ...snapshots.map(Y.encodeStateVectorFromUpdate),
        ...Array.from({ length: 5 }, () => anyVector(random, whole)),
      ]
      for (const vector of vectors) {
        const beside = await cutBeside(log, vector)
        const here = cutter.above(vector)
        expect([beside.structs.equals(here.structs), beside.deletes.equals(here.deletes)]).toEqual([
          true,
          true,
        ])
        expect(beyond(updatesIn(beside), vector).equals(Y.diffUpdate(whole, vector))).toBe(true)
      }
      for (const state of snapshots) {
        const vector = Y.encodeStateVectorFromUpdate(state)
        const own = updatesIn(await cutBeside(log, vector))
        expect(stateWith(state, own).equals(stateWith(state, [Y.diffUpdate(whole, vector)]))).toBe(true)
      }
    },
  )
})

/** A plan of more than 200 KB, with changes after it. */
function largeLog(): Uint8Array[] {
  const doc = newPlan(generatePlan(1, { opgaven: 8, afspraken: 80 }))
  const log = [Y.encodeStateAsUpdate(doc)]
  expect(log[0]?.length).toBeGreaterThan(largeBytes)
  doc.on('update', (update: Uint8Array) => log.push(update))
  for (const tekst of ['een', 'twee', 'drie'])
    applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst })
  return log
}

describe('[SY6] a large plan', () => {
  const updates = largeLog()
  const vectorAt = (count: number) => Y.encodeStateVectorFromUpdate(Y.mergeUpdates(updates.slice(0, count)))

  test('is cut once for all who come back with the same state vector', async () => {
    const load = new PlanLoad({ seq: updates.length, updates })
    const [anna, bram, carla] = await Promise.all([
      load.above(vectorAt(2), []),
      load.above(vectorAt(2), []),
      load.above(vectorAt(3), []),
    ])
    expect(bram[0]).toBe(anna[0])
    expect(carla[0]).not.toBe(anna[0])
    const [later] = await load.above(vectorAt(3), [])
    expect(later).toBe(carla[0])
  })

  test('is cut by the server itself for who was waiting when the thread ended, and by a new thread after that', async () => {
    const load = new PlanLoad({ seq: updates.length, updates })
    const cuts = [1, 2, 3].map(count => Promise.resolve(load.above(vectorAt(count), [])))
    await endCutThread()
    const above = (count: number) => {
      const { structs, deletes } = new Cutter(updates).above(vectorAt(count))
      return [structs, Buffer.alloc(0), deletes]
    }
    expect(await Promise.all(cuts)).toEqual([1, 2, 3].map(above))
    const { structs, deletes } = await cutBeside(updates, vectorAt(1))
    expect([structs, Buffer.alloc(0), deletes]).toEqual(above(1))
  })

  test('rejects what cannot be read, and goes on with what can', async () => {
    await expect(cutBeside([Uint8Array.of(9, 9)], vectorAt(1))).rejects.toThrow('cannot be read')
    expect((await cutBeside(updates, vectorAt(1))).structs.length).toBeGreaterThan(0)
  })
})

/** A server with a large plan in which Anna and Bram may write. */
async function largePlan(): Promise<TestServer> {
  const server = await startTestServer()
  endings.push(() => server.close())
  const idOf = (demo: string) =>
    (server.store.database.prepare('SELECT id FROM users WHERE demo = ?').get(demo) as { id: string }).id
  const members = ['anna', 'bram'].map(naam => ({ userId: idOf(naam), rol: 'redacteur' as const }))
  const json = generatePlan(2, { opgaven: 8, afspraken: 80 })
  await createPlan(server.store, json, idOf('anna'), { id: 'groot', members })
  return server
}

test('[SY6] [SY8] who comes back to a large plan while another writes gets all of it, what is new last', async () => {
  const server = await largePlan()
  const bram = await rawSocket(server, { naam: 'bram', planId: 'groot' })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await bram.load())
  const known = Y.encodeStateAsUpdate(doc)
  doc.on('update', (update: Uint8Array) => bram.update(update))
  const write = (tekst: string) => applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst })
  write('gemist')
  await bram.confirmed(1)

  const anna = await rawSocket(server, { planId: 'groot' })
  const back = new Y.Doc()
  Y.applyUpdate(back, known)
  const loading = anna.load(Y.encodeStateVector(back))
  for (const tekst of ['terwijl', 'zij', 'terugkomt']) write(tekst)
  Y.applyUpdate(back, await loading)
  await bram.confirmed(4)
  await expect
    .poll(() => {
      for (const got of anna.received) if (got.type === 'update') Y.applyUpdate(back, got.bytes)
      return readPlan(back).afspraken[0]?.titel.plat
    })
    .toBe('terugkomt')
  expect(Buffer.from(Y.encodeStateAsUpdate(back)).equals(Y.encodeStateAsUpdate(doc))).toBe(true)
  // Its own changes go on from there.
  back.on('update', (update: Uint8Array) => anna.update(update))
  applyEdit(back, { op: 'write', elementId: 'a2', veld: 'titel', tekst: 'en weer verder' })
  await anna.confirmed(1)
})
