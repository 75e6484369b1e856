import type * as Y from 'yjs'
import { planWortel } from './element.ts'
import { type Plan, wortels } from './plan.ts'

/** Which items of a doc changed since a reading of it. */
export interface Changes {
  /** Ids of changed items in a root map; undefined when none did. */
  of(root: string): ReadonlySet<string> | undefined
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
  let changed = new Map<string, Set<string>>()
  let since: Plan | undefined
  for (const root of [planWortel, ...wortels.keys()]) {
    doc.getMap(root).observeDeep(events => {
      const ids = changed.get(root) ?? new Set<string>()
      changed.set(root, ids)
      for (const event of events) for (const id of idsOf(event)) ids.add(id)
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

/** The first step of the path is the item; an event on the root itself names the items that came or went. */
function idsOf(event: Y.YEvent<Y.AbstractType<unknown>>): Iterable<string> {
  const first = event.path[0]
  return first === undefined ? event.changes.keys.keys() : [String(first)]
}
