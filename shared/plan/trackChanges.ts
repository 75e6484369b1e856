import type * as Y from 'yjs'
import { planWortel } from './element.ts'
import { type Plan, wortels } from './plan.ts'

/** By id the names of the fields that changed in an item; null when it came or went. */
export type ChangedItems = ReadonlyMap<string, ReadonlySet<string> | null>

/** Which items of a doc changed since a reading of it. */
export interface Changes {
  /** The changed items in a root map; of the plan's own root its changed fields. Undefined when nothing did. */
  of(root: string): ChangedItems | undefined
  isEmpty(): boolean
  isSince(plan: Plan | undefined): boolean
  restart(plan: Plan): void
}

const tracked = new WeakMap<Y.Doc, Changes>()

/** One observer per root map, for as long as the doc lives. */
export function trackChanges(doc: Y.Doc): Changes {
  const known = tracked.get(doc)
  if (known) return known
  const changes = observe(doc)
  tracked.set(doc, changes)
  return changes
}

function observe(doc: Y.Doc): Changes {
  let changed = new Map<string, Map<string, Set<string> | null>>()
  let since: Plan | undefined
  for (const root of [planWortel, ...wortels.keys()]) {
    doc.getMap(root).observeDeep(events => {
      const items = changed.get(root) ?? new Map<string, Set<string> | null>()
      changed.set(root, items)
      for (const event of events) note(items, event)
    })
  }
  return {
    of: root => changed.get(root),
    isEmpty: () => changed.size === 0,
    isSince: plan => plan !== undefined && plan === since,
    restart: plan => {
      changed = new Map()
      since = plan
    },
  }
}

/**
 * The first step of the path is the item and the second its field; an event on the root itself names the items
 * that came or went, and one on an item its fields.
 */
function note(items: Map<string, Set<string> | null>, event: Y.YEvent<Y.AbstractType<unknown>>): void {
  const [item, field] = event.path
  if (item === undefined) {
    for (const id of event.changes.keys.keys()) items.set(id, null)
    return
  }
  const id = String(item)
  const fields = items.get(id) ?? (items.has(id) ? null : new Set<string>())
  items.set(id, fields)
  if (field !== undefined) fields?.add(String(field))
  else for (const name of event.changes.keys.keys()) fields?.add(name)
}
