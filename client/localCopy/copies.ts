import { firstEpoch } from '../../shared/head.ts'
import type { Ik } from '../api.ts'
import { answerOf, type PlanRow, type Stores, transact, type UpdateRow } from './database.ts'

/** A row of a copy, with the key to find it again. */
export interface KeptUpdate extends Pick<UpdateRow, 'bytes' | 'unsent'> {
  readonly key: IDBValidKey
}
export interface Copy {
  readonly plan: PlanRow & { readonly epoch: number }
  readonly updates: readonly KeptUpdate[]
}

/** What other windows of this browser are told: a plan's copy is gone, or all are. */
const wiped = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('regiotafel-kopie-gewist')

export function onWiped(listener: (planId: string | null) => void): () => void {
  const hear = ({ data }: MessageEvent<string | null>) => listener(data)
  wiped?.addEventListener('message', hear)
  return () => wiped?.removeEventListener('message', hear)
}

/** The copy of a plan, for the one whose it is. That of somebody else is wiped, and never given. */
export async function readCopy(planId: string, userId: string): Promise<Copy | null> {
  const copy = await transact('readonly', async ({ plans, updates }) => {
    const plan = (await answerOf(plans.get(planId))) as PlanRow | undefined
    if (!plan) return null
    const found = updates.index('plan')
    const [keys, rows] = await Promise.all([
      answerOf(found.getAllKeys(planId)),
      answerOf(found.getAll(planId)) as Promise<UpdateRow[]>,
    ])
    const kept = rows.map(({ bytes, unsent }, index) => ({ bytes, unsent, key: keys[index] as IDBValidKey }))
    return { plan: { ...plan, epoch: epochOf(plan) }, updates: kept }
  })
  if (!copy || copy.plan.ik.id === userId) return copy
  await wipeAll()
  return null
}

/**
 * Begins or goes on with the copy of a plan: `state` takes the place of the rows `instead`, and what is unsent
 * comes after it. Gives the keys of the new rows.
 */
export const beginCopy = (
  plan: PlanRow,
  state: Uint8Array,
  instead: readonly IDBValidKey[],
  unsent: readonly Uint8Array[],
): Promise<readonly IDBValidKey[]> =>
  transact('readwrite', async ({ plans, updates }) => {
    const { planId } = plan
    for (const key of instead) updates.delete(key)
    plans.put(plan)
    const rows = [state, ...unsent].map((bytes, index) => ({ planId, bytes, unsent: index > 0 }))
    return addAll(updates, rows)
  })

/** Adds to a copy, all in order. Null, and nothing is added, when the copy of this person and lineage is no longer there. */
export const addUpdates = (
  row: PlanRow,
  rows: readonly Pick<UpdateRow, 'bytes' | 'unsent'>[],
): Promise<readonly IDBValidKey[] | null> =>
  ifOurs(row, ({ updates }) =>
    addAll(
      updates,
      rows.map(added => ({ planId: row.planId, ...added })),
    ),
  )

/** These are confirmed: they stay as words, and need not be sent any more. */
export const markSent = (
  row: PlanRow,
  sent: readonly Pick<KeptUpdate, 'key' | 'bytes'>[],
): Promise<unknown> =>
  ifOurs(row, async ({ updates }) => {
    for (const { key, bytes } of sent) updates.put({ planId: row.planId, bytes, unsent: false }, key)
  })

/** `state` takes the place of rows whose content it has. Gives its key. */
export const foldUpdates = (
  row: PlanRow,
  state: Uint8Array,
  instead: readonly IDBValidKey[],
): Promise<IDBValidKey | null> =>
  ifOurs(row, ({ updates }) => {
    for (const key of instead) updates.delete(key)
    return answerOf(updates.add({ planId: row.planId, bytes: state, unsent: false }))
  })

export const tellPlan = (plan: PlanRow): Promise<unknown> =>
  ifOurs(plan, ({ plans }) => answerOf(plans.put(plan)))

export async function wipePlan(planId: string): Promise<void> {
  await transact('readwrite', async ({ plans, updates }) => {
    plans.delete(planId)
    for (const key of await answerOf(updates.index('plan').getAllKeys(planId))) updates.delete(key)
  })
  wiped?.postMessage(planId)
}

export async function wipeAll(): Promise<void> {
  await transact('readwrite', async ({ plans, updates }) => {
    plans.clear()
    updates.clear()
  })
  wiped?.postMessage(null)
}

/** Whose copies are on this device; null when there are none. */
export const ownerOfCopies = (): Promise<Ik | null> =>
  transact('readonly', async ({ plans }) => {
    const [first] = (await answerOf(plans.getAll(undefined, 1))) as PlanRow[]
    return first?.ik ?? null
  })

/** How many changes of all plans are on this device and not confirmed. */
export const countUnsent = (): Promise<number> =>
  transact('readonly', async ({ updates }) => {
    const rows = (await answerOf(updates.getAll())) as UpdateRow[]
    return rows.filter(({ unsent }) => unsent).length
  })

const addAll = (updates: IDBObjectStore, rows: readonly UpdateRow[]): Promise<readonly IDBValidKey[]> =>
  Promise.all(rows.map(row => answerOf(updates.add(row))))

/** In the same transaction as the work: so a window that has not heard of the wiping adds nothing after it. */
const ifOurs = <T>(row: PlanRow, work: (stores: Stores) => Promise<T>): Promise<T | null> =>
  transact('readwrite', async stores => {
    const kept = (await answerOf(stores.plans.get(row.planId))) as PlanRow | undefined
    return kept?.ik.id === row.ik.id && epochOf(kept) === epochOf(row) ? work(stores) : null
  })

/** Before plans had an epoch, a copy did not say one. */
const epochOf = ({ epoch }: PlanRow): number => epoch ?? firstEpoch
