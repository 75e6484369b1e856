import type { Bereik } from './bereik.ts'
import { zonderCitaten } from './citaten.ts'
import type { Formulering } from './formulering.ts'
import { alleIn } from './patroon.ts'
import { kandidaten } from './vageFormuleringen.ts'
import { type Zin, zinnen } from './zinnen.ts'

/** A vague phrase in a text, and what stands between the halves of its verb. */
export interface Vondst extends Bereik {
  readonly formulering: Formulering
  readonly tussen: Bereik | null
}

/** The vague phrases in a text that are in no quotation. */
export function vondsten(plat: string): readonly Vondst[] {
  if (plat === '') return geen
  const mogelijk = kandidaten(plat)
  if (mogelijk.length === 0) return geen
  const found: Vondst[] = []
  for (const zin of zinnen(zonderCitaten(plat))) inZin(zin, mogelijk, found)
  if (found.length === 0) return geen
  if (staanNaElkaar(found)) return found
  return found.filter(een => !found.some(ander => isBinnen(een, ander))).sort((a, b) => a.van - b.van)
}
const geen: readonly Vondst[] = []

const staanNaElkaar = (found: readonly Vondst[]): boolean =>
  found.length === 1 || found.every(({ van }, at) => at === 0 || van >= (found[at - 1]?.tot ?? 0))

function inZin(zin: Zin, mogelijk: readonly Formulering[], found: Vondst[]): void {
  const { klein } = zin
  const getal = /\d/.test(klein)
  for (const formulering of mogelijk) {
    if (getal && formulering.zonderGetal) continue
    if (heeftEen(klein, formulering.stammen)) vormIn(zin, formulering, found)
  }
}

/** By place: a function for `some` would be made for each phrase in each sentence. */
function heeftEen(klein: string, stammen: readonly string[]): boolean {
  for (let plaats = 0; plaats < stammen.length; plaats += 1)
    if (klein.includes(stammen[plaats] as string)) return true
  return false
}

function vormIn({ tekst, van: begin }: Zin, formulering: Formulering, found: Vondst[]): void {
  for (const match of alleIn(tekst, formulering.vorm)) {
    const van = begin + match.index
    const tussen = verschoven(match.indices?.groups?.tussen, begin)
    found.push({ formulering, van, tot: van + match[0].length, tussen })
  }
}

const verschoven = (plek: readonly [number, number] | undefined, van: number): Bereik | null =>
  plek ? { van: van + plek[0], tot: van + plek[1] } : null

/** Whether a phrase begins or ends in a name, and so is that name; one around it is not. */
export const isNaam = ({ van, tot }: Vondst, namen: readonly Bereik[]): boolean =>
  namen.some(naam => (naam.van <= van && van < naam.tot) || (naam.van < tot && tot <= naam.tot))

/** Part of a longer phrase; what stands between the halves of a verb is a matter of its own. */
function isBinnen(een: Vondst, ander: Vondst): boolean {
  const { van, tot, tussen } = ander
  if (een === ander || een.van < van || een.tot > tot || tot - van <= een.tot - een.van) return false
  return tussen === null || een.van < tussen.van || een.tot > tussen.tot
}
