import { eenmaal } from '../../plan/eenmaal.ts'
import type { Formulering } from './formulering.ts'
import { openWoordgeheugen } from './woordgeheugen.ts'

/** Sharper words for some vague ones, in which only who does it is still open. */
interface Sjabloon {
  readonly vorm: string
  /** Whether the words that it comes in place of begin with a capital. */
  readonly hoofdletter: boolean
}

/** Of a phrase so many ways to write it are remembered: people write few vague words, and write them often. */
const hoogstens = 500

/** The sharper words that go with the words in which a phrase stands in a text. */
export const sjabloonVoor = eenmaal(({ scherper }: Formulering) =>
  openWoordgeheugen(
    (woorden): Sjabloon => ({
      vorm: scherper.includes('{') ? metWerkwoord(scherper, woorden) : scherper,
      hoofdletter: /^\p{Lu}/u.test(woorden),
    }),
    hoogstens,
  ),
)

function metWerkwoord(scherper: string, woorden: string): string {
  const kern = woorden.split(/\s+/).find(woord => /(?:en|t|d|e|ing|zou)$/i.test(woord)) ?? ''
  return scherper.replaceAll(/\{([^}]*)\}/g, (_, keuzes: string) => vervoegd(keuzes.split('|'), kern))
}

/** The form of a verb or an adjective that goes with the one it comes in place of. */
function vervoegd(
  [enkelvoud = '', meervoud, deelwoord, naamwoord]: readonly string[],
  woord: string,
): string {
  if (/ing(?:en)?$|ie$/i.test(woord)) return naamwoord ?? meervoud ?? enkelvoud
  if (/^(?:\p{L}{2,5})?ge\p{L}+(?:d|t|en)$|^(?:door)?(?:be|her|onder|ont|ver)\p{L}+d$/iu.test(woord))
    return deelwoord ?? enkelvoud
  if (/en?$/i.test(woord)) return meervoud ?? enkelvoud
  return enkelvoud
}
