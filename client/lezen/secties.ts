import type { Blok, Kop } from '../../shared/stukken/stuk.ts'

/** A kop with what stands under it up to the next. */
export interface Sectie {
  readonly id: string
  readonly kop: Kop | null
  readonly blokken: readonly Blok[]
}

/** Cuts a paper where a part, an opgave or an afspraak begins, so that the browser draws what is near. */
export function inSecties(delen: readonly Blok[]): readonly Sectie[] {
  const secties: { id: string; kop: Kop | null; blokken: Blok[] }[] = []
  for (const blok of delen) {
    const kop = blok.soort === 'kop' && blok.niveau <= 3 ? blok : null
    if (kop || secties.length === 0) secties.push({ id: kop?.id ?? 'begin', kop, blokken: [] })
    secties.at(-1)?.blokken.push(blok)
  }
  return secties
}
