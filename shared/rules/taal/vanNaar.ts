import { type Eenheid, leesEenheid, waardeBron } from './eenheden.ts'
import { leesGetal } from './getal.ts'
import { alleIn, letters, patroon } from './patroon.ts'

/** A number in prose: its digits stand from `van` to `tot`. */
export interface GetalInTekst {
  readonly waarde: number
  readonly eenheid: Eenheid | null
  readonly van: number
  readonly tot: number
}
export interface VanNaar {
  readonly van: GetalInTekst
  readonly naar: GetalInTekst
}

const ertussen = `(?:[${letters}]+\\s+){0,2}?`
const vorm = patroon(
  `\\bvan\\s+${ertussen}${waardeBron('van')}[^.!?;]{0,60}?\\bnaar\\s+${ertussen}${waardeBron('naar')}`,
  'giud',
)
const jaartal = /^(?:19|20)\d\d$/

/** Every `van 14 weken naar 5 weken` in a text. A unit written once counts for both; years are left out. */
export function vanNaar(tekst: string): readonly VanNaar[] {
  return alleIn(tekst, vorm).flatMap(match => {
    const van = getalUit(match, 'van')
    const naar = getalUit(match, 'naar')
    if (!van || !naar) return []
    const eenheid = naar.eenheid ?? van.eenheid
    return [{ van: { ...van, eenheid: van.eenheid ?? eenheid }, naar: { ...naar, eenheid } }]
  })
}

function getalUit(match: RegExpExecArray, naam: 'van' | 'naar'): GetalInTekst | null {
  const cijfers = match.groups?.[naam] ?? ''
  const geschreven = match.groups?.[`${naam}Eenheid`]
  const plaats = match.indices?.groups?.[naam]
  const waarde = leesGetal(cijfers)
  if (waarde === null || !plaats || (jaartal.test(cijfers) && !geschreven)) return null
  const eenheid = geschreven ? leesEenheid(geschreven) : null
  return { waarde, eenheid, van: plaats[0], tot: plaats[1] }
}
