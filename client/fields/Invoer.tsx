import type { Veld } from '../../shared/plan/field.ts'
import type { ControlNaam } from './controlProps.ts'
import { DatumVeld } from './DatumVeld.tsx'
import { GetalVeld } from './GetalVeld.tsx'
import { JaNeeVeld } from './JaNeeVeld.tsx'
import { KeuzeVeld } from './KeuzeVeld.tsx'
import { VerwijzingVeld } from './VerwijzingVeld.tsx'
import { WoordVeld } from './WoordVeld.tsx'
import type { Weergave } from './weergave.ts'

interface InvoerProps extends Weergave {
  readonly declaratie: Veld
  readonly waarde: unknown
  readonly naam: ControlNaam
  readonly onWaarde: (waarde: unknown) => void
}

/** The control of a field with one plain value, by its kind, whatever becomes of that value. */
export function Invoer({ declaratie, waarde, naam, onWaarde, ...weergave }: InvoerProps) {
  switch (declaratie.kind) {
    case 'woord':
      return <WoordVeld {...weergave} naam={naam} waarde={waarde as string | null} onWaarde={onWaarde} />
    case 'getal':
    case 'geheel': {
      const getal = waarde as number | null
      return (
        <GetalVeld {...weergave} naam={naam} soort={declaratie.kind} waarde={getal} onWaarde={onWaarde} />
      )
    }
    case 'datum':
      return <DatumVeld {...weergave} naam={naam} waarde={waarde as string | null} onWaarde={onWaarde} />
    case 'jaNee':
      return <JaNeeVeld {...weergave} naam={naam} waarde={waarde as boolean | null} onWaarde={onWaarde} />
    case 'keuze': {
      const keuze = waarde as string | null
      return (
        <KeuzeVeld {...weergave} naam={naam} opties={declaratie.opties} waarde={keuze} onWaarde={onWaarde} />
      )
    }
    case 'verwijzing': {
      const { naar, label } = declaratie
      const id = waarde as string | null
      return <VerwijzingVeld {...weergave} {...{ naam, naar, label }} waarde={id} onWaarde={onWaarde} />
    }
    default:
      throw new Error(`A ${declaratie.kind} has no control for one value: ${declaratie.label}.`)
  }
}
