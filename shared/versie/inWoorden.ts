import type { Veldverschil } from './veldverschil.ts'
import type { Onderdeelverschil, Vergelijking } from './vergelijk.ts'
import { aantal } from './woorden.ts'

/** A sentence about a part of the plan. */
export interface Zin {
  readonly elementId: string
  readonly zin: string
}

/**
 * What became of a plan, counted: `2 afspraken nieuw, 1 vervallen, 1 verplaatst`, one sentence a kind of item. A part
 * that was moved and says something else counts as both.
 */
export function samenvatting({ onderdelen }: Vergelijking): readonly string[] {
  const perSoort = new Map<string, Onderdeelverschil[]>()
  for (const een of [...onderdelen, ...onderdelen.flatMap(gewijzigdeRijen)])
    perSoort.set(een.kind, [...(perSoort.get(een.kind) ?? []), een])
  return [...perSoort.values()].map(geteld).filter(Boolean)
}

/** Rows of what is new or gone came or went with it. */
const gewijzigdeRijen = ({ soort, rijen }: Onderdeelverschil): readonly Onderdeelverschil[] =>
  soort === 'gewijzigd' ? rijen : []

function geteld(een: readonly Onderdeelverschil[]): string {
  const [{ kind, label } = { kind: '', label: '' }] = een
  if (kind === 'plan') return planZin(een)
  const tel = (is: (een: Onderdeelverschil) => boolean, wat: string) => ({
    getal: een.filter(is).length,
    wat,
  })
  const delen = [
    tel(({ soort }) => soort === 'nieuw', 'nieuw'),
    tel(({ soort }) => soort === 'vervallen', 'vervallen'),
    tel(({ verplaatst }) => verplaatst !== null, 'verplaatst'),
    tel(isGewijzigd, 'gewijzigd'),
  ].filter(({ getal }) => getal > 0)
  return delen
    .map(({ getal, wat }, at) => `${at === 0 ? aantal(getal, kind, label) : getal} ${wat}`)
    .join(', ')
}

const isGewijzigd = ({ soort, velden, rijen }: Onderdeelverschil): boolean =>
  soort === 'gewijzigd' && velden.length + rijen.length > 0

function planZin([plan]: readonly Onderdeelverschil[]): string {
  const velden = plan?.velden.length ?? 0
  if (velden === 0) return ''
  return `${velden === 1 ? '1 gegeven' : `${velden} gegevens`} van het plan als geheel gewijzigd`
}

/** How much became of it, to begin with: parts that came, went, moved or say something else. */
export const aantalOnderdelen = ({ onderdelen }: Vergelijking): number => onderdelen.length

/**
 * What became of a part in sentences: that it is new, gone or elsewhere, and each value that is another one
 * (`Streefwaarde van 2.3-A: 25 → 20 dagen`). Prose is shown word by word and only named here.
 */
export function zinnenOver(een: Onderdeelverschil): readonly Zin[] {
  const naam = naamIn(een)
  const eigen = [...bestaan(een, naam), ...(een.soort === 'gewijzigd' ? veldzinnen(een, naam) : [])]
  const zinnen = eigen.map(zin => ({ elementId: een.elementId, zin }))
  return een.soort === 'gewijzigd' ? [...zinnen, ...een.rijen.flatMap(rij => rijzinnen(rij, een))] : zinnen
}

/** `2.3-A`, or what it is called where it has no code. */
const naamIn = ({ code, kind, label, titel }: Onderdeelverschil): string => {
  if (kind === 'plan') return 'het plan'
  return code || `${label.toLowerCase()} ‘${titel}’`
}

function bestaan(een: Onderdeelverschil, naam: string): readonly string[] {
  const voluit = een.code ? `${een.label} ${een.code} ${een.titel}` : `${een.label} ‘${een.titel}’`
  if (een.soort === 'nieuw') return [`${voluit} is nieuw.`]
  if (een.soort === 'vervallen') return [`${voluit} is vervallen.`]
  const { verplaatst } = een
  if (!verplaatst) return []
  const { van, naar } = verplaatst
  const ging = van === naar ? 'staat in een andere volgorde' : `is verplaatst: ${van} → ${naar}`
  return [`${eersteHoofdletter(naam)} ${ging}.`]
}

const veldzinnen = ({ velden }: Onderdeelverschil, naam: string): readonly string[] =>
  velden.map(veld => `${veld.label} van ${naam}: ${wat(veld)}`)

/** What became of a field, after its name. */
export function wat(veld: Veldverschil): string {
  if (veld.soort === 'waarde')
    return `${veld.voor || 'leeg'} → ${veld.na ? metEenheid(veld.na, veld.eenheid) : 'leeg'}`
  if (veld.soort === 'verzameling') return elementen(veld)
  if (veld.voor === veld.na) return 'alleen de opmaak is anders'
  if (veld.voor === '') return 'ingevuld'
  return veld.na === '' ? 'leeggemaakt' : 'tekst gewijzigd'
}

const metEenheid = (waarde: string, eenheid = ''): string => `${waarde} ${eenheid}`.trim()

function elementen({
  erbij,
  eraf,
}: {
  readonly erbij: readonly string[]
  readonly eraf: readonly string[]
}): string {
  const delen = [
    erbij.length > 0 && `erbij ${erbij.join(', ')}`,
    eraf.length > 0 && `eraf ${eraf.join(', ')}`,
  ]
  return delen.filter(Boolean).join('; ') || 'alleen de volgorde is anders'
}

function rijzinnen(rij: Onderdeelverschil, in_: Onderdeelverschil): readonly Zin[] {
  const waar = naamIn(in_)
  const naam = `${waar} (${rij.titel})`
  const van = in_.kind === 'plan' ? '' : ` van ${waar}`
  const bestaat: readonly string[] =
    rij.soort === 'gewijzigd'
      ? rij.verplaatst
        ? [`${rij.label} ‘${rij.titel}’${van} staat in een andere volgorde.`]
        : []
      : [`${rij.label} ‘${rij.titel}’${van} is ${rij.soort}.`]
  const velden = rij.soort === 'gewijzigd' ? veldzinnen(rij, naam) : []
  return [...bestaat, ...velden].map(zin => ({ elementId: rij.elementId, zin }))
}

const eersteHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
