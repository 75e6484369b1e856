import type { Bereik } from '../plan/textEditors.ts'

/**
 * Under which of two lines each stretch is drawn: words that lie in two stretches get both. In the order
 * of the stretches.
 */
export function layersOf(stretches: readonly Bereik[]): readonly (0 | 1)[] {
  let end = 0
  const layers = new Map<Bereik, 0 | 1>()
  for (const one of [...stretches].sort((a, b) => a.van - b.van || b.tot - a.tot)) {
    const free = one.van >= end
    layers.set(one, free ? 0 : 1)
    if (free) end = one.tot
  }
  return stretches.map(one => layers.get(one) ?? 0)
}
