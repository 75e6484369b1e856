import { randomInt } from 'node:crypto'
import * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import { completePlan } from '../../shared/plan/completePlan.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { isWaiting } from './planDoc.ts'

/**
 * A Y.Doc of a plan, for what the server itself reads in it and writes. It is made when somebody asks and kept for a
 * moment; what people type does not wait for it.
 */
export class PlanCopy {
  readonly #doc = new Y.Doc()
  readonly #clientOf = new Map<string | null, number>()
  /** Collects what is being written; null while nothing is. */
  #emitted: Uint8Array[] | null = null
  #plan: Plan | undefined

  /** Throws when the updates do not add up. */
  constructor(updates: Iterable<Uint8Array>) {
    this.take(updates)
    if (isWaiting(this.#doc)) throw new Error('The log has an update that builds on a missing one.')
    this.#doc.on('update', (bytes: Uint8Array) => this.#emitted?.push(bytes))
  }

  /** Takes in what came on disk. */
  take(updates: Iterable<Uint8Array>): void {
    this.#doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.#doc, update)
    })
  }

  /** Reads again only what changed since the last time. */
  plan(): Plan {
    this.#plan = readPlan(this.#doc, this.#plan)
    return this.#plan
  }

  /** Writes for somebody; gives it as updates. When it throws, the copy is not what is on disk any more. */
  edit(authorId: string, edit: PlanEdit): readonly Uint8Array[] {
    return this.#write(authorId, doc => applyEdit(doc, edit))
  }

  /** Makes what a newer release declares and this plan lacks; gives it as updates. */
  complete(): readonly Uint8Array[] {
    return this.#write(null, completePlan)
  }

  /** A client id belongs to one person: everyone the server writes for has another here. */
  #write(authorId: string | null, write: (doc: Y.Doc) => void): readonly Uint8Array[] {
    const client = this.#clientOf.get(authorId) ?? randomInt(2 ** 32)
    this.#clientOf.set(authorId, client)
    this.#doc.clientID = client
    const emitted: Uint8Array[] = []
    this.#emitted = emitted
    write(this.#doc)
    this.#emitted = null
    return emitted
  }
}
