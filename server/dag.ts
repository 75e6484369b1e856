const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day that a moment (milliseconds since 1970) falls on in the Netherlands, as `2026-11-23`. */
export const dagInAmsterdam = (at: number): string => amsterdam.format(at)
