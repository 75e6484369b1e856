import { openWoordgeheugen } from './woordgeheugen.ts'

/** The months as Dutch writes them, January first. */
export const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** Writes an ISO date for people: `2026-12-31` as `31 december 2026`. What is no ISO date stays as it is. */
export const toonDatum = openWoordgeheugen((iso: string): string => {
  const [jaar, maand, dag] = iso.split('-').map(Number)
  const naam = maanden[(maand ?? 0) - 1]
  return naam && dag ? `${dag} ${naam} ${jaar}` : iso
})

/** The ISO date so many months later; the last day of a shorter month at most. */
export function maandenLater(iso: string, aantal: number): string {
  const [jaar = 0, maand = 1, dag = 1] = iso.split('-').map(Number)
  const eerste = new Date(Date.UTC(jaar, maand - 1 + aantal, 1))
  const laatste = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1, 0)).getUTCDate()
  eerste.setUTCDate(Math.min(dag, laatste))
  return eerste.toISOString().slice(0, 10)
}

const vorm = /^\d{4}-\d{2}-\d{2}$/

/** Whether this is a date of the calendar as the plan keeps it: `2026-12-31`. */
export function isDatum(iso: string | null): iso is string {
  if (iso === null || !vorm.test(iso)) return false
  const [maand, dag] = [Number(iso.slice(5, 7)), Number(iso.slice(8))]
  if (maand < 1 || maand > 12 || dag < 1) return false
  // Every month has 28 days; the calendar is only asked about the days after.
  return dag <= 28 || dag <= new Date(Date.UTC(2000 + (Number(iso.slice(0, 4)) % 400), maand, 0)).getUTCDate()
}
