import type { Rule } from '../rule.ts'
import aangewezenGemeente from './aangewezen-gemeente.ts'
import gemeentenCompleet from './gemeenten-compleet.ts'
import inwoners from './inwoners.ts'
import marktleider from './marktleider.ts'
import medischeStaf from './medische-staf.ts'
import naamvariant from './naamvariant.ts'
import ongebruikt from './ongebruikt.ts'
import professionals from './professionals.ts'
import sectorenCompleet from './sectoren-compleet.ts'
import sociaalDomein from './sociaal-domein.ts'
import trekkerSpreiding from './trekker-spreiding.ts'

/** The rules of this group, in the order of the panel. */
export const partijRegels: readonly Rule[] = [
  sectorenCompleet,
  sociaalDomein,
  trekkerSpreiding,
  inwoners,
  gemeentenCompleet,
  marktleider,
  aangewezenGemeente,
  professionals,
  medischeStaf,
  ongebruikt,
  naamvariant,
]
