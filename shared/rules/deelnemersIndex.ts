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
  const alle = afspraken.flatMap(({ partijen }) => partijen.flatMap(({ partijId }) => partijId ?? []))
  const ids = keepList(before?.ids, [...new Set(alle)])
  known.set(opgaveId, { afspraken, ids })
  return ids
}
