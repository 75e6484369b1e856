import type { Bereik } from './bereik.ts'
import { maaktLijdend } from './deelwoord.ts'
import { alleIn, letters, patroon } from './patroon.ts'

/** A passive: from its first word to its last, and the place where `door …` may come. */
export interface LijdendeVorm extends Bereik {
  /** `door …` comes before (`geopend wordt`) or after these words. */
  readonly bij: Bereik
  readonly ervoor: boolean
}

const hulpwerkwoord = patroon('\\b(?:er\\s+)?(wordt|worden|werd|werden|is|zijn)\\b', 'giu')
const bijzin =
  /(?:^|\s)(?:dat|die|zodat|omdat|waarin|waarvoor|waarbij|waarmee|waarvan|als|om|terwijl|maar|en\s+dat)\s/i
const woord = new RegExp(`[${letters}]+(?:-[${letters}]+)*`, 'g')
const laatsteWoord = new RegExp(`[${letters}-]+(?=\\s+$)`)
/** How far a participle may stand behind its auxiliary. */
const venster = 80

/** The first passive of a sentence: an auxiliary with a participle, or `er wordt`; null when there is none. */
export function lijdendeVorm(zin: string): LijdendeVorm | null {
  for (const match of alleIn(zin, hulpwerkwoord)) {
    const [alles, hulp = ''] = match
    const bij = { van: match.index + alles.length - hulp.length, tot: match.index + alles.length }
    const erna = deelwoordNa(zin, bij.tot, hulp)
    if (erna !== null) return { van: match.index, tot: erna, bij, ervoor: false }
    if (!/^w/i.test(hulp)) continue
    if (alles !== hulp) return { van: match.index, tot: bij.tot, bij, ervoor: false }
    const ervoor = deelwoordVoor(zin, bij.van, hulp)
    if (ervoor) return { van: ervoor.van, tot: bij.tot, bij: ervoor, ervoor: true }
  }
  return null
}

/** Where the participle ends that belongs to an auxiliary before it, in the same clause. */
function deelwoordNa(zin: string, van: number, hulp: string): number | null {
  if (/^zijn$/i.test(hulp) && /(?:^|\s)(?:heeft|hebben|had|hadden)\s/i.test(zin)) return null
  const rest = zin.slice(van, van + venster)
  const einde = bijzin.exec(rest)?.index ?? rest.length
  woord.lastIndex = 0
  for (let match = woord.exec(rest); match && match.index < einde; match = woord.exec(rest))
    if (maaktLijdend(match[0], hulp)) return van + woord.lastIndex
  return null
}

/** The participle right before an auxiliary: `dat geopend wordt`. */
function deelwoordVoor(zin: string, tot: number, hulp: string): Bereik | null {
  const [vorige] = laatsteWoord.exec(zin.slice(0, tot)) ?? []
  if (!vorige || !maaktLijdend(vorige, hulp)) return null
  const van = zin.slice(0, tot).trimEnd().length - vorige.length
  return { van, tot: van + vorige.length }
}
