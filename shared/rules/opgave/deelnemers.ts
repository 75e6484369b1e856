import type { Partij } from '../../plan/partij.ts'
import type { Zicht } from '../zicht.ts'

/** The parties that take part in the afspraken of an opgave, each once. */
export function deelnemers(opgaveId: string, zicht: Zicht): readonly Partij[] {
  const found: Partij[] = []
  for (const id of zicht.deelnemersVan(opgaveId)) {
    const partij = zicht.partij(id)
    if (partij) found.push(partij)
  }
  return found
}
