import { type Blok, metBlokken, type Run } from './stuk.ts'

type Regel = readonly Run[]

/**
 * The same blokken with other lines, changed in reading order: what a kop, an alinea or a cell says. `kopId` is that of
 * the kop whose line it is.
 */
export function metRegels(
  blokken: readonly Blok[],
  change: (runs: Regel, kopId: string | null) => Regel,
): readonly Blok[] {
  return blokken.map((blok): Blok => {
    switch (blok.soort) {
      case 'kop':
        return { ...blok, runs: change(blok.runs, blok.id) }
      case 'alinea':
        return { ...blok, runs: change(blok.runs, null) }
      case 'tabel':
        return { ...blok, rijen: blok.rijen.map(rij => rij.map(cel => change(cel, null))) }
      default:
        return metBlokken(blok, inner => metRegels(inner, change))
    }
  })
}
