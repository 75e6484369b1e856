import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openStore, type Store } from '../../../../server/store/store.ts'
import { compact, contentOf } from '../../../../server/sync/compaction.ts'
import { isWaiting, loadDoc } from '../../../../server/sync/planDoc.ts'
import { PlanState } from '../../../../server/sync/planState.ts'
import { type Checked, check } from '../../../../server/sync/shadow/check.ts'
import { Shadows } from '../../../../server/sync/shadow/shadows.ts'
import { checkUpdate } from '../../../../server/sync/updateCheck.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { removeFolder, temporaryFolder } from '../../../kit/testServer.ts'
import { docOf, poisonOf, smallPlan } from './poison.ts'

const folder = temporaryFolder()
let store: Store
let mal: string
let bramId: string
beforeAll(async () => {
  store = openStore(folder)
  const person = { organisatie: 'GGD', sector: 'ggd' }
  mal = (await store.users.create({ naam: 'Mal', ...person })).id
  bramId = (await store.users.create({ naam: 'Bram', ...person })).id
})
afterAll(async () => {
  await store.close()
  removeFolder(folder)
})

let plans = 0
/** A plan with its log, and what looks at it as the thread does. */
async function planWith(state: Uint8Array) {
  plans += 1
  const id = `plan-${plans}`
  const members = [mal, bramId].map(userId => ({ userId, rol: 'redacteur' as const }))
  await store.plans.create({ id, bytes: state, createdBy: mal, members })
  const shadows = new Shadows(store.planUpdates, 1_000_000)
  const parts = { log: store.planUpdates, shadows, naamVan: async () => null, mayRepair: () => true }
  return {
    id,
    shadows,
    check: (): Promise<Checked> => check(id, parts),
    append: (bytes: Uint8Array, authorId = mal) => store.planUpdates.append(id, [{ bytes, authorId }]),
    load: () => loadDoc(store.planUpdates, id),
  }
}

/** What somebody else writes in a field, as one update. */
function write(doc: Y.Doc, tekst: string): Uint8Array {
  const before = Y.encodeStateVector(doc)
  applyEdit(doc, { op: 'write', elementId: 'p', veld: 'ambitie', tekst })
  return Y.encodeStateAsUpdate(doc, before)
}
const ambitie = (doc: Y.Doc): string => String(doc.getMap('plan').get('ambitie'))
const said = (doc: Y.Doc): string => {
  smallPlan().share.forEach((_type, name) => doc.getMap(name))
  return JSON.stringify(contentOf(doc))
}

test('[SY14] what Yjs fails on is refused before it is stored already; the shadow is for what nobody has thought of', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const { state, update } = poisonOf(seed)
    const known = new PlanState(Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)), new Map())
    known.learn([state])
    expect(['malformed', 'gap', 'known']).toContain(checkUpdate(known, update, { userId: mal }, false).is)
  }
})

