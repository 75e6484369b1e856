import type { ControlNaam } from './controlProps.ts'
import { DraftInput } from './DraftInput.tsx'
import { formatYears, parseYears } from './dutchYears.ts'

interface JarenProps {
  readonly waarde: readonly number[]
  readonly naam: ControlNaam
  readonly leeg?: string
  readonly onWissel: (weg: readonly number[], bij: readonly number[]) => void
}

/** Years as one line of text: `2024–2026`. What is stored is what was added and what was taken away. */
export function JarenVeld({ waarde, naam, leeg, onWissel }: JarenProps) {
  const bewaar = (jaren: readonly number[] | null) => {
    const nieuw = jaren ?? []
    onWissel(
      waarde.filter(jaar => !nieuw.includes(jaar)),
      nieuw.filter(jaar => !waarde.includes(jaar)),
    )
  }
  return (
    <DraftInput
      naam={naam}
      toon={formatYears(waarde)}
      lees={parseYears}
      onWaarde={bewaar}
      leeg={leeg ?? 'jaren'}
      inputMode="text"
      className="veld-invoer--jaren"
    />
  )
}
