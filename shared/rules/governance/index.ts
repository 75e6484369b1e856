import type { Rule } from '../rule.ts'
import governanceBesluit from './besluit.ts'
import governanceGemeenteraad from './gemeenteraad.ts'
import governanceMandaat from './mandaat.ts'
import governanceTafel from './tafel.ts'

/** The rules of this group, in the order of the panel. */
export const governanceRegels: readonly Rule[] = [
  governanceTafel,
  governanceBesluit,
  governanceGemeenteraad,
  governanceMandaat,
]
