import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openStore, type Store } from '../../../server/store/store.ts'
import { compact, isLong } from '../../../server/sync/compaction.ts'
import { loadDoc, loadWithTail } from '../../../server/sync/planDoc.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { editorOn } from '../../kit/editor.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { removeFolder, startTestServer, temporaryFolder } from '../../kit/testServer.ts'

const folder = temporaryFolder()
let store: Store
let createdBy: string
beforeAll(async () => {
  store = openStore(folder)
  const eva = await store.users.create({
    email: 'eva@regio.nl',
    naam: 'Eva',
    organisatie: 'GGD',
    sector: 'ggd',
    wachtwoord: '',
  })
  createdBy = eva.id
})
afterAll(async () => {
  await store.close()
  removeFolder(folder)
})

/** A plan in the store, and a hand that types in it, an update for each text. */
async function typedPlan(id: string) {
  const doc = newPlan(exampleJson.plan)
  await store.plans.create({ id, bytes: Y.encodeStateAsUpdate(doc), createdBy, members: [] })
  let turn = 0
  return {
    doc,
    /** Other texts in three places, 60 KB together. */
    async type(): Promise<void> {
      const updates: { bytes: Uint8Array; authorId: null }[] = []
      const keep = (bytes: Uint8Array) => updates.push({ bytes, authorId: null })
      doc.on('update', keep)
      turn += 1
      const tekst = String.fromCharCode(96 + turn).repeat(20_000)
      for (const elementId of ['a1', 'a2', 'a3'])
        applyEdit(doc, { op: 'write', elementId, veld: 'oplossing', tekst })
      doc.off('update', keep)
      await store.planUpdates.append(id, updates)
    },
  }
}

const damage = (planId: string, seq: number): void => {
  store.database
    .prepare('UPDATE plan_snapshots SET bytes = zeroblob(40) WHERE plan_id = ? AND seq = ?')
    .run(planId, seq)
}
const seqs = async (planId: string) => (await store.planUpdates.snapshots(planId)).map(({ seq }) => seq)
const stateOf = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc)

describe('[SY28] [SY29] a snapshot', () => {
  test('is made of a long tail only, and the plan read from it is the plan', async () => {
    const plan = await typedPlan('lang')
    await plan.type()
    expect(isLong((await loadWithTail(store.planUpdates, 'lang')).tail)).toBe(false)
    for (let round = 0; round < 4; round += 1) await plan.type()
    const { tail: long } = await loadWithTail(store.planUpdates, 'lang')
    expect(isLong(long)).toBe(true)
    await compact(store.planUpdates, 'lang', long.seq)
    await plan.type()
    const { doc, tail } = await loadWithTail(store.planUpdates, 'lang')
    expect(tail.updates).toBe(3)
    expect(stateOf(doc)).toEqual(stateOf(plan.doc))
  })

  test('that is damaged is passed over: for the one before it, and without any for the log', async () => {
    const plan = await typedPlan('stuk')
    for (let round = 0; round < 3; round += 1) {
      for (let more = 0; more < 5; more += 1) await plan.type()
      await compact(store.planUpdates, 'stuk', 1 + 15 * (round + 1))
    }
    const kept = await seqs('stuk')
    expect(kept).toHaveLength(2)
    for (const seq of kept) {
      damage('stuk', seq)
      expect(stateOf(await loadDoc(store.planUpdates, 'stuk'))).toEqual(stateOf(plan.doc))
    }
    expect((await loadWithTail(store.planUpdates, 'stuk')).tail.updates).toBe(46)
  })

  test('takes nothing from the log', async () => {
    const before = (await store.planUpdates.all('lang')).length
    const plan = await loadDoc(store.planUpdates, 'lang')
    const replay = new Y.Doc()
    for (const { bytes } of await store.planUpdates.all('lang')) Y.applyUpdate(replay, bytes)
    expect(stateOf(replay)).toEqual(stateOf(plan))
    expect(before).toBe(19)
  })
})

test('while people type, the server makes one in a thread beside, and a restart reads it', async () => {
  const server = await startTestServer()
  const raw = await rawSocket(server)
  const { doc } = await editorOn(raw)
  const texts = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']
  for (const elementId of texts)
    applyEdit(doc, { op: 'write', elementId, veld: 'oplossing', tekst: 'zorg '.repeat(10_000) })
  await raw.confirmed(texts.length)
  await server.shadow.idle()
  expect(server.logged.map(({ event }) => event)).toContain('compacted')
  const { tail, doc: read } = await loadWithTail(server.store.planUpdates, 'voorbeeld')
  expect(tail.updates).toBeLessThan(texts.length)
  expect(stateOf(read)).toEqual(stateOf(doc))
  await raw.close()
  await server.close()
})
