import type { Rule } from '../rule.ts'
import monitoringAanwezig from './aanwezig.ts'
import monitoringDektResultaten from './dekt-resultaten.ts'
import monitoringGemeenteGgd from './gemeente-ggd.ts'

/** The rules of this group, in the order of the panel. */
export const monitoringRegels: readonly Rule[] = [
  monitoringAanwezig,
  monitoringGemeenteGgd,
  monitoringDektResultaten,
]
