import * as Y from 'yjs'
import { planWortel } from '../../../shared/plan/element.ts'
import type { ItemDeclaration, Velden } from '../../../shared/plan/field.ts'
import { planVelden, wortels } from '../../../shared/plan/plan.ts'
import { judge } from './judge.ts'

/** What a type of a plan holds, as declared. */
export type Place =
  /** Ids with the item of each. */
  | { readonly holds: 'items'; readonly item: ItemDeclaration }
  /** The fields of an item, of a group or of the plan. */
  | { readonly holds: 'velden'; readonly velden: Velden }
  | { readonly holds: 'set' }
  /** Blocks and words; `node` is the node that they are in, `doc` for the field itself. */
  | { readonly holds: 'prose'; readonly node: string }
  | { readonly holds: 'text' }
  /** Anything: it lies under a key of an item that this release does not know. */
  | { readonly holds: 'unknown' }
  /** Nothing: it lies in something that does not belong, or in a root that the model does not have. */
  | { readonly holds: 'nothing'; readonly isRoot: boolean }

/** A place, how deep it lies, and the motivering that it is of. */
export interface Spot {
  readonly place: Place
  readonly depth: number
  readonly motivering: string | null
}

export type AnyType = Y.AbstractType<unknown>

/** Where each type of a doc stands. A type never moves, so each is looked up once. */
export class Places {
  readonly #known = new WeakMap<AnyType, Spot>()

  of(type: AnyType): Spot {
    const way: AnyType[] = []
    let at: AnyType | null = type
    // Not by recursion: what is nested to harm is nested deeper than the stack.
    for (; at && !this.#known.has(at); at = parentOf(at)) way.push(at)
    let spot = at ? this.#known.get(at) : undefined
    for (const one of way.reverse()) {
      spot = spot ? within(spot, one) : rootSpot(one)
      this.#known.set(one, spot)
    }
    if (!spot) throw new Error('A type stands nowhere.')
    return spot
  }
}

const parentOf = (type: AnyType): AnyType | null => (type._item?.parent ?? null) as AnyType | null

function rootSpot(type: AnyType): Spot {
  const name = Y.findRootTypeKey(type)
  const item = wortels.get(name)
  const place: Place =
    name === planWortel
      ? { holds: 'velden', velden: planVelden }
      : item
        ? { holds: 'items', item }
        : { holds: 'nothing', isRoot: true }
  return { place, depth: 0, motivering: null }
}

function within(parent: Spot, type: AnyType): Spot {
  const item = type._item
  const verdict = item && judge(parent.place, item)
  const isMotivering = parent.place.holds === 'items' && parent.place.item.kind === 'motiveringen'
  return {
    place:
      verdict && 'place' in verdict && verdict.place ? verdict.place : { holds: 'nothing', isRoot: false },
    depth: parent.depth + 1,
    motivering: isMotivering ? (item?.parentSub ?? null) : parent.motivering,
  }
}
