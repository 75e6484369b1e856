import type { Afspraak } from '../plan/afspraak.ts'
import { keepList } from '../plan/keepList.ts'

/** Who takes part under an opgave, and the afspraken that this was read from. */
interface Deelnemers {
  readonly afspraken: readonly Afspraak[]
  readonly ids: readonly string[]
}
export type DeelnemersIndex = Map<string, Deelnemers>

/** The parties of these afspraken of an opgave, by id, each once: the same array while they are the same. */
export function deelnemersVan(
  known: DeelnemersIndex,
  opgaveId: string,
  afspraken: readonly Afspraak[],
): readonly string[] {
  const before = known.get(opgaveId)
  if (before?.afspraken === afspraken) return before.ids
  const ids = before && samePartijen(before.afspraken, afspraken) ? before.ids : idsIn(afspraken, before?.ids)
  known.set(opgaveId, { afspraken, ids })
  return ids
}

const samePartijen = (before: readonly Afspraak[], now: readonly Afspraak[]): boolean =>
  before.length === now.length && before.every(({ partijen }, at) => partijen === now[at]?.partijen)

function idsIn(afspraken: readonly Afspraak[], before: readonly string[] | undefined): readonly string[] {
  const ids = new Set<string>()
  for (const { partijen } of afspraken)
    for (const { partijId } of partijen) if (partijId !== null) ids.add(partijId)
  return keepList(before, [...ids])
}
