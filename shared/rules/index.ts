import afspraakCommitment from './afspraak/commitment.ts'
import afspraakDekking from './afspraak/dekking.ts'
import afspraakOpgave from './afspraak/opgave.ts'
import afspraakOplossing from './afspraak/oplossing.ts'
import afspraakPartijBestaat from './afspraak/partij-bestaat.ts'
import afspraakPartijen from './afspraak/partijen.ts'
import afspraakPersoneel from './afspraak/personeel.ts'
import afspraakResultaat from './afspraak/resultaat.ts'
import afspraakSchaal from './afspraak/schaal.ts'
import afspraakSchaalGebied from './afspraak/schaal-gebied.ts'
import afspraakStopt from './afspraak/stopt.ts'
import afspraakStructureel from './afspraak/structureel.ts'
import afspraakTrekker from './afspraak/trekker.ts'
import afspraakVoortgang from './afspraak/voortgang.ts'
import afspraakWerkagenda from './afspraak/werkagenda.ts'
import { governanceRegels } from './governance/index.ts'
import { inwonersRegels } from './inwoners/index.ts'
import kpiBron from './kpi/bron.ts'
import kpiEenheid from './kpi/eenheid.ts'
import kpiEffect from './kpi/effect.ts'
import kpiEinddatum from './kpi/einddatum.ts'
import kpiIndicator from './kpi/indicator.ts'
import kpiMeting from './kpi/meting.ts'
import kpiNulmeting from './kpi/nulmeting.ts'
import kpiRichting from './kpi/richting.ts'
import kpiStreefwaarde from './kpi/streefwaarde.ts'
import kpiTekstVeld from './kpi/tekst-veld.ts'
import { monitoringRegels } from './monitoring/index.ts'
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
import { partijRegels } from './partij/index.ts'
import planLooptijd from './plan/looptijd.ts'
import planRegio from './plan/regio.ts'
import planRegiobeeld from './plan/regiobeeld.ts'
import planRegiobeeldGedragen from './plan/regiobeeld-gedragen.ts'
import planTweeDelen from './plan/twee-delen.ts'
import planVersie from './plan/versie.ts'
import { privacyRegels } from './privacy/index.ts'
import { randvoorwaardeRegels } from './randvoorwaarde/index.ts'
import type { Rule } from './rule.ts'
import { samenhangRegels } from './samenhang/index.ts'
import { taalRegels } from './taal/index.ts'

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
  afspraakOpgave,
  afspraakPartijen,
  afspraakPartijBestaat,
  afspraakTrekker,
  afspraakOplossing,
  afspraakSchaal,
  afspraakSchaalGebied,
  afspraakResultaat,
  afspraakVoortgang,
  afspraakCommitment,
  afspraakWerkagenda,
  afspraakDekking,
  afspraakStructureel,
  afspraakPersoneel,
  afspraakStopt,
  kpiIndicator,
  kpiNulmeting,
  kpiStreefwaarde,
  kpiEenheid,
  kpiEinddatum,
  kpiBron,
  kpiMeting,
  kpiRichting,
  kpiEffect,
  kpiTekstVeld,
  ...partijRegels,
  ...randvoorwaardeRegels,
  ...monitoringRegels,
  ...governanceRegels,
  ...inwonersRegels,
  ...samenhangRegels,
  ...taalRegels,
  ...privacyRegels,
]

const byId = new Map(regels.map(regel => [regel.id, regel]))

/** The rule with this id; undefined for an id that is none of ours. */
export const regelVan = (id: string): Rule | undefined => byId.get(id)
