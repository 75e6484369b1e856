import { teken, tekenOp } from './letterteken.ts'
import { openNaammasker } from './naammasker.ts'
import { letters, patroon } from './patroon.ts'

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
  const zonderBekende = openNaammasker([...bekend, ...eigennamen])
  return tekst => {
    // Where nothing can be named, nothing is without the names that are known.
    if (!kanNoemen(tekst)) return geen
    const rest = zonderBekende(tekst)
    if (!kanNoemen(rest)) return geen
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

/** Whether a word with a capital stands where a name may: most texts have none, and that is soon seen. */
function kanNoemen(tekst: string): boolean {
  for (let at = 2; at < tekst.length; at += 1) {
    if (!isHoofdletter(tekst, at) || !/\s/.test(tekst.charAt(at - 1))) continue
    if (tekst.startsWith('Ziekenhuis', at)) return true
    let van = at - 1
    while (tekenOp(tekst, van - 1) & teken.letter) van -= 1
    if (voorlopers.has(tekst.slice(van, at - 1).toLowerCase())) return true
  }
  return false
}

/** Outside the table more than capitals pass: they are only looked at again. */
function isHoofdletter(tekst: string, at: number): boolean {
  const code = tekst.charCodeAt(at)
  if (code < 0xc0) return code >= 65 && code <= 90
  return (tekenOp(tekst, at) & teken.hoofdletter) !== 0 || code >= 0x2100
}

const vind = (tekst: string, vorm: RegExp, zeker: boolean): Naam[] =>
  [...tekst.matchAll(vorm)].map(match => ({
    naam: match[0],
    van: match.index,
    tot: match.index + match[0].length,
    zeker,
  }))

function eitherCase(woord: string): string {
  const letter = woord.charAt(0)
  return `[${letter.toUpperCase()}${letter.toLowerCase()}]${woord.slice(1)}`
}
