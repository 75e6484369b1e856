import * as Y from 'yjs'
import type { PlanLog, StoredUpdate } from '../../store/planUpdates.ts'
import { loadDoc } from '../planDoc.ts'
import { judge } from './judge.ts'
import { itemOf } from './offence.ts'
import { type AnyType, Places } from './place.ts'

/** A plan as it was just before an update: what that update wrote over is still there. */
export class Earlier {
  readonly #doc: Y.Doc
  readonly #places = new Places()
  /** What comes after, in the order of the log. */
  #rest: readonly StoredUpdate[]

  private constructor(doc: Y.Doc, rest: readonly StoredUpdate[]) {
    this.#doc = doc
    this.#rest = rest
  }

  static async before(log: PlanLog, planId: string, seq: number): Promise<Earlier> {
    return new Earlier(await loadDoc(log, planId, seq - 1), await log.all(planId, seq - 1))
  }

  /** Goes on to just before a later update. */
  goOnTo(seq: number): void {
    const gone = this.#rest.filter(update => update.seq < seq)
    this.#rest = this.#rest.slice(gone.length)
    for (const { bytes } of gone) Y.applyUpdate(this.#doc, bytes)
  }

  /** What a key of this type held, as a copy. Undefined when that was nothing, or did not belong either. */
  valueOf(type: AnyType, key: string): unknown {
    const then = this.#counterpart(type)
    const item = then?._map.get(key)
    if (!then || !item || item.deleted || 'fault' in judge(this.#places.of(then).place, item))
      return undefined
    const value: unknown = item.content.getContent().at(-1)
    return value instanceof Y.AbstractType ? value.clone() : value
  }

  /** The same type in this doc: a root by its name, another by the id of the item that holds it. */
  #counterpart(type: AnyType): AnyType | null {
    if (!type._item) return this.#doc.get(Y.findRootTypeKey(type))
    const { client, clock } = type._item.id
    if (clock >= Y.getState(this.#doc.store, client)) return null
    const item = itemOf(this.#doc, { client, clock })
    return item?.content instanceof Y.ContentType ? (item.content.type as AnyType) : null
  }
}
