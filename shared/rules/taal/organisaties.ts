import type { Bereik } from './bereik.ts'
import { teken, tekenOp } from './letterteken.ts'
import { metPunten, openNaamplekken } from './naamplekken.ts'
import { alleIn, letters, patroon } from './patroon.ts'
import type { Woord } from './woordenboek.ts'
import { perWoord, totVan, type Woorden, woordenIn } from './woordlezing.ts'

/** The name of an organisation in a text. */
export interface Naam {
  readonly naam: string
  readonly van: number
  readonly tot: number
  /** True after a word that organisations begin with; false when capitals alone suggest a name. */
  readonly zeker: boolean
}

/** Words that the name of an organisation begins with. A sentence begins with a capital too: so one is required. */
const triggers =
  'gemeente stichting vereniging coöperatie zorggroep welzijn thuiszorg ouderenzorg scholengroep scholengemeenschap hogeschool GGZ GGD ROC zorgverzekeraar zorgkantoor huisartsencoöperatie huisartsengroep huisartsenkring huisartsenzorg huisartsenpraktijk ziekenhuis apotheek apothekerskring verloskundigenkring verloskundigenpraktijk woningcorporatie woonstichting steunpunt inwonerraad cliëntenraad revalidatiecentrum'.split(
    ' ',
  )
const trigger = ['[Ss]ociaal\\s[Ww]erk', ...triggers.map(eitherCase)].join('|')

/** Names that read like an organisation at the table and are not. */
const eigennamen = [
  'Integraal Zorgakkoord',
  'Gezond en Actief Leven Akkoord',
  'Hervormingsagenda Jeugd',
  'Green Deal Duurzame Zorg',
  'Kansrijke Start',
  'Welzijn op Recept',
  'Tweede Kamer',
  'Eerste Kamer',
]

const deel = `\\p{Lu}[${letters}\\d'’&]*(?:-[${letters}\\d]+)*`
const tussen = '(?:(?:van|de|der|den|het)\\s){0,2}'
const vervolg = `(?:\\s${tussen}${deel}){0,4}`
const naTrigger = patroon(`\\b(?:${trigger})\\s${deel}${vervolg}`, 'gu')
const voorZiekenhuis = patroon(`\\b(?!(?:Het|Een|Dit|Elk|Ieder|Ons)\\s)${deel}\\sZiekenhuis\\b`, 'gu')
const naVoorzetsel = patroon(`(?<=\\b(?:door|met|en)\\s)${deel}(?:\\s${tussen}${deel}){1,4}`, 'gu')

/**
 * Makes a reader that finds the organisations a text names and `bekend` does not: after a word such as
 * Stichting or Zorggroep, and names of several capitalised words after `door`, `met` or `en`.
 */
export function openOrganisatiezoeker(bekend: readonly string[]): (tekst: string) => readonly Naam[] {
  const bekendeIn = openNaamplekken([...bekend, ...eigennamen])
  return tekst => {
    const aantal = leesHoofdletters(tekst)
    // Where nothing can be named, nothing is beside the names that are known.
    if (aantal === 0) return geen
    const plekken = bekendeIn(tekst)
    if (alleBekend(aantal, plekken)) return geen
    const rest = metPunten(tekst, plekken)
    const zeker = [...vind(rest, naTrigger, true), ...vind(rest, voorZiekenhuis, true)]
    const vermoed = vind(rest, naVoorzetsel, false).filter(
      naam => !zeker.some(ander => naam.van < ander.tot && ander.van < naam.tot),
    )
    return [...zeker, ...vermoed].sort((a, b) => a.van - b.van)
  }
}
const geen: readonly Naam[] = []

/** The words of which one comes right before the capital of each name that is looked for. */
const voorlopers: ReadonlySet<string> = new Set([
  ...['werk', 'door', 'met', 'en'],
  ...triggers.map(woord => woord.toLowerCase()),
])

const isVoorloper = perWoord(klein => voorlopers.has(klein.split(/['’&-]/).at(-1) ?? ''))

/** Of the text that is being read: where a word with a capital stands where a name may. */
const hoofdletters: number[] = []

/** Reads those; gives how many there are. Most texts have none, and that is soon seen. */
function leesHoofdletters(tekst: string): number {
  const lezing = woordenIn(tekst)
  let found = 0
  for (let plaats = 1; plaats < lezing.aantal; plaats += 1) {
    const at = lezing.van[plaats] as number
    if (!isHoofdletter(tekst, at) || !kanNoemen(tekst, lezing, plaats)) continue
    hoofdletters[found] = at
    found += 1
  }
  return found
}

function kanNoemen(tekst: string, lezing: Woorden, plaats: number): boolean {
  const at = lezing.van[plaats] as number
  if (totVan(lezing, plaats - 1) === at - 1 && isVoorloper(lezing.woorden[plaats - 1] as Woord)) return true
  return tekst.startsWith('Ziekenhuis', at)
}

/** Whether each of the first `aantal` is part of a name that is known, or comes right after one. */
function alleBekend(aantal: number, bekende: readonly Bereik[]): boolean {
  let naam = 0
  for (let plaats = 0; plaats < aantal; plaats += 1) {
    const at = hoofdletters[plaats] as number
    while ((bekende[naam]?.tot ?? at) < at - 1) naam += 1
    const ernaast = bekende[naam]
    if (!ernaast || ernaast.van > at || ernaast.tot < at - 1) return false
  }
  return true
}

function isHoofdletter(tekst: string, at: number): boolean {
  const code = tekst.charCodeAt(at)
  return code < 0xc0 ? code >= 65 && code <= 90 : (tekenOp(tekst, at) & teken.hoofdletter) !== 0
}

const vind = (tekst: string, vorm: RegExp, zeker: boolean): Naam[] =>
  alleIn(tekst, vorm).map(match => ({
    naam: match[0],
    van: match.index,
    tot: match.index + match[0].length,
    zeker,
  }))

function eitherCase(woord: string): string {
  const letter = woord.charAt(0)
  return `[${letter.toUpperCase()}${letter.toLowerCase()}]${woord.slice(1)}`
}
