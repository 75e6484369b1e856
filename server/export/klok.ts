const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' },
})

/** A moment (ISO 8601) by the clock in the Netherlands, as word processors keep it: `2026-11-01T11:00:00`. */
export const klok = (op: string): string => amsterdam.format(new Date(op)).replace(' ', 'T')
