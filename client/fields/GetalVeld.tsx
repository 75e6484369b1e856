import type { ControlProps } from './controlProps.ts'
import { DraftInput } from './DraftInput.tsx'
import { formatInteger, formatNumber, formatSigned, parseInteger, parseNumber } from './dutchNumber.ts'

interface GetalProps extends ControlProps<number | null> {
  readonly soort: 'getal' | 'geheel'
  readonly eenheid?: string | null
  /** Shows a change with its sign: `+4,5`. */
  readonly getekend?: boolean
  readonly leeg?: string
}

/** A number in Dutch notation. */
export function GetalVeld({ waarde, soort, eenheid, getekend, leeg, ...rest }: GetalProps) {
  return (
    <DraftInput
      {...rest}
      toon={waarde === null ? '' : formatGetal(waarde, soort, eenheid, getekend)}
      lees={soort === 'geheel' ? parseInteger : parseNumber}
      leeg={leeg ?? '–'}
      inputMode={soort === 'geheel' ? 'numeric' : 'text'}
      className="veld-invoer--getal"
    />
  )
}

export function formatGetal(
  waarde: number,
  soort: 'getal' | 'geheel',
  eenheid?: string | null,
  getekend?: boolean,
): string {
  if (getekend) return formatSigned(waarde)
  return soort === 'geheel' ? formatInteger(waarde) : formatNumber(waarde, eenheid)
}
