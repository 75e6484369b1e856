const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** `2026-11-23` as `23 november 2026`. */
export const dag = (op: string): string => datum.format(new Date(`${op.slice(0, 10)}T00:00:00Z`))

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' })

/** A moment as `23 november 2026 om 14:03`. */
export const opMoment = (op: string): string => moment.format(new Date(op))
