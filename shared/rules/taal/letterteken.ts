import { letters } from './patroon.ts'
import { openTekstgeheugen } from './tekstgeheugen.ts'

const letterOfCijfer = new RegExp(`[${letters}\\d]`)

/** What a character is in a word, by code: read from a table, since a pattern takes many times as long. */
export const teken = { letter: 1, verbinding: 2, hoofdletter: 4 } as const

const soorten = new Uint8Array(0x2100)
for (let code = 0; code < soorten.length; code += 1) {
  const char = String.fromCharCode(code)
  if (letterOfCijfer.test(char)) soorten[code] = teken.letter
  if (/\p{Lu}/u.test(char)) soorten[code] = (soorten[code] ?? 0) | teken.hoofdletter
}
/** These stand between the letters of one word: `St-Jan`, `B&W`, `Venne’s`. */
for (const char of "'’&-") soorten[char.charCodeAt(0)] = teken.verbinding

/** The bits of `teken` that hold for the character at a place; 0 before the beginning and after the end. */
export function tekenOp(tekst: string, at: number): number {
  const code = tekst.charCodeAt(at)
  // Asked outside the table, an engine gives up its fast way into it.
  return code < soorten.length ? (soorten[code] as number) : 0
}

/** Whether a letter, digit or `_` stands there: what `\w` is in `patroon`. */
export function isWoordteken(tekst: string, at: number): boolean {
  const code = tekst.charCodeAt(at)
  if (code >= 97 && code <= 122) return true
  return (tekenOp(tekst, at) & teken.letter) !== 0 || code === laagStreepje
}
const laagStreepje = 95

/** In as many letters as there were: `İ` alone is longer as a small letter. */
export const kleineLetters = openTekstgeheugen((tekst: string): string => {
  const klein = tekst.toLowerCase()
  return klein.length === tekst.length ? klein : tekst.replaceAll('İ', 'I').toLowerCase()
})
