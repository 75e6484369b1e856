import { deelVanVeld, delen } from '../plan/delen.ts'
import { type Groep, tel } from '../plan/findings/groep.ts'
import { type Telling, useFindingGroups } from '../plan/findings.ts'
import { deelId, deelRijId, losId, type OutlineRow } from './outlineRows.ts'

/** The findings of the rows that stand for more than one item: the plan's own, the parts, the loose afspraken. */
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
  const eigen = groepen.filter(({ id, deel }) => deel === null && (byId.get(id) ?? plan) === plan)
  const eigenIn = (deel: string | null) =>
    eigen.flatMap(({ id, bevindingen }) =>
      bevindingen.filter(one => (id === plan?.id ? deelVanVeld(one.veld) : null) === deel),
    )
  const inDeel = (id: string): Telling =>
    tel([...eigenIn(id), ...groepen.filter(({ deel }) => deel === id).flatMap(groep => groep.bevindingen)])
  return new Map([
    ...(plan ? [[plan.id, tel(eigenIn(null))] as const] : []),
    ...delen.map(({ id }) => [deelRijId(id), inDeel(id)] as const),
    [deelId, total(row => row?.kind === 'opgave' || row?.kind === 'afspraak')] as const,
    [losId, total(row => row?.ouderId === losId)] as const,
  ])
}
