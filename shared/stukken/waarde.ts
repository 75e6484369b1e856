import type { Doel, Veld, Velden } from '../plan/field.ts'
import type { Tekst } from '../plan/tekst.ts'
import { toonDatum } from '../rules/taal/datum.ts'
import { formatInteger, formatNumber, formatSigned, formatYears } from '../schrijfwijze.ts'
import type { Naam } from './namen.ts'
import { getekend, vasteEenheid } from './opmaak.ts'
import { regelRuns } from './proza.ts'
import { plekVan, type Run } from './stuk.ts'

export type Waarden = Readonly<Record<string, unknown>>
export type Noem = (id: string, doel: Doel) => Naam

/** A field that has no fields in it, with what it says. */
export interface Blad {
  /** Dotted, from its item: `commitment.datum`. */
  readonly naam: string
  readonly veld: Veld
  readonly waarde: unknown
  readonly plek: string
  /** What its number counts in. */
  readonly eenheid: string | null
}

/** The fields of an item or a group, those of its groups one after the other; lists are left to who shows them. */
export function bladeren(
  velden: Velden,
  waarden: Waarden,
  elementId: string,
  buiten: { readonly pad?: string; readonly eenheid?: string | null } = {},
): readonly Blad[] {
  const { pad = '' } = buiten
  const eenheid = velden.eenheid ? (waarden.eenheid as string | null) : (buiten.eenheid ?? null)
  return Object.entries(velden).flatMap(([sleutel, veld]): readonly Blad[] => {
    const waarde = waarden[sleutel]
    const naam = pad + sleutel
    if (veld.kind === 'groep')
      return bladeren(veld.velden, waarde as Waarden, elementId, { pad: `${naam}.`, eenheid })
    if (veld.kind === 'lijst' || veld.kind === 'wortel') return []
    const eigen = veld.kind === 'getal' ? (vasteEenheid.get(sleutel) ?? eenheid) : null
    return [{ naam, veld, waarde, plek: plekVan(elementId, naam), eenheid: eigen }]
  })
}

/** What a field says in one go; empty when it says nothing. */
export function waardeRuns({ naam, veld, waarde, plek, eenheid }: Blad, noem: Noem): readonly Run[] {
  if (waarde === null || waarde === undefined) return []
  const een = (tekst: string): readonly Run[] => (tekst.trim() === '' ? [] : [{ tekst, plek }])
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return regelRuns(waarde as Tekst, plek)
    case 'getal':
      return een(getekend.has(naam) ? formatSigned(waarde as number) : metEenheid(waarde as number, eenheid))
    case 'geheel':
      return een(formatInteger(waarde as number))
    case 'datum':
      return een(toonDatum(waarde as string))
    case 'jaNee':
      return een(waarde === true ? 'ja' : 'nee')
    case 'keuze':
      return een(veld.opties[waarde as string] ?? String(waarde))
    case 'verwijzing':
      return [{ ...noem(waarde as string, veld.naar), plek }]
    case 'verzameling':
      return verzameld(veld, waarde as readonly (string | number)[], plek, noem)
    case 'woord':
      return een(waarde as string)
    default:
      throw new Error(`A ${veld.kind} says nothing in one go: ${veld.label}.`)
  }
}

/** `14 weken`, `85%`, `€ 1.000`; a count says itself. */
function metEenheid(waarde: number, eenheid: string | null): string {
  const getal = formatNumber(waarde, eenheid)
  return eenheid === null || ['%', '€', 'aantal'].includes(eenheid) ? getal : `${getal} ${eenheid}`
}

function verzameld(
  veld: Veld & { kind: 'verzameling' },
  waarden: readonly (string | number)[],
  plek: string,
  noem: Noem,
): readonly Run[] {
  if (waarden.length === 0) return []
  if (veld.van === 'jaar') return [{ tekst: formatYears(waarden.map(Number)), plek }]
  const woorden = waarden.map(String)
  if (veld.van === 'verwijzing') {
    const { naar = 'elementen' } = veld
    return woorden.flatMap((id, index): readonly Run[] => [
      ...(index > 0 ? [{ tekst: ', ', plek }] : []),
      { ...noem(id, naar), plek },
    ])
  }
  const { opties = {} } = veld
  return [{ tekst: woorden.map(woord => opties[woord] ?? woord).join(', '), plek }]
}
