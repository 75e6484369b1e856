import type { Finding } from '../../../shared/rules/rule.ts'

/** Findings by the root item that they are found in, each list in the order that they came in. */
export type PerWortel = ReadonlyMap<string, readonly Finding[]>

interface Verdeeld {
  readonly found: readonly Finding[]
  readonly perItem: PerWortel
}

/**
 * Divides findings over root items. Given how it was before, with every element in the same root item, only what lies
 * between the first and the last finding that differ is looked at: after a letter a few of thousands.
 */
export function perWortel(
  before: Verdeeld | null,
  found: readonly Finding[],
  wortelVan: (one: Finding) => string,
): PerWortel {
  if (before === null) return verdeel(found, wortelVan)
  const { found: was, perItem } = before
  if (was === found) return perItem
  const [begin, einde] = gelijk(was, found)
  const weg = new Set(was.slice(begin, was.length - einde))
  const nieuw = verdeel(found.slice(begin, found.length - einde), wortelVan)
  const now = new Map(perItem)
  for (const id of new Set([...[...weg].map(wortelVan), ...nieuw.keys()])) {
    const still = (perItem.get(id) ?? []).filter(one => !weg.has(one))
    const ervoor = still.filter(one => isErvoor(was, one, begin))
    const own = [...ervoor, ...(nieuw.get(id) ?? []), ...still.slice(ervoor.length)]
    if (own.length > 0) now.set(id, own)
    else now.delete(id)
  }
  return now
}

function verdeel(found: readonly Finding[], wortelVan: (one: Finding) => string): Map<string, Finding[]> {
  const perItem = new Map<string, Finding[]>()
  for (const one of found) {
    const id = wortelVan(one)
    const own = perItem.get(id)
    if (own) own.push(one)
    else perItem.set(id, [one])
  }
  return perItem
}

/** How many are the same objects from the beginning on, and how many back from the end. */
function gelijk(was: readonly Finding[], now: readonly Finding[]): readonly [number, number] {
  const most = Math.min(was.length, now.length)
  let begin = 0
  while (begin < most && was[begin] === now[begin]) begin += 1
  let einde = 0
  while (einde < most - begin && was[was.length - 1 - einde] === now[now.length - 1 - einde]) einde += 1
  return [begin, einde]
}

const isErvoor = (was: readonly Finding[], one: Finding, begin: number): boolean => {
  const at = was.indexOf(one)
  return at >= 0 && at < begin
}
