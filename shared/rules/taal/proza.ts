import type { Afspraak } from '../../plan/afspraak.ts'
import type { Hoofdstuk } from '../../plan/hoofdstuk.ts'
import type { Opgave } from '../../plan/opgave.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import type { Tekst } from '../../plan/tekst.ts'

/** A field of prose: as findings name it, and where its words are when that is a group. */
export interface Proza {
  readonly veld: string
  readonly bereikVeld?: string
  readonly tekst: Tekst
}

/** The sentences with which a plan opens. */
export const prozaVanPlan = ({ ambitie }: Plan): readonly Proza[] => [{ veld: 'ambitie', tekst: ambitie }]

export const prozaVanHoofdstuk = ({ tekst }: Hoofdstuk): readonly Proza[] => [{ veld: 'tekst', tekst }]

/** The sentences of an opgave. Its title is no sentence, here and below. */
export const prozaVanOpgave = ({ urgentie, knelpunt, meerwaardeRegio }: Opgave): readonly Proza[] => [
  { veld: 'urgentie', bereikVeld: 'urgentie.tekst', tekst: urgentie.tekst },
  { veld: 'knelpunt', bereikVeld: 'knelpunt.tekst', tekst: knelpunt.tekst },
  { veld: 'meerwaardeRegio', tekst: meerwaardeRegio },
]

/** The sentences of an afspraak, without those of its resultaatafspraken. */
export const prozaVanAfspraak = (afspraak: Afspraak): readonly Proza[] => [
  { veld: 'oplossing', tekst: afspraak.oplossing },
  { veld: 'voortgang.wijze', tekst: afspraak.voortgang.wijze },
  { veld: 'naIncidenteel', tekst: afspraak.naIncidenteel },
  { veld: 'stoptOfVerschuift', tekst: afspraak.stoptOfVerschuift },
]

/** The words of a resultaatafspraak that say what is counted. */
export const prozaVanResultaat = ({ indicator }: Resultaatafspraak): readonly Proza[] => [
  { veld: 'indicator', bereikVeld: 'indicator.naam', tekst: indicator.naam },
  { veld: 'indicator.teller', tekst: indicator.teller },
  { veld: 'indicator.noemer', tekst: indicator.noemer },
]

/** The sentences of whatever the sharpness rules are about. */
export function prozaVan(target: Opgave | Afspraak | Resultaatafspraak): readonly Proza[] {
  if ('knelpunt' in target) return prozaVanOpgave(target)
  return 'oplossing' in target ? prozaVanAfspraak(target) : prozaVanResultaat(target)
}
