import { kleineLetters } from './letterteken.ts'
import { openTekstgeheugen } from './tekstgeheugen.ts'

export interface Zin {
  readonly tekst: string
  /** The same in small letters. */
  readonly klein: string
  /** Where it begins in the whole text. */
  readonly van: number
}

/** From the first of several on: else a thousand dots are tried from each of them. */
const einde = /[.!?;](?<![.!?;]{2})[.!?;]*(?=\s|$)|\n/g

/** Cuts prose into sentences: at `.`, `!`, `?` or `;` before white space, and at the end of a paragraph. */
export const zinnen = openTekstgeheugen((tekst: string): readonly Zin[] => {
  const klein = kleineLetters(tekst)
  const found: Zin[] = []
  einde.lastIndex = 0
  for (let van = 0; van < tekst.length; ) {
    const tot = einde.test(tekst) ? einde.lastIndex : tekst.length
    const zin = tekst.slice(van, tot)
    if (zin.trim() !== '') found.push({ tekst: zin, klein: klein.slice(van, tot), van })
    van = tot
  }
  return found
})
