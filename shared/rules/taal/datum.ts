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
  const maandenNa0 = jaar * 12 + maand - 1 + aantal
  const [naarJaar, naarMaand] = [Math.floor(maandenNa0 / 12), (maandenNa0 % 12) + 1]
  const naarDag = Math.min(dag, dagenIn(naarJaar, naarMaand))
  return `${cijfers(naarJaar, 4)}-${cijfers(naarMaand, 2)}-${cijfers(naarDag, 2)}`
}

const cijfers = (getal: number, aantal: number): string => String(getal).padStart(aantal, '0')

/** The days of a month. `Date` takes years before 100 for others; the calendar repeats itself every four hundred. */
const dagenIn = (jaar: number, maand: number): number =>
  new Date(Date.UTC(2000 + (jaar % 400), maand, 0)).getUTCDate()

const vorm = /^\d{4}-\d{2}-\d{2}$/

/** Whether this is a date of the calendar as the plan keeps it: `2026-12-31`. */
export function isDatum(iso: string | null): iso is string {
  if (iso === null || !vorm.test(iso)) return false
  const [maand, dag] = [Number(iso.slice(5, 7)), Number(iso.slice(8))]
  if (maand < 1 || maand > 12 || dag < 1) return false
  // Every month has 28 days; the calendar is only asked about the days after.
  return dag <= 28 || dag <= dagenIn(Number(iso.slice(0, 4)), maand)
}
