import opgaveAantal from './opgave/aantal.ts'
import opgaveDomeinoverstijgend from './opgave/domeinoverstijgend.ts'
import opgaveGezamenlijk from './opgave/gezamenlijk.ts'
import opgaveHeeftAfspraak from './opgave/heeft-afspraak.ts'
import opgaveKnelpuntGeenOplossing from './opgave/knelpunt-geen-oplossing.ts'
import opgaveKnelpuntScherp from './opgave/knelpunt-scherp.ts'
import opgaveMeerwaardeRegio from './opgave/meerwaarde-regio.ts'
import opgavePreventie from './opgave/preventie.ts'
import opgavePrioritering from './opgave/prioritering.ts'
import opgaveRegiobeeldLink from './opgave/regiobeeld-link.ts'
import opgaveUrgentie from './opgave/urgentie.ts'
import planLooptijd from './plan/looptijd.ts'
import planRegio from './plan/regio.ts'
import planRegiobeeld from './plan/regiobeeld.ts'
import planRegiobeeldGedragen from './plan/regiobeeld-gedragen.ts'
import planTweeDelen from './plan/twee-delen.ts'
import planVersie from './plan/versie.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order of the panel. */
export const regels: readonly Rule[] = [
  planRegio,
  planLooptijd,
  planVersie,
  planTweeDelen,
  planRegiobeeld,
  planRegiobeeldGedragen,
  opgavePrioritering,
  opgaveAantal,
  opgaveUrgentie,
  opgaveRegiobeeldLink,
  opgaveKnelpuntScherp,
  opgaveKnelpuntGeenOplossing,
  opgaveHeeftAfspraak,
  opgavePreventie,
  opgaveGezamenlijk,
  opgaveDomeinoverstijgend,
  opgaveMeerwaardeRegio,
]

const byId = new Map(regels.map(regel => [regel.id, regel]))

/** The rule with this id; undefined for an id that is none of ours. */
export const regelVan = (id: string): Rule | undefined => byId.get(id)
