/** What comes within this time goes in one letter. */
const gatherMs = 2 * 60_000
const hourMs = 60 * 60_000
const morning = 7

/** Of whom something came at or before these moments, the letter is due at `nu` (milliseconds since 1970). */
export interface Termijnen {
  /** ISO 8601, in UTC. */
  readonly direct: string
  readonly dagelijks: string
}

export const termijnen = (nu: number): Termijnen => ({
  direct: new Date(nu - gatherMs).toISOString(),
  dagelijks: new Date(lastMorning(nu)).toISOString(),
})

const inAmsterdam = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/Amsterdam', hourCycle: 'h23' },
  ...{
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
})

/** The last time that it was seven in the morning in Amsterdam. */
export function lastMorning(nu: number): number {
  const today = morningOf(nu)
  return today <= nu ? today : morningOf(nu - 24 * hourMs)
}

/** Seven in the morning of the day that a moment falls on there; clocks go an hour forward or back at night. */
function morningOf(at: number): number {
  const { year, month, day } = partsOf(at)
  const guess = Date.UTC(year, month - 1, day, morning)
  return guess - (partsOf(guess).hour - morning) * hourMs
}

function partsOf(at: number) {
  const parts = inAmsterdam.formatToParts(at)
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find(part => part.type === type)?.value)
  return { year: read('year'), month: read('month'), day: read('day'), hour: read('hour') }
}
