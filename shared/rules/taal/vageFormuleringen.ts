import { type Formulering, formuleringen } from './formulering.ts'
import { actor } from './vaagActor.ts'
import { hoeveelheid } from './vaagHoeveelheid.ts'
import { inspanning } from './vaagInspanning.ts'
import { tijd } from './vaagTijd.ts'
import { voorbehoud } from './vaagVoorbehoud.ts'
import { openWoordbegin } from './woordbegin.ts'
import { alleVan, perWoord } from './woordlezing.ts'

/** The vague phrases of Dutch policy prose (domain.md §2.4): `voorbehoud` is for `taal.voorbehoud`, the rest for `taal.vaag`. */
export const vageFormuleringen: readonly Formulering[] = [
  ...formuleringen('inspanning', inspanning),
  ...formuleringen('voorbehoud', voorbehoud),
  ...formuleringen('tijd', tijd),
  ...formuleringen('hoeveelheid', hoeveelheid),
  ...formuleringen('actor', actor),
]

const inWoord = perWoord(
  openWoordbegin(vageFormuleringen.flatMap(van => van.stammen.map(stam => ({ begin: stam.trimEnd(), van })))),
)

/** The phrases of which a word stands in a text: the only ones worth looking for. */
export const kandidaten = (tekst: string): readonly Formulering[] => alleVan(tekst, inWoord)