describe('[SY51] an update on which Yjs fails is set apart', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'no load and no snapshot has it again, and all else is there (seed %i)',
    async seed => {
      const { state, update } = poisonOf(seed)
      const plan = await planWith(state)
      const honest = docOf(state)
      await plan.append(write(honest, 'voor'))
      await plan.append(update)
      await plan.append(write(honest, 'na'), bramId)
      const { apart, offenders, repair } = await plan.check()
      expect(apart).toEqual([{ seq: 3, authorId: mal, reason: 'unreadable' }])
      expect({ offenders, repair }).toEqual({ offenders: [], repair: null })
      const loaded = await plan.load()
      expect(said(loaded)).toBe(said(honest))
      await compact(store.planUpdates, plan.id, 4)
      const [snapshot] = await store.planUpdates.snapshots(plan.id)
      expect(said(docOf(snapshot?.bytes ?? new Uint8Array()))).toBe(said(honest))
      expect(await store.planUpdates.quarantined(plan.id)).toEqual([{ seq: 3, reason: 'unreadable' }])
      const row = store.database.prepare('SELECT bytes FROM plan_updates WHERE plan_id = ? AND seq = 3')
      expect(row.get(plan.id)).toEqual({ bytes: Buffer.from(update) })
    },
  )

  test('[SY52] its ids stay taken: the same client goes on, what stood on it goes with it, what did not stays', async () => {
    const plan = await planWith(Y.encodeStateAsUpdate(smallPlan()))
    const hers = await plan.load()
    const bram = await plan.load()
    const bad = spoilt(write(hers, 'boos drie'))
    await plan.append(bad)
    Y.applyUpdate(bram, Y.encodeStateAsUpdate(hers))
    const next = write(bram, 'boos en blij')
    const elsewhere = Y.encodeStateVector(bram)
    applyEdit(bram, { op: 'write', elementId: 'h1', veld: 'titel', tekst: 'kop van Bram' })
    await plan.append(next, bramId)
    await plan.append(Y.encodeStateAsUpdate(bram, elsewhere), bramId)
    await plan.append(write(hers, 'weer'))
    const { apart } = await plan.check()
    expect(apart.map(({ seq }) => seq)).toEqual([2])
    const loaded = await plan.load()
    expect(isWaiting(loaded)).toBe(false)
    expect(said(loaded)).toContain('kop van Bram')
    expect(ambitie(loaded)).not.toContain('boos')
    expect(Y.decodeStateVector(Y.encodeStateVector(loaded))).toEqual(
      Y.decodeStateVector(Y.encodeStateVector(hers)).set(
        bram.clientID,
        Y.getState(bram.store, bram.clientID),
      ),
    )
  })

  test('one that waits for something that never came is set apart, with all that follows on it', async () => {
    const plan = await planWith(Y.encodeStateAsUpdate(smallPlan()))
    const hers = await plan.load()
    write(hers, 'dit kwam nooit aan')
    await plan.append(write(hers, 'dit wel'))
    await plan.append(write(hers, 'en dit'))
    expect((await plan.check()).apart.map(({ seq }) => seq)).toEqual([2, 3])
    expect(ambitie(await plan.load())).toBe('<paragraph>een twee drie</paragraph>')
  })

  test('types nested deeper than anybody can read or remove are set apart before anybody does', async () => {
    const plan = await planWith(Y.encodeStateAsUpdate(smallPlan()))
    const hers = await plan.load()
    const before = Y.encodeStateVector(hers)
    hers.transact(() => nest(hers.getMap('plan'), 5_000))
    await plan.append(Y.encodeStateAsUpdate(hers, before))
    expect((await plan.check()).apart).toEqual([{ seq: 2, authorId: mal, reason: 'too-deep' }])
    expect(said(await plan.load())).not.toContain('diep')
  })

  test('it is tried on a shadow made anew first, and looked at once', async () => {
    const { state, update } = poisonOf(3)
    const plan = await planWith(state)
    await plan.check()
    await plan.append(update)
    expect((await plan.check()).apart).toHaveLength(1)
    expect((await plan.check()).apart).toEqual([])
    plan.shadows.drop(plan.id)
    expect((await plan.check()).apart).toEqual([])
  })

  test('of the shadows together, the one not written in for longest goes first', async () => {
    const shadows = new Shadows(store.planUpdates, 1)
    const { state } = poisonOf(3)
    const ids = [(await planWith(state)).id, (await planWith(state)).id]
    for (const id of ids) {
      await check(id, { log: store.planUpdates, shadows, naamVan: async () => null, mayRepair: () => true })
      shadows.trim()
    }
    expect(ids.map(id => shadows.has(id))).toEqual([false, true])
  })

  test('[SY50] a plan of which everything is in a snapshot gets no shadow until somebody writes in it', async () => {
    const { state, update } = poisonOf(3)
    const plan = await planWith(state)
    await compact(store.planUpdates, plan.id, 1)
    expect(await plan.check()).toMatchObject({ seq: 1, apart: [], offenders: [] })
    expect(plan.shadows.has(plan.id)).toBe(false)
    await plan.append(update)
    expect((await plan.check()).apart).toHaveLength(1)
  })
})

/** A type in a type in a type. */
function nest(map: Y.Map<unknown>, depth: number): void {
  let at = map
  for (let level = 0; level < depth; level += 1) {
    const inside = new Y.Map<unknown>()
    at.set('diep', inside)
    at = inside
  }
}

/** The same items, and a deletion of something that nobody ever wrote: Yjs waits for it for ever. */
function spoilt(update: Uint8Array): Uint8Array {
  const other = new Y.Doc()
  other.clientID = 99
  const list = other.getArray('plan')
  list.insert(0, ['x'])
  const before = Y.encodeStateVector(other)
  list.delete(0)
  return Y.mergeUpdates([update, Y.encodeStateAsUpdate(other, before)])
}
