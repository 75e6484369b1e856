import type { Veld, Velden } from '../../shared/plan/field.ts'
import type { Tekst } from '../../shared/plan/tekst.ts'
import { formatDateInWords } from './dutchDate.ts'
import { formatYears } from './dutchYears.ts'
import { formatGetal } from './GetalVeld.tsx'
import { keuzesTekst } from './KeuzesVeld.tsx'

type Waarden = Readonly<Record<string, unknown>>

/** What a field says, in one line of plain words; empty for what is empty. `noem` gives the name of an id. */
export function inWoorden(veld: Veld, waarde: unknown, noem: (id: string) => string): string {
  if (waarde === null || waarde === undefined) return ''
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return (waarde as Tekst).plat
    case 'getal':
    case 'geheel':
      return formatGetal(waarde as number, veld.kind)
    case 'datum':
      return formatDateInWords(waarde as string)
    case 'jaNee':
      return waarde === true ? 'Ja' : 'Nee'
    case 'keuze':
      return keuzesTekst([waarde as string], veld.opties)
    case 'verwijzing':
      return noem(waarde as string)
    case 'verzameling':
      return verzameldeWoorden(veld, waarde as readonly (string | number)[], noem)
    case 'groep':
      return veldenInWoorden(veld.velden, waarde as Waarden, noem)
    case 'lijst':
    case 'wortel':
      return (waarde as readonly Waarden[])
        .map(one => veldenInWoorden(veld.item.velden, one, noem))
        .filter(Boolean)
        .join('; ')
    default:
      return String(waarde)
  }
}

/** What the fields of an item or group say, one after the other. */
export const veldenInWoorden = (velden: Velden, waarden: Waarden, noem: (id: string) => string): string =>
  Object.entries(velden)
    .map(([naam, veld]) => inWoorden(veld, waarden[naam], noem))
    .filter(Boolean)
    .join(' · ')

function verzameldeWoorden(
  { van, opties = {} }: Veld & { kind: 'verzameling' },
  waarde: readonly (string | number)[],
  noem: (id: string) => string,
): string {
  const woorden = waarde.map(String)
  if (van === 'jaar') return waarde.length === 0 ? '' : formatYears(waarde.map(Number))
  if (van === 'keuze') return keuzesTekst(woorden, opties)
  return (van === 'verwijzing' ? woorden.map(noem) : woorden).join(', ')
}
