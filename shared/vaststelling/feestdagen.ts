const dayMs = 86_400_000

/** A day as `2026-11-23`, so many days after another one. */
export const dagenNa = (datum: string, dagen: number): string =>
  new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * dayMs).toISOString().slice(0, 10)

/** The first day of Easter in a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function eerstePaasdag(jaar: number): string {
  const a = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const b = Math.floor((8 * eeuw + 13) / 25)
  const c = (19 * a + eeuw - Math.floor(eeuw / 4) - b + 15) % 30
  const d = (32 + 2 * (eeuw % 4) + 2 * Math.floor((jaar % 100) / 4) - c - (jaar % 4)) % 7
  const e = Math.floor((a + 11 * c + 22 * d) / 451)
  const dagen = c + d - 7 * e + 114
  return dagVan(jaar, Math.floor(dagen / 31), (dagen % 31) + 1)
}

const dagVan = (jaar: number, maand: number, dag: number): string =>
  [jaar, ...[maand, dag].map(getal => String(getal).padStart(2, '0'))].join('-')

/**
 * The feast days of a year by article 3 of the Algemene termijnenwet, day → name, with Goede Vrijdag, which that law
 * puts on a par with them. 5 mei is one in every year there, whatever an employer does.
 */
export function feestdagen(jaar: number): ReadonlyMap<string, string> {
  const pasen = eerstePaasdag(jaar)
  return new Map([
    [dagVan(jaar, 1, 1), 'Nieuwjaarsdag'],
    [dagenNa(pasen, -2), 'Goede Vrijdag'],
    [dagenNa(pasen, 1), 'tweede paasdag'],
    [koningsdag(jaar), 'Koningsdag'],
    [dagVan(jaar, 5, 5), 'Bevrijdingsdag'],
    [dagenNa(pasen, 39), 'Hemelvaartsdag'],
    [dagenNa(pasen, 50), 'tweede pinksterdag'],
    [dagVan(jaar, 12, 25), 'eerste kerstdag'],
    [dagVan(jaar, 12, 26), 'tweede kerstdag'],
  ])
}

/** 27 April, and the day before when that is a Sunday. */
function koningsdag(jaar: number): string {
  const verjaardag = dagVan(jaar, 4, 27)
  return weekdag(verjaardag) === 0 ? dagVan(jaar, 4, 26) : verjaardag
}

const weekdag = (datum: string): number => new Date(`${datum}T00:00:00Z`).getUTCDay()

/** Why nobody works on a day: `weekend`, or the name of a feast; null for a working day. */
export function vrijOp(datum: string): string | null {
  const feest = feestdagen(Number(datum.slice(0, 4))).get(datum)
  return feest ?? (weekdag(datum) % 6 === 0 ? 'weekend' : null)
}
