import type { ControlProps } from './controlProps.ts'
import { DraftInput } from './DraftInput.tsx'
import type { Parsed } from './dutchNumber.ts'

const lees = (tekst: string): Parsed<string> => ({ waarde: tekst.trim() || null })

/** One line of plain text. */
export function WoordVeld({ waarde, leeg, ...rest }: ControlProps<string | null> & { leeg?: string }) {
  return <DraftInput {...rest} toon={waarde ?? ''} lees={lees} leeg={leeg ?? '…'} />
}
