import * as Y from 'yjs'
import type { Ik } from '../api.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import {
  addUpdates,
  beginCopy,
  type Copy,
  foldUpdates,
  type KeptUpdate,
  markSent,
  onWiped,
  tellPlan,
  wipePlan,
} from './copies.ts'
import type { PlanRow } from './database.ts'

export interface KeepingCopy {
  /** Ends the keeping; what was asked to be kept still is. */
  stop(): void
}
interface CopyOptions {
  readonly plan: OpenPlan
  readonly ik: Ik
  /** What the plan was opened with, when there was a copy. */
  readonly copy: Copy | null
  /** It cannot be kept (any longer): the disk is full, or the browser keeps nothing. */
  readonly onFault: () => void
}

/** So many rows are folded into one. */
const mostRows = 500
/** With these the server says that the plan is not ours to keep. */
const outs = new Set(['geen-toegang', 'niet-gevonden', 'plan-vervangen'])

/** Keeps the copy of an open plan: every change, in order, as soon as the one before it is on disk. */
export function keepCopy(options: CopyOptions): KeepingCopy {
  const keeping = new Keeping(options)
  const { plan } = options
  const stops = [
    plan.saves.onConfirmed(updates => keeping.confirmed(updates)),
    plan.status.subscribe(() => keeping.look()),
    plan.epoch.subscribe(() => keeping.tell()),
    plan.regelset.subscribe(() => keeping.tell()),
    plan.rights.subscribe(() => keeping.tell()),
    onWiped(planId => (planId === null || planId === plan.planId) && keeping.lose()),
  ]
  const add = (update: Uint8Array) => keeping.add(update)
  plan.doc.on('update', add)
  keeping.look()
  keeping.begin()
  return {
    stop: () => {
      plan.doc.off('update', add)
      for (const stop of stops) stop()
      keeping.isOver = true
    },
  }
}

type Work = () => Promise<void>

class Keeping {
  isOver = false
  readonly #options: CopyOptions
  #row: PlanRow
  #isLost = false
  #isBusy = false
  #added: { readonly bytes: Uint8Array; readonly unsent: boolean }[] = []
  #confirmed: Uint8Array[] = []
  readonly #works: Work[] = []
  /** The keys of rows that the server does not have yet. */
  readonly #unsent = new Map<Uint8Array, IDBValidKey>()
  /** The keys of rows whose content this window has, and the server too. */
  #foldable: IDBValidKey[] = []

  constructor(options: CopyOptions) {
    this.#options = options
    this.#row = rowOf(options)
    for (const { bytes, key, unsent } of options.copy?.updates ?? [])
      if (unsent) this.#unsent.set(bytes, key)
      else this.#foldable.push(key)
  }

  begin(): void {
    const { plan } = this.#options
    // The server may have confirmed what the copy had before anybody here listened.
    this.#confirmed.push(...[...this.#unsent.keys()].filter(update => !plan.saves.owes(update)))
    const owed = plan.saves.owed().filter(update => !this.#unsent.has(update))
    const state = Y.encodeStateAsUpdate(plan.doc)
    this.#do(async () => {
      if (this.isOver) return
      const instead = this.#foldable
      const [first, ...keys] = await beginCopy(this.#row, state, instead, owed)
      this.#foldable = first === undefined ? [] : [first]
      this.#remember(owed, keys)
      // Wiped while it was being written: that is said already, and stays so.
      if (this.#isLost) return
      plan.saves.keepIn('apparaat')
      plan.saves.kept([...this.#unsent.keys()])
    })
  }

  add(bytes: Uint8Array): void {
    this.#added.push({ bytes, unsent: this.#options.plan.saves.owes(bytes) })
    this.#next()
  }

  confirmed(updates: readonly Uint8Array[]): void {
    this.#confirmed.push(...updates)
    this.#next()
  }

  tell(): void {
    this.#row = rowOf(this.#options)
    this.#do(async () => void (await tellPlan(this.#row)))
  }

  look(): void {
    const status = this.#options.plan.status.get()
    if (status.kind !== 'refused' || !outs.has(status.code) || this.#isLost) return
    this.lose()
    void wipePlan(this.#row.planId).catch(() => this.#options.onFault())
  }

  /** There is no copy any more: what is not saved stands in this window alone. */
  lose(): void {
    this.#isLost = true
    if (!this.isOver) this.#options.plan.saves.keepIn('venster')
  }

  #do(work: Work): void {
    this.#works.push(work)
    this.#next()
  }

  /** One transaction at a time; what comes meanwhile goes together in the next. */
  #next(): void {
    if (this.#isBusy || this.#isLost) return
    const work = this.#works.shift() ?? this.#pending()
    if (!work) return
    this.#isBusy = true
    void work()
      .catch(() => {
        this.lose()
        this.#options.onFault()
      })
      .then(() => {
        this.#isBusy = false
        this.#next()
      })
  }

  #pending(): Work | null {
    if (this.#added.length > 0) return () => this.#write(this.#added.splice(0))
    if (this.#confirmed.length > 0) return () => this.#settle(this.#confirmed.splice(0))
    return this.#foldable.length > mostRows && !this.isOver ? () => this.#fold() : null
  }

  async #write(rows: readonly { readonly bytes: Uint8Array; readonly unsent: boolean }[]): Promise<void> {
    const keys = await addUpdates(this.#row, rows)
    if (!keys) return this.lose()
    const own = rows.flatMap(({ bytes, unsent }, index) => (unsent ? [{ bytes, key: keys[index] }] : []))
    this.#foldable.push(...keys.filter((_, index) => !rows[index]?.unsent))
    this.#remember(
      own.map(({ bytes }) => bytes),
      own.flatMap(({ key }) => (key === undefined ? [] : [key])),
    )
    if (!this.#isLost) this.#options.plan.saves.kept(own.map(({ bytes }) => bytes))
  }

  async #settle(updates: readonly Uint8Array[]): Promise<void> {
    const sent = updates.flatMap((bytes): Pick<KeptUpdate, 'bytes' | 'key'>[] => {
      const key = this.#unsent.get(bytes)
      return key === undefined ? [] : [{ bytes, key }]
    })
    if (sent.length > 0) await markSent(this.#row, sent)
    for (const { bytes, key } of sent) {
      this.#unsent.delete(bytes)
      this.#foldable.push(key)
    }
  }

  async #fold(): Promise<void> {
    const key = await foldUpdates(this.#row, Y.encodeStateAsUpdate(this.#options.plan.doc), this.#foldable)
    if (key === null) return this.lose()
    this.#foldable = [key]
  }

  #remember(updates: readonly Uint8Array[], keys: readonly IDBValidKey[]): void {
    updates.forEach((bytes, index) => {
      const key = keys[index]
      if (key !== undefined) this.#unsent.set(bytes, key)
    })
  }
}

const rowOf = ({ plan, ik, copy }: CopyOptions): PlanRow => ({
  planId: plan.planId,
  ik,
  rol: plan.rights.get().rol,
  regelset: plan.regelset.get(),
  epoch: plan.epoch.get() ?? copy?.plan.epoch ?? null,
})
