import { keepList } from '../../../shared/plan/keepList.ts'
import type { FindingsInParts } from '../../../shared/rules/checkPlan.ts'
import type { Finding } from '../../../shared/rules/rule.ts'

/** Findings by the root item that they are found in, each list in the order that they came in. */
export type PerWortel = ReadonlyMap<string, readonly Finding[]>

/** Findings with each part divided over root items, and all of them together. */
export interface Verdeeld {
  readonly found: FindingsInParts
  readonly delen: readonly PerWortel[]
  readonly perItem: PerWortel
}

/**
 * Divides findings over root items. Given how it was before, with every element in the same root item, only the
 * parts that are other arrays now are looked at, and only the root items in them get another list.
 */
export function perWortel(
  before: Verdeeld | null,
  found: FindingsInParts,
  wortelVan: (one: Finding) => string,
): Verdeeld {
  if (before?.found === found) return before
  const known = before?.found.length === found.length ? before : null
  const delen = found.map((deel, at) => {
    const was = known?.found[at] === deel ? known.delen[at] : undefined
    return was ?? verdeel(deel, wortelVan)
  })
  if (!known) return { found, delen, perItem: samen(new Map(), delen, delen) }
  const anders = delen.flatMap((deel, at) =>
    deel === known.delen[at] ? [] : [known.delen[at] ?? deel, deel],
  )
  return { found, delen, perItem: samen(known.perItem, delen, anders) }
}

/** Puts the lists of the root items that are in `anders` together anew, from all parts. */
function samen(before: PerWortel, delen: readonly PerWortel[], anders: readonly PerWortel[]): PerWortel {
  const now = new Map(before)
  for (const id of new Set(anders.flatMap(deel => [...deel.keys()]))) {
    const lijsten = delen.flatMap(deel => {
      const lijst = deel.get(id)
      return lijst ? [lijst] : []
    })
    const [enige, ...andere] = lijsten
    if (enige) now.set(id, keepList(before.get(id), andere.length === 0 ? enige : lijsten.flat()))
    else now.delete(id)
  }
  return now
}

function verdeel(found: readonly Finding[], wortelVan: (one: Finding) => string): PerWortel {
  const perItem = new Map<string, Finding[]>()
  for (const one of found) {
    const id = wortelVan(one)
    const own = perItem.get(id)
    if (own) own.push(one)
    else perItem.set(id, [one])
  }
  return perItem
}
