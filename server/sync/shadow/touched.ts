import * as Y from 'yjs'
import { planWortel } from '../../../shared/plan/element.ts'
import { meta } from '../../../shared/plan/itemMap.ts'
import { wortels } from '../../../shared/plan/plan.ts'
import { rootIdOf } from '../../../shared/plan/rootId.ts'
import type { Wat } from '../../store/wijzigingen.ts'
import type { Run } from '../scan/scanUpdate.ts'
import type { AnyType } from './place.ts'

/** What an update did to an item. */
export interface Touch {
  readonly elementId: string
  readonly wat: Wat
  readonly veld: string
}

/** Beside the fields of an item. Who threw it away is said by who did. */
const silent: ReadonlySet<string> = new Set(['id', meta.verwijderdDoor])

/**
 * Which items and fields of them the runs of an update lie in, written or deleted. `doc` may be of a later moment:
 * what was taken out together with all around it is left out, and whoever took that out touched what held it.
 */
export function touched(doc: Y.Doc, runs: Iterable<Run>): readonly Touch[] {
  const found = new Map<string, Touch>()
  for (const item of itemsIn(doc, runs)) {
    const touch = touchOf(doc, item)
    if (touch) found.set(`${touch.elementId} ${touch.wat} ${touch.veld}`, touch)
  }
  const made = new Set([...found.values()].filter(({ wat }) => wat === 'nieuw').map(one => one.elementId))
  return [...found.values()].filter(({ elementId, wat }) => wat === 'nieuw' || !made.has(elementId))
}

function* itemsIn(doc: Y.Doc, runs: Iterable<Run>): Generator<Y.Item> {
  for (const { client, clock, length } of runs) {
    const structs = doc.store.clients.get(client) ?? []
    if (clock >= Y.getState(doc.store, client)) continue
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
      const struct = structs[index]
      if (!struct || struct.id.clock >= clock + length) break
      if (struct instanceof Y.Item) yield struct
    }
  }
}

function touchOf(doc: Y.Doc, from: Y.Item): Touch | null {
  let item = from
  let within: Y.Item | null = null
  for (let above = holder(item); above; above = holder(item)) {
    within = item
    item = above
  }
  const root = Y.findRootTypeKey(item.parent as AnyType)
  const key = item.parentSub
  if (key === null) return null
  if (root === planWortel) return fieldTouch(String(doc.getMap(planWortel).get('id')), key, null)
  if (!wortels.has(root)) return null
  if (root === 'motiveringen') return motiveringTouch(doc, key)
  return within ? fieldTouch(key, within.parentSub, item) : { elementId: key, wat: 'nieuw', veld: '' }
}

/** The item that holds the type that an item stands in; null in a root. */
const holder = (item: Y.Item): Y.Item | null => (item.parent as AnyType)._item

function fieldTouch(elementId: string, veld: string | null, item: Y.Item | null): Touch | null {
  if (veld === null || silent.has(veld)) return null
  if (veld !== meta.verwijderdOp) return { elementId, wat: 'veld', veld }
  return { elementId, wat: isGone(item) ? 'weg' : 'terug', veld: '' }
}

function isGone(item: Y.Item | null): boolean {
  const map = item?.content instanceof Y.ContentType ? item.content.type : null
  return map instanceof Y.Map && Boolean(map.get(meta.verwijderdOp))
}

/** Who explains something is said to have changed what it is about. */
function motiveringTouch(doc: Y.Doc, id: string): Touch | null {
  const motivering = doc.getMap('motiveringen').get(id)
  const elementId = motivering instanceof Y.Map ? motivering.get('elementId') : null
  if (typeof elementId !== 'string') return null
  return { elementId: rootIdOf(doc, elementId), wat: 'veld', veld: 'motivering' }
}
