import type * as Y from 'yjs'
import { rootIdOf } from '../../shared/plan/rootId.ts'
import { deelAt } from '../plan/deelAt.ts'
import { deelSleutel } from '../plan/delen.ts'
import type { Aanwezige } from '../plan/presenceStore.ts'
import type { OutlineRow } from './outlineRows.ts'

type Cursor = NonNullable<Aanwezige['cursor']>

/** The row of where somebody is: that of the part, else of the root item. */
export function rowIdAt(doc: Y.Doc, { elementId, veld }: Cursor): string {
  const deel = deelAt(doc, elementId, veld)
  return deel ? deelSleutel(deel.id) : rootIdOf(doc, elementId)
}

/** Others by the row that shows them: that of their item, or of its opgave while that is closed. */
export function othersByRow(
  others: readonly Aanwezige[],
  rows: readonly OutlineRow[],
  open: ReadonlySet<string>,
  rowIdOf: (cursor: Cursor) => string,
): ReadonlyMap<string, readonly Aanwezige[]> {
  const byId = new Map(rows.map(row => [row.id, row]))
  const places = new Map<string, Aanwezige[]>()
  for (const one of others) {
    const waar = one.cursor ?? one.leest
    const row = waar ? byId.get(rowIdOf(waar)) : undefined
    if (!row) continue
    const at = row.ouderId !== null && !open.has(row.ouderId) ? row.ouderId : row.id
    places.set(at, [...(places.get(at) ?? []), one])
  }
  return places
}
