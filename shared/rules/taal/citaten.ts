import { openTekstgeheugen } from './tekstgeheugen.ts'

const aanhaling = /["“„‘«]/
const aangehaald = /“[^”\n]*”|„[^”“\n]*[”“]|"[^"\n]*"|‘[^’\n]*’|«[^»\n]*»/g

/** A text of the same length in which nothing is left of what others said, between quotation marks. */
export const zonderCitaten = openTekstgeheugen((tekst: string): string =>
  aanhaling.test(tekst) ? tekst.replace(aangehaald, woorden => '·'.repeat(woorden.length)) : tekst,
)
