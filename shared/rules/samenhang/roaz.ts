import type { Afspraak } from '../../plan/afspraak.ts'
import { type Planrelatie, planrelatie } from '../../plan/omgeving.ts'
import { vrijeId } from '../nieuw.ts'
import type { Oplossing } from '../rule.ts'
import { patroon } from '../taal/patroon.ts'
import { heeftWoord, perWoord } from '../taal/woordlezing.ts'
import type { Zicht } from '../zicht.ts'

/** Abbreviations count in capitals only: a `hap` is not a huisartsenpost. */
const afkorting = patroon('\\b(?:SEH|HAP|ELV|ANW)\\b', 'u')
const woord = patroon(
  '\\b(?:ambulance\\w*|spoedeisende\\s+hulp|huisartsenpost(?:en)?|eerstelijnsverblijf|crisis(?:dienst|opvang|bed|zorg|hulp|situatie|team)\\w*)\\b',
)

/** Of each of them a word has one of these in it: most texts have no such word, and that is soon seen. */
const eerst = /seh|hap|elv|anw|ambulance|spoed|huisartsenpost|eerstelijnsverblijf|crisis/
const kanAcuut = perWoord(klein => eerst.test(klein))

/** Whether an afspraak is about acute care, by its mark or its words. */
export const acuteAfspraak = ({ tags, titel, oplossing }: Afspraak): boolean =>
  tags.includes('acuut') || isAcuut(titel.plat) || isAcuut(oplossing.plat)

const isAcuut = (tekst: string): boolean =>
  heeftWoord(tekst, kanAcuut) && (afkorting.test(tekst) || woord.test(tekst))

/** Other plans are known by name only. */
export const naarRoaz = ({ naarPlan }: Planrelatie): boolean => /roaz/i.test(naarPlan ?? '')

export const isGetoetst = ({ verhouding }: Planrelatie): boolean =>
  verhouding !== null && verhouding !== 'nog niet getoetst'

const zinnen = {
  'in lijn': 'In lijn met het ROAZ-plan',
  aanvullend: 'Aanvullend op het ROAZ-plan',
  strijdig: 'Strijdig met het ROAZ-plan',
  'geen relatie': 'Geen relatie met het ROAZ-plan',
} as const

/** One fix for each outcome of comparing: on the relation that is there, or on a new one. */
export function relatieMetRoaz(
  elementId: string,
  ongetoetst: Planrelatie | undefined,
  naarPlan: string | null,
  zicht: Zicht,
): readonly Oplossing[] {
  const id = vrijeId(elementId, 'planrelatie', zicht)
  return Object.entries(zinnen).map(([verhouding, titel]) => {
    if (ongetoetst)
      return { titel, edit: { op: 'set', elementId: ongetoetst.id, veld: 'verhouding', waarde: verhouding } }
    const waarden = { naarPlan: naarPlan ?? 'ROAZ-plan', elementIds: [elementId], verhouding }
    return { titel, edit: { op: 'create', kind: planrelatie.kind, id, waarden } }
  })
}
