import type { Draad } from '../../overleg/draad.ts'
import type { Ondertekenaar } from '../../overleg/voorstel.ts'
import { onderdelenIn } from '../../overzicht/onderdelen.ts'
import type { Plan } from '../../plan/plan.ts'
import { toonDatum } from '../../rules/taal/datum.ts'
import type { StukOpmerking } from '../stuk.ts'
import { veldnaam, voorstelWoorden } from '../voorstelWoorden.ts'
import type { Plaats } from './plaats.ts'

/** Who said something, as a margin names them. */
export const naamVan = ({ naam, organisatie }: Ondertekenaar): string =>
  organisatie ? `${naam} (${organisatie})` : naam

/** How the words of a draad are said in a paper. */
export interface Zegger {
  /**
   * What was said in a draad, one for who said something, in that order. The first also says what the place in the
   * paper does not show: what it is about, what is proposed, whom it is for.
   */
  readonly opmerkingen: (draad: Draad, bij: Plaats['bij'] | 'voorstel') => readonly StukOpmerking[]
  /** The same in lines, for a draad that has no place in the paper. */
  readonly regels: (draad: Draad) => readonly string[]
}

/** `criterium`: what a criterion is called. */
export function zeggerVan(plan: Plan, criterium: (regelId: string) => string): Zegger {
  const inWoorden = voorstelWoorden(plan)
  const wortelVan = onderdelenIn(plan)
  const voorstelZin = (draad: Draad): readonly string[] =>
    draad.voorstel ? [`Voorstel: ${inWoorden(draad.voorstel, draad)}`] : []
  const citaat = ({ anker, voorstel }: Draad): string =>
    anker && voorstel?.soort !== 'woorden' ? `“${anker.citaat}”` : ''
  const omgeving = (elementId: string): string => {
    const { id, titel } = wortelVan(elementId)
    return id === elementId ? titel : `${titel}, een rij die nog leeg is`
  }
  const waarover = (draad: Draad, bij: Plaats['bij']): readonly string[] => {
    const veld = bij === 'veld' ? '' : veldnaam(plan, draad)
    return zin('Bij', [
      bij === 'omgeving' ? omgeving(draad.elementId) : '',
      veld && `‘${veld}’`,
      citaat(draad),
    ])
  }
  const verder = ({ regelId, toegewezenAan, uiterlijk }: Draad): readonly string[] => [
    ...(regelId === null ? [] : [`Over het criterium: ${criterium(regelId)}`]),
    ...zin('Voor', [
      toegewezenAan ? naamVan(toegewezenAan) : '',
      uiterlijk ? `uiterlijk ${toonDatum(uiterlijk)}` : '',
    ]),
  ]
  return {
    opmerkingen: (draad, bij) => {
      const voorop = [
        ...(bij === 'voorstel' || bij === 'woorden' ? [] : waarover(draad, bij)),
        ...(bij === 'voorstel' ? [] : voorstelZin(draad)),
        ...verder(draad),
      ]
      return metVoorop(draad, voorop)
    },
    regels: draad => [
      ...zin('Bij', [citaat(draad)]),
      ...metVoorop(draad, [...voorstelZin(draad), ...verder(draad)]).map(
        ({ door, op, tekst }) => `${door}, ${toonDatum(op.slice(0, 10))}: ${tekst}`,
      ),
    ],
  }
}

const zin = (begin: string, delen: readonly string[]): readonly string[] => {
  const woorden = delen.filter(Boolean).join(', ')
  return woorden ? [`${begin} ${woorden}`] : []
}

/** What is said of the draad itself goes before the words it began with; what somebody took back is not there. */
function metVoorop(
  { id, door, op, opmerkingen }: Draad,
  voorop: readonly string[],
): readonly StukOpmerking[] {
  const [eerste, ...reacties] = opmerkingen
  const begin = [...voorop, eerste?.tekst ?? ''].filter(Boolean).join('\n')
  return [
    ...(begin ? [{ id: `${id}/0`, door: naamVan(door), op, tekst: begin }] : []),
    ...reacties.flatMap(({ auteur, tekst, op: toen }, index) =>
      tekst ? [{ id: `${id}/${index + 1}`, door: naamVan(auteur), op: toen, tekst }] : [],
    ),
  ]
}
