import type * as Y from 'yjs'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { rootIdOf } from '../../../shared/plan/rootId.ts'
import { deelSleutel, deelVanSoort, deelVanVeld } from '../delen.ts'
import { openPlekken, type Plekken } from '../findings/plekken.ts'
import type { PlanStore } from '../planStore.ts'

/** Where a draad is listed. */
export interface Plaats {
  /** The root item that it is about, or the part of the page with fields of the plan; else the plan. */
  readonly groepId: string
  /** The line of the outline that stands for it: of the part, when its item is listed in one. */
  readonly rijId: string
}

/** Says where draden are listed. Known once for each draad: an element never goes to another root item. */
export function plaatsing(doc: Y.Doc, store: Pick<PlanStore, 'get' | 'element'>): (draad: Draad) => Plaats {
  const known = new WeakMap<Draad, Plaats>()
  let plekken: Plekken | null = null
  return draad => {
    const before = known.get(draad)
    if (before) return before
    plekken ??= openPlekken()
    plekken.update(store.get())
    const plaats = plaatsVan(plekken, doc, store.get().id, draad)
    if (store.element(draad.elementId) !== undefined) known.set(draad, plaats)
    return plaats
  }
}

function plaatsVan(plekken: Plekken, doc: Y.Doc, planId: string, { elementId, veld }: Draad): Plaats {
  const plek = plekken.get(elementId)
  const wortelId = plek?.wortelId ?? rootIdOf(doc, elementId)
  if (wortelId !== planId) {
    const soort = plekken.get(wortelId)?.soort?.kind
    const deel = soort === undefined ? null : deelVanSoort(soort)
    return { groepId: wortelId, rijId: deel === null ? wortelId : deelSleutel(deel) }
  }
  const deel = deelVanVeld(plek?.ouderId ? plek.lijst : veld)
  const id = deel === null ? planId : deelSleutel(deel)
  return { groepId: id, rijId: id }
}
