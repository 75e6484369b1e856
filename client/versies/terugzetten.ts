import * as Y from 'yjs'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { findElement } from '../../shared/plan/element.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { type AnItem, readItem } from '../../shared/plan/readItem.ts'
import { herstelOnderdeel, herstelVeld, herstelVersie } from '../../shared/versie/herstel.ts'
import { inStappen } from '../../shared/versie/stappen.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import type { Terugvraag } from '../plan/versieLink.ts'

/** What makes the plan say what it said, against the plan as it is this moment; none when it does. */
export function stappenVan(
  { store, doc, ik }: Pick<OpenPlan, 'store' | 'doc' | 'ik'>,
  toen: Plan,
  { elementId, veld }: Terugvraag,
): readonly PlanEdit[] {
  const weg = weggegooidIn(doc)
  const bron = { nu: store.get(), toen, weg, door: ik.naam, op: new Date().toISOString() }
  const edit =
    elementId === null
      ? herstelVersie(bron)
      : veld === null
        ? herstelOnderdeel(bron, elementId)
        : herstelVeld(bron, elementId, veld)
  return edit ? inStappen(edit) : []
}

/** What lies in the Prullenbak, as it is there. */
export const weggegooidIn =
  (doc: Y.Doc) =>
  (elementId: string): AnItem | null => {
    const found = findElement(doc, elementId)
    return found?.declaration && found.map instanceof Y.Map
      ? readItem(found.map, elementId, found.declaration, found.ouderId ?? '').value
      : null
  }

/** What it says once it is done. */
export const naTerugzetten = (stappen: number): string =>
  stappen === 1
    ? 'Teruggezet. Met Ctrl+Z maakt u het ongedaan.'
    : `Teruggezet in ${stappen} stappen: met ${stappen} keer Ctrl+Z maakt u het ongedaan.`
