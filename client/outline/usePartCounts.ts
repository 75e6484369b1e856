import { deelSleutel, delen } from '../plan/delen.ts'
import { type Groep, tel } from '../plan/findings/groep.ts'
import { type Telling, useFindingGroups } from '../plan/findings.ts'
import { deelId, losId, type OutlineRow } from './outlineRows.ts'

/** The findings of the rows that stand for more than one item: the plan's own, the parts, the loose afspraken. */
export function usePartCounts(rows: readonly OutlineRow[]): ReadonlyMap<string, Telling> {
  return partCounts(useFindingGroups(), rows)
}

export function partCounts(
  groepen: readonly Groep[],
  rows: readonly OutlineRow[],
): ReadonlyMap<string, Telling> {
  const byId = new Map(rows.map(row => [row.id, row]))
  const total = (belongs: (row: OutlineRow | undefined, groep: Groep) => boolean): Telling =>
    tel(groepen.filter(groep => belongs(byId.get(groep.id), groep)).flatMap(groep => groep.bevindingen))
  const plan = rows.find(row => row.kind === 'plan')
  const nowhereElse = (row: OutlineRow | undefined, { deel }: Groep) =>
    deel === null && (row === undefined || row.kind === 'plan')
  return new Map([
    ...(plan ? [[plan.id, total(nowhereElse)] as const] : []),
    ...delen.map(({ id }) => [deelSleutel(id), total((_row, { deel }) => deel === id)] as const),
    [deelId, total(row => row?.kind === 'opgave' || row?.kind === 'afspraak')] as const,
    [losId, total(row => row?.ouderId === losId)] as const,
  ])
}
