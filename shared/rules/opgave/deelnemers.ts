import type { Partij } from '../../plan/partij.ts'
import type { Zicht } from '../zicht.ts'

/** The parties that take part in the afspraken of an opgave, each once. */
export const deelnemers = (opgaveId: string, zicht: Zicht): readonly Partij[] =>
  zicht.deelnemersVan(opgaveId).flatMap(id => zicht.partij(id) ?? [])
