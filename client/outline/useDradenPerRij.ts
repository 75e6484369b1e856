import { useMemo } from 'react'
import { type Dradentelling, plusTelling } from '../plan/overleg/tellingen.ts'
import { useOverleg } from '../plan/overleg/useOverleg.ts'
import { useStoreValue } from '../plan/PlanContext.tsx'
import { deelId, type OutlineRow } from './outlineRows.ts'

/** What is said at each row: at an opgave also what is said of its afspraken, as with what is found. */
export function useDradenPerRij(rows: readonly OutlineRow[]): ReadonlyMap<string, Dradentelling> {
  const tellingen = useStoreValue(useOverleg().tellingen)
  return useMemo(() => dradenPerRij(tellingen, rows), [tellingen, rows])
}

export function dradenPerRij(
  tellingen: ReadonlyMap<string, Dradentelling>,
  rows: readonly OutlineRow[],
): ReadonlyMap<string, Dradentelling> {
  const perRij = new Map<string, Dradentelling>()
  const add = (id: string, telling: Dradentelling) => {
    const before = perRij.get(id)
    perRij.set(id, before ? plusTelling(before, telling) : telling)
  }
  for (const { id, kind, ouderId } of rows) {
    const own = tellingen.get(id)
    if (!own) continue
    add(id, own)
    if (ouderId !== null) add(ouderId, own)
    if (kind === 'opgave' || kind === 'afspraak') add(deelId, own)
  }
  return perRij
}
