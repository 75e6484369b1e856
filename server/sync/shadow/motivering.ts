import * as Y from 'yjs'
import type { Fault } from './judge.ts'
import type { Spot } from './place.ts'

const root = 'motiveringen'

/** What somebody signs for. What it is about may be moved by others: two parties become one. */
const signedFields: ReadonlySet<string> = new Set(['tekst', 'door', 'doorId', 'datum', 'tijdstip'])

/** The motivering whose words or signature an item is part of. */
export function signedIn({ place, motivering }: Spot, item: Y.Item): string | null {
  if (place.holds === 'items') return place.item.kind === root ? item.parentSub : null
  if (motivering === null || place.holds === 'unknown') return null
  const isWord = place.holds !== 'velden' || signedFields.has(item.parentSub ?? '')
  return isWord ? motivering : null
}

/**
 * What is wrong with the signature under a motivering that somebody wrote in: it is another's, or under
 * another name. `naam` is what they are called; null when that is not known.
 */
export function signatureFault(doc: Y.Doc, id: string, authorId: string, naam: string | null): Fault | null {
  const map = doc.getMap(root).get(id)
  if (!(map instanceof Y.Map)) return null
  if (map.get('doorId') !== authorId) return 'forged-motivering'
  return naam !== null && map.get('door') !== naam ? 'forged-name' : null
}
