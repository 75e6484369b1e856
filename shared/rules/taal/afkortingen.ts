import { zonderCitaten } from './citaten.ts'
import { alleIn, letters, patroon } from './patroon.ts'

/** An abbreviation in a text. */
export interface Afkorting {
  readonly woord: string
  readonly van: number
  readonly tot: number
  /** The capitalised words it stands among (`GGZ Zilverdal`), to tell a name by. */
  readonly naam: string
  /** Whether it is explained right there: `avond-, nacht- en weekendzorg (ANW)` or `ANW (avond-…)`. */
  readonly uitgelegd: boolean
}

const vorm = new RegExp(`(?<![${letters}\\d])[A-Z]{2,6}(?![${letters}\\d])`, 'g')
const hoofdletterwoord = `\\p{Lu}[${letters}\\d’'&-]*`
const tussen = '(?:(?:van|de|der|den|het)\\s)?'
const ervoor = patroon(`(?:${hoofdletterwoord}\\s${tussen})*$`, 'u')
const erna = patroon(`^[${letters}\\d-]*(?:\\s${tussen}${hoofdletterwoord})*`, 'u')
/** No name is longer before its abbreviation: every place where it may begin is tried. */
const naamTekens = 120
const voluitErvoor = patroon('\\w{3,}[”’"]?\\s\\($', 'u')
const voluitErna = patroon('^\\s\\([^)]*\\w{4,}', 'u')

/** The words of two to six capitals in a text, outside quotations. */
export function afkortingen(tekst: string): readonly Afkorting[] {
  if (!/[A-Z]{2}/.test(tekst)) return []
  return alleIn(zonderCitaten(tekst), vorm).map(({ 0: woord, index: van }) => {
    const tot = van + woord.length
    const [voor, na] = [tekst.slice(Math.max(0, van - naamTekens), van), tekst.slice(tot)]
    const naam = `${ervoor.exec(voor)?.[0] ?? ''}${woord}${erna.exec(na)?.[0] ?? ''}`
    const haakjes = voluitErvoor.test(voor) && /^(?:[’']?s)?\)/.test(na)
    return { woord, van, tot, naam, uitgelegd: haakjes || voluitErna.test(na) }
  })
}
