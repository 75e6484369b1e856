import { getalBron, leesGetal } from './getal.ts'
import { alleIn, patroon } from './patroon.ts'

/**
 * A percentage in prose; its digits stand from `van` to `tot`. `niveau`: how much it is (`naar 20%`);
 * `verandering`: how much less or more (`20% minder`); `procentpunt`: a difference between two levels.
 */
export interface Percentage {
  readonly waarde: number
  readonly soort: 'niveau' | 'verandering' | 'procentpunt'
  readonly van: number
  readonly tot: number
}

const vorm = patroon(`${getalBron}(?=\\s?(?:%|procent\\b|procentpunt))`, 'giu')
const punt = patroon('^\\s?(?:procentpunt|%-?punt)')
const verschil = patroon(
  '^\\s?(?:%|procent)\\s+(?:minder|meer|lager|lagere|hoger|hogere|vaker|sneller|korter|kortere|daling|stijging|reductie|afname|toename|groei|besparing)\\b',
)
const ermee = patroon('\\bmet\\s+(?:\\w+\\s+)?$')

export function percentages(tekst: string): readonly Percentage[] {
  return alleIn(tekst, vorm).flatMap(match => {
    const waarde = leesGetal(match[0])
    const tot = match.index + match[0].length
    return waarde === null
      ? []
      : [{ waarde, soort: soortVan(tekst, match.index, tot), van: match.index, tot }]
  })
}

function soortVan(tekst: string, van: number, tot: number): Percentage['soort'] {
  const erna = tekst.slice(tot)
  if (punt.test(erna)) return 'procentpunt'
  return verschil.test(erna) || ermee.test(tekst.slice(0, van)) ? 'verandering' : 'niveau'
}
