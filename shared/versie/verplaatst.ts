/**
 * Which of the things that stand in both lists stand elsewhere: as few as account for it, so one that was carried past
 * a hundred others is one. Each list names a thing once.
 */
export function verplaatst(voor: readonly string[], na: readonly string[]): ReadonlySet<string> {
  const plaatsNa = new Map(na.map((id, at) => [id, at]))
  const both = voor.filter(id => plaatsNa.has(id))
  const stays = longestRising(both.map(id => plaatsNa.get(id) ?? 0))
  return new Set(both.filter((_, at) => !stays.has(at)))
}

/** The places of a longest rising subsequence, by patience sorting. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  /** By length the place of the lowest end so far. */
  const ends: number[] = []
  const before: number[] = []
  for (const [at, value] of values.entries()) {
    const length = firstNotBelow(ends, end => values[end] ?? 0, value)
    before.push(ends[length - 1] ?? -1)
    ends[length] = at
  }
  const places = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) places.add(at)
  return places
}

function firstNotBelow(ends: readonly number[], endOf: (end: number) => number, value: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(ends[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
