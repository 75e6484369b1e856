import type { Partij } from '../../plan/partij.ts'
import type { Zicht } from '../zicht.ts'

/** The parties that take part in the afspraken of an opgave, each once. */
export function deelnemers(opgaveId: string, zicht: Zicht): readonly Partij[] {
  const ids = zicht.afsprakenVan(opgaveId).flatMap(({ partijen }) => partijen.map(one => one.partijId))
  return [...new Set(ids)].flatMap(id => zicht.partij(id) ?? [])
}
