import { letterlijk, letters, patroon, woordenPatroon } from './patroon.ts'

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
  const langsteEerst = [...bekend, ...eigennamen].filter(naam => naam.trim() !== '').sort(langste)
  const bekendeNaam = woordenPatroon(langsteEerst.map(letterlijk), 'giu')
  return tekst => {
    const rest = tekst.replace(bekendeNaam, naam => '·'.repeat(naam.length))
    const zeker = [...vind(rest, naTrigger, true), ...vind(rest, voorZiekenhuis, true)]
    const vermoed = vind(rest, naVoorzetsel, false).filter(
      naam => !zeker.some(ander => naam.van < ander.tot && ander.van < naam.tot),
    )
    return [...zeker, ...vermoed].sort((a, b) => a.van - b.van)
  }
}

const langste = (a: string, b: string): number => b.length - a.length

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
