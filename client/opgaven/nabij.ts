import type { Blok } from './volgorde.ts'

/** Below this many afspraken all cards are drawn at once: what they cost is not felt. */
const altijdNabij = 24
/** Cards that are drawn together when one of them comes near: more than these are felt in the frame they come in. */
const mostTogether = 3
/** Groups that a frame looks at as one while all of them are far. */
const mostGroups = 16
/** A browser that does not say what it skips gets every card. */
const canTell = 'ContentVisibilityAutoStateChangeEvent' in globalThis

/** Cards that are far from view, and are drawn when one of them comes near. */
export interface Groep {
  readonly id: string
  readonly kaarten: readonly Blok[]
}

/** What stands on the page: a block by itself, or a run of groups of cards that are far from view. */
export type Stuk = Blok | { readonly soort: 'ver'; readonly id: string; readonly groepen: readonly Groep[] }

/** Whether a plan is so small that every card is always near. */
export const isKlein = (blokken: readonly Blok[]): boolean =>
  !canTell || blokken.filter(blok => blok.soort === 'afspraak').length <= altijdNabij

/**
 * Takes cards that never came near together, a few at a time, and those again: a thousand blocks cost every frame
 * a look at each of them, a few dozen do not. Cards that came near stand by themselves, wherever they move.
 */
export function stukkenVan(blokken: readonly Blok[], nabij: ReadonlySet<string>): readonly Stuk[] {
  const stukken: Stuk[] = []
  let run: Blok[] = []
  const close = () => {
    const groepen = inParts(run, mostTogether).map(kaarten => ({ id: `groep:${kaarten[0]?.id}`, kaarten }))
    for (const part of inParts(groepen, mostGroups))
      stukken.push({ soort: 'ver', id: `ver:${part[0]?.kaarten[0]?.id}`, groepen: part })
    run = []
  }
  for (const blok of blokken) {
    if (blok.soort === 'afspraak' && !nabij.has(blok.id)) run.push(blok)
    else {
      close()
      stukken.push(blok)
    }
  }
  close()
  return stukken
}

function inParts<T>(all: readonly T[], most: number): readonly T[][] {
  const parts: T[][] = []
  for (let from = 0; from < all.length; from += most) parts.push(all.slice(from, from + most))
  return parts
}
