import { type Blok, type Kop, metBlokken, type Run, type Stuk } from '../../shared/stukken/stuk.ts'

/** Every kop of a paper, in reading order. */
export const koppenIn = (blokken: readonly Blok[]): readonly Kop[] =>
  blokken.flatMap((blok): readonly Kop[] => {
    if (blok.soort === 'kop') return [blok]
    const inner: Kop[] = []
    metBlokken(blok, within => {
      inner.push(...koppenIn(within))
      return within
    })
    return inner
  })

/** How deep the table of contents goes: none for a paper of a page or two, and no afspraken when those are many. */
export function inhoudsdiepte({ delen }: Stuk): 0 | 2 | 3 {
  const tot = (niveau: number) => koppenIn(delen).filter(kop => kop.niveau <= niveau).length
  if (tot(2) < 6) return 0
  return tot(3) > 80 ? 2 : 3
}

/** The same blokken with other runs. */
export function runsAnders(blokken: readonly Blok[], change: (run: Run) => Run): readonly Blok[] {
  return blokken.map((blok): Blok => {
    if (blok.soort === 'kop' || blok.soort === 'alinea') return { ...blok, runs: blok.runs.map(change) }
    if (blok.soort === 'tabel')
      return { ...blok, rijen: blok.rijen.map(rij => rij.map(cel => cel.map(change))) }
    return metBlokken(blok, inner => runsAnders(inner, change))
  })
}
