import type { Doel, Veld } from '../../shared/plan/field.ts'
import { formatDate, formatDateInWords } from './dutchDate.ts'
import { formatYears } from './dutchYears.ts'
import { formatGetal } from './GetalVeld.tsx'
import { keuzesTekst } from './KeuzesVeld.tsx'
import { Naam } from './Naam.tsx'
import { Chips } from './VerwijzingenVeld.tsx'
import type { Weergave } from './weergave.ts'

interface WaardeProps {
  readonly declaratie: Veld
  readonly waarde: unknown
  readonly weergave?: Weergave
}

/** The value of a field as plain words, for who reads. Nothing for what is empty. */
export function Waarde({ declaratie, waarde, weergave = {} }: WaardeProps) {
  if (waarde === null || waarde === undefined) return null
  switch (declaratie.kind) {
    case 'getal':
    case 'geheel':
      return formatGetal(waarde as number, declaratie.kind, weergave.eenheid, weergave.getekend)
    case 'datum':
      return weergave.inWoorden ? formatDateInWords(waarde as string) : formatDate(waarde as string)
    case 'jaNee':
      return waarde === true ? (weergave.woorden ?? 'Ja') : weergave.woorden === undefined ? 'Nee' : null
    case 'keuze':
      return keuzesTekst([waarde as string], declaratie.opties)
    case 'verwijzing':
      return <Naam id={waarde as string} doel={declaratie.naar} />
    case 'verzameling':
      return (
        <Verzameling
          declaratie={declaratie}
          waarde={waarde as readonly (string | number)[]}
          weergave={weergave}
        />
      )
    default:
      return String(waarde)
  }
}

interface VerzamelingProps {
  readonly declaratie: Veld & { kind: 'verzameling' }
  readonly waarde: readonly (string | number)[]
  readonly weergave: Weergave
}

function Verzameling({ declaratie, waarde, weergave }: VerzamelingProps) {
  if (waarde.length === 0) return null
  const woorden = waarde.map(String)
  switch (declaratie.van) {
    case 'jaar':
      return formatYears(waarde.map(Number))
    case 'keuze':
      return keuzesTekst(woorden, declaratie.opties ?? {})
    case 'woord':
      return woorden.join(', ')
    case 'verwijzing':
      return weergave.samengevat ?? <Chips ids={woorden} naar={(declaratie.naar ?? 'partijen') as Doel} />
  }
}
