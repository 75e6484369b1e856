import type { VerzamelingProps } from './controlProps.ts'
import { DraftInput } from './DraftInput.tsx'
import { formatYears, parseYears } from './dutchYears.ts'

/** Years as one line of text: `2024–2026`. What is stored is what was added and what was taken away. */
export function JarenVeld({
  waarde,
  naam,
  leeg,
  onVoegToe,
  onHaalWeg,
}: VerzamelingProps<number> & { leeg?: string }) {
  const bewaar = (jaren: readonly number[] | null) => {
    const nieuw = jaren ?? []
    for (const jaar of waarde) if (!nieuw.includes(jaar)) onHaalWeg(jaar)
    for (const jaar of nieuw) if (!waarde.includes(jaar)) onVoegToe(jaar)
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
