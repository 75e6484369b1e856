import { zinnen } from './zinnen.ts'

/** A stretch of plain text, from `van` up to `tot`. */
export interface Bereik {
  readonly van: number
  readonly tot: number
}

/** Where the first sentence stands, without the space around it: the words to point at when a text lacks something. */
export function eersteZin(plat: string): Bereik | undefined {
  const [zin] = zinnen(plat)
  if (!zin) return undefined
  const van = zin.van + zin.tekst.length - zin.tekst.trimStart().length
  return { van, tot: van + zin.tekst.trim().length }
}
