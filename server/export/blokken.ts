import { metRegels } from '../../shared/stukken/regels.ts'
import { type Blok, type Kop, metBlokken, type Run, runsIn, type Stuk } from '../../shared/stukken/stuk.ts'

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

/** Longer than the place beside what is said under it in a document: such a label has a line of its own. */
export const isLangLabel = (label: string): boolean => label.length > 26

/** The same blokken with other runs. */
export const runsAnders = (blokken: readonly Blok[], change: (run: Run) => Run): readonly Blok[] =>
  metRegels(blokken, runs => runs.map(change))

/** The ids of the opmerkingen whose words begin, and end, with a run. */
export interface Randen {
  readonly begint: readonly string[]
  readonly eindigt: readonly string[]
}

/** Gives those of each run of a paper, when they are asked for in reading order: title, cover, parts. */
export function randenIn({ titelRuns = [], kenmerken, delen, opmerkingen = [] }: Stuk): (run: Run) => Randen {
  const over = new Map(opmerkingen.map(({ id }) => [id, 0]))
  const alle = [...titelRuns, ...runsIn([{ soort: 'gegevens', rijen: kenmerken }, ...delen])]
  for (const id of alle.flatMap(run => run.opmerkingen ?? [])) {
    const aantal = over.get(id)
    if (aantal !== undefined) over.set(id, aantal + 1)
  }
  const begonnen = new Set<string>()
  return run => {
    const eigen = (run.opmerkingen ?? []).filter(id => over.has(id))
    const begint = eigen.filter(id => !begonnen.has(id))
    for (const id of eigen) {
      begonnen.add(id)
      over.set(id, (over.get(id) ?? 1) - 1)
    }
    return { begint, eindigt: eigen.filter(id => over.get(id) === 0) }
  }
}
