import type { Verzameling } from '../../shared/plan/field.ts'
import type { ControlNaam } from './controlProps.ts'
import { JarenVeld } from './JarenVeld.tsx'
import { KeuzesVeld } from './KeuzesVeld.tsx'
import { VerwijzingenVeld } from './VerwijzingenVeld.tsx'
import { WoordenVeld } from './WoordenVeld.tsx'
import type { Weergave } from './weergave.ts'

interface VerzamelingInvoerProps extends Weergave {
  readonly declaratie: Verzameling
  readonly waarde: unknown
  readonly naam: ControlNaam
  readonly onVoegToe: (element: string | number) => void
  readonly onHaalWeg: (element: string | number) => void
  /** Several years at once. */
  readonly onWissel: (weg: readonly number[], bij: readonly number[]) => void
}

/** The control of a set (references, choices, words or years), whatever becomes of what is chosen. */
export function VerzamelingInvoer({ declaratie, waarde, onWissel, ...rest }: VerzamelingInvoerProps) {
  const samen = { label: declaratie.label, ...rest }
  const woorden = waarde as readonly string[]
  switch (declaratie.van) {
    case 'verwijzing':
      return <VerwijzingenVeld {...samen} naar={declaratie.naar ?? 'partijen'} waarde={woorden} />
    case 'keuze':
      return <KeuzesVeld {...samen} opties={declaratie.opties ?? {}} waarde={woorden} />
    case 'woord':
      return <WoordenVeld {...samen} waarde={woorden} />
    case 'jaar':
      return <JarenVeld {...samen} waarde={waarde as readonly number[]} onWissel={onWissel} />
  }
}
