import { type Groep, tel } from '../plan/findings/groep.ts'
import { type Telling, useFindingGroups } from '../plan/findings.ts'
import { deelId, losId, type OutlineRow } from './outlineRows.ts'

/** The findings of the rows that stand for more than one item: the plan's own, the part of opgaven, the loose afspraken. */
export function usePartCounts(rows: readonly OutlineRow[]): ReadonlyMap<string, Telling> {
  return partCounts(useFindingGroups(), rows)
}

export function partCounts(
  groepen: readonly Groep[],
  rows: readonly OutlineRow[],
): ReadonlyMap<string, Telling> {
  const byId = new Map(rows.map(row => [row.id, row]))
  const total = (belongs: (row: OutlineRow | undefined) => boolean): Telling =>
    tel(groepen.filter(groep => belongs(byId.get(groep.id))).flatMap(groep => groep.bevindingen))
  const plan = rows.find(row => row.kind === 'plan')
  return new Map([
    ...(plan ? [[plan.id, total(row => row === undefined || row.kind === 'plan')] as const] : []),
    [deelId, total(row => row?.kind === 'opgave' || row?.kind === 'afspraak')] as const,
    [losId, total(row => row?.ouderId === losId)] as const,
  ])
}
