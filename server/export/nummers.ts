import type { Kop } from '../../shared/stukken/stuk.ts'

/**
 * The koppen whose number a word processor counts by itself, from the styles of its headings: `3`, `3.1`, and with
 * three levels `3.1-A`. Another number (`3.0`, `3.1-AB`) is written as words in front of a kop that is not counted, so
 * that no number is missing, wrong or doubled.
 */
export function geteldeKoppen(koppen: readonly Kop[], niveaus: 2 | 3): ReadonlySet<Kop> {
  const geteld = new Set<Kop>()
  const stand = [0, 0, 0]
  for (const kop of koppen) {
    const plek = kop.niveau - 1
    if (kop.nummer === undefined || kop.niveau > niveaus) continue
    const volgende = stand.map((aantal, index) => (index < plek ? aantal : index === plek ? aantal + 1 : 0))
    if (schrijf(volgende, kop.niveau) !== kop.nummer) continue
    stand.splice(0, stand.length, ...volgende)
    geteld.add(kop)
  }
  return geteld
}

function schrijf([een = 0, twee = 0, drie = 0]: readonly number[], niveau: number): string {
  if (niveau === 1) return `${een}`
  const letter = drie <= 26 ? String.fromCharCode(64 + drie) : '?'
  return niveau === 2 ? `${een}.${twee}` : `${een}.${twee}-${letter}`
}
