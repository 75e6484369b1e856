import { kleineLetters } from './letterteken.ts'
import { openTekstgeheugen } from './tekstgeheugen.ts'

export interface Zin {
  readonly tekst: string
  /** The same in small letters. */
  readonly klein: string
  /** Where it begins in the whole text. */
  readonly van: number
}

/** Cuts prose into sentences: at `.`, `!`, `?` or `;` before white space, and at the end of a paragraph. */
export const zinnen = openTekstgeheugen((tekst: string): readonly Zin[] => {
  const klein = kleineLetters(tekst)
  const found: Zin[] = []
  let van = 0
  const sluit = (tot: number) => {
    const zin = tekst.slice(van, tot)
    if (zin.trim() !== '') found.push({ tekst: zin, klein: klein.slice(van, tot), van })
    van = tot
  }
  // Letter by letter: a pattern takes three times as long, and every text is cut.
  for (let at = 0; at < tekst.length; at += 1) {
    const code = tekst.charCodeAt(at)
    if (code === regeleinde) sluit(at + 1)
    if (!sluitZin(code)) continue
    while (sluitZin(tekst.charCodeAt(at + 1))) at += 1
    if (at + 1 === tekst.length || wit.test(tekst.charAt(at + 1))) sluit(at + 1)
  }
  sluit(tekst.length)
  return found
})

const regeleinde = 10
const wit = /\s/
/** `.`, `!`, `?` or `;` */
const sluitZin = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 59
