import type { Blok } from './volgorde.ts'

/** Below this many afspraken all cards are drawn at once: what they cost is not felt. */
const altijdNabij = 24
/** Cards that are drawn together when one of them comes near. */
const mostTogether = 8
/** A browser that does not say what it skips gets every card. */
const canTell = 'ContentVisibilityAutoStateChangeEvent' in globalThis

/** What stands on the page: a block by itself, or a run of cards that are far from view. */
export type Stuk = Blok | { readonly soort: 'ver'; readonly id: string; readonly kaarten: readonly Blok[] }

/** Whether a plan is so small that every card is always near. */
export const isKlein = (blokken: readonly Blok[]): boolean =>
  !canTell || blokken.filter(blok => blok.soort === 'afspraak').length <= altijdNabij

/**
 * Takes cards that never came near together, a few at a time: a thousand blocks cost every frame a look at
 * each of them, a hundred do not. Cards that came near stand by themselves, wherever they move.
 */
export function stukkenVan(blokken: readonly Blok[], nabij: ReadonlySet<string>): readonly Stuk[] {
  const stukken: Stuk[] = []
  let run: Blok[] = []
  const close = () => {
    const [first] = run
    if (first) stukken.push({ soort: 'ver', id: `ver:${first.id}`, kaarten: run })
    run = []
  }
  for (const blok of blokken) {
    const isFar = blok.soort === 'afspraak' && !nabij.has(blok.id)
    if (!isFar || run.length === mostTogether) close()
    if (isFar) run.push(blok)
    else stukken.push(blok)
  }
  close()
  return stukken
}
