import type { Aanwezige } from '../plan/presenceStore.ts'
import type { OutlineRow } from './outlineRows.ts'

/** Others by the row that shows them: that of their item, or of its opgave while that is closed. */
export function othersByRow(
  others: readonly Aanwezige[],
  rows: readonly OutlineRow[],
  open: ReadonlySet<string>,
  rootOf: (elementId: string) => string,
): ReadonlyMap<string, readonly Aanwezige[]> {
  const byId = new Map(rows.map(row => [row.id, row]))
  const places = new Map<string, Aanwezige[]>()
  for (const one of others) {
    const row = one.cursor ? byId.get(rootOf(one.cursor.elementId)) : undefined
    if (!row) continue
    const at = row.ouderId !== null && !open.has(row.ouderId) ? row.ouderId : row.id
    places.set(at, [...(places.get(at) ?? []), one])
  }
  return places
}
