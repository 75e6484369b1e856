import type { Mijlpaal } from '../../plan/afspraak.ts'

/** Whether mijlpalen stand in the order of their dates. Those without a date are passed over. */
export function staanOpDatum(mijlpalen: readonly Mijlpaal[]): boolean {
  let vorige = ''
  for (const { datum } of mijlpalen) {
    if (!datum) continue
    if (datum < vorige) return false
    vorige = datum
  }
  return true
}

/** For sorting: those without a date come last. */
export function byDatum(a: Mijlpaal, b: Mijlpaal): number {
  const [van, naar] = [a.datum ?? '9', b.datum ?? '9']
  return van === naar ? 0 : van < naar ? -1 : 1
}
