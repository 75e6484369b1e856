import { Refusal } from '../refusals.ts'
import { type Beeld, beeldsoort, leesBeeld } from './beeld.ts'

/** How large a logo may be: its file, and each of its sides in pixels. */
export const logoGrenzen = { bytes: 500_000, zijde: 4000 } as const

/** What is known of a logo by its bytes. Throws the refusal of one that papers cannot have. */
export function leesLogo(bytes: Uint8Array): Beeld {
  if (bytes.length > logoGrenzen.bytes) throw new Refusal('logo-te-groot')
  if (!beeldsoort(bytes)) throw new Refusal('logo-geen-beeld')
  const beeld = leesBeeld(bytes)
  if (!beeld) throw new Refusal('logo-beschadigd')
  if (Math.max(beeld.breedte, beeld.hoogte) > logoGrenzen.zijde) throw new Refusal('logo-te-veel-punten')
  return beeld
}

/** On paper, in centimetres: what a logo may take at most of a cover, and the area that logos of any form take. */
const vak = { breedte: 7.5, hoogte: 2.8, oppervlak: 9 }
/** As Word and browsers count them: 96 to an inch. */
export const puntenPerCm = 96 / 2.54

/**
 * How large a logo stands on paper, in centimetres. Logos of any form weigh the same: a wide one is lower, a tall one
 * narrower. One of few pixels stays small.
 */
export function logomaat({ breedte, hoogte }: Pick<Beeld, 'breedte' | 'hoogte'>): {
  readonly breedte: number
  readonly hoogte: number
} {
  const schaal = Math.min(
    Math.sqrt(vak.oppervlak / (breedte * hoogte)),
    vak.breedte / breedte,
    vak.hoogte / hoogte,
    1 / puntenPerCm,
  )
  return { breedte: afgerond(breedte * schaal), hoogte: afgerond(hoogte * schaal) }
}

/** Whether so few pixels stand on a centimetre of paper that it shows: less than 150 on an inch. */
export const isKorrelig = (beeld: Pick<Beeld, 'breedte' | 'hoogte'>): boolean =>
  beeld.breedte / logomaat(beeld).breedte < 150 / 2.54

/** A logo of 4,000 by 1 is a line, and a line of no height at all is no image. */
const afgerond = (cm: number): number => Math.max(0.02, Math.round(cm * 1000) / 1000)
