import * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import type { PlanUpdates } from '../store/planUpdates.ts'
import { completeDoc, isWaiting, type Loaded, loadDoc, loadWithTail, type Tail } from './planDoc.ts'
import { checkUpdate, type Verdict } from './updateCheck.ts'

/**
 * The Y.Doc of an open plan. It is ahead of the log between `apply` and the append; whoever holds it looks
 * at nothing in between, and calls `reload` when the append failed or an update broke it.
 */
export class LiveDoc {
  readonly #log: PlanUpdates
  readonly #planId: string
  #doc: Y.Doc
  #emitted: Uint8Array[] = []
  #plan: Plan | undefined
  /** What was read of the log beyond its last snapshot. */
  readonly tail: Tail

  private constructor(log: PlanUpdates, planId: string, { doc, tail }: Loaded) {
    this.#log = log
    this.#planId = planId
    this.tail = tail
    this.#doc = this.#watch(doc)
  }

  static async load(log: PlanUpdates, planId: string): Promise<LiveDoc> {
    const loaded = await loadWithTail(log, planId)
    await completeDoc(log, planId, loaded.doc)
    return new LiveDoc(log, planId, loaded)
  }

  /** What an update would be to the doc; changes nothing. */
  check(bytes: Uint8Array): Verdict {
    return checkUpdate(this.#doc, bytes)
  }

  /**
   * Applies an update that passed `check`, and gives what was new in it: the first is the update itself,
   * the rest is Yjs tidying up after it. Null when Yjs fails on it or holds part of it back.
   */
  apply(bytes: Uint8Array): readonly Uint8Array[] | null {
    this.#emitted = []
    try {
      Y.applyUpdate(this.#doc, bytes)
    } catch {
      // Yjs throws on some updates that are well formed and nonsense. The caller refuses it and reloads.
      return null
    }
    return isWaiting(this.#doc) ? null : this.#emitted
  }

  /** Writes an edit of the server's own, and gives what it is in updates. When it throws, reload. */
  edit(edit: PlanEdit): readonly Uint8Array[] {
    this.#emitted = []
    applyEdit(this.#doc, edit)
    return this.#emitted
  }

  async reload(): Promise<void> {
    this.#doc.destroy()
    this.#plan = undefined
    this.#doc = this.#watch(await loadDoc(this.#log, this.#planId))
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc)
  }

  /** All that somebody with this state vector lacks. */
  since(stateVector: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, stateVector)
  }

  /** Reads again only what changed since the last time. */
  plan(): Plan {
    this.#plan = readPlan(this.#doc, this.#plan)
    return this.#plan
  }

  #watch(doc: Y.Doc): Y.Doc {
    doc.on('update', (bytes: Uint8Array) => this.#emitted.push(bytes))
    return doc
  }
}
