import * as Y from 'yjs'
import { planWortel } from './element.ts'
import type { ItemDeclaration, Velden } from './field.ts'
import { byPlaats } from './itemMap.ts'
import { type Plan, planVelden, type Weggegooid, wortels } from './plan.ts'
import { type AnItem, type Entry, readItem, readVelden } from './readItem.ts'
import { share } from './share.ts'
import { type Changes, trackChanges } from './trackChanges.ts'

interface RootList {
  readonly byId: ReadonlyMap<string, Entry>
  readonly levend: readonly AnItem[]
  readonly weg: readonly Weggegooid[]
}
interface Reading {
  readonly eigen: Readonly<Record<string, unknown>>
  readonly eigenWeg: readonly Weggegooid[]
  readonly lists: ReadonlyMap<string, RootList>
}
const readings = new WeakMap<Plan, Reading>()

/**
 * The plan of a doc as immutable data. Given a plan it returned before, every item, field and list that
 * says the same is the same object; given the one it returned last, only what changed is read at all.
 * Writes nothing, and knows no more than the declarations: keys it does not know stay in the doc, unread.
 */
export function readPlan(doc: Y.Doc, previous?: Plan): Plan {
  const tracked = trackChanges(doc)
  const before = previous && readings.get(previous)
  const changes = before && tracked.isSince(previous) ? tracked : null
  if (previous && changes?.isEmpty()) return previous
  const reading = readAll(doc, before, changes)
  const plan = share(previous, assemble(doc, reading))
  readings.set(plan, reading)
  tracked.restart(plan)
  return plan
}

function readAll(doc: Y.Doc, before: Reading | undefined, changes: Changes | null): Reading {
  const planId = planIdOf(doc)
  const lists = new Map<string, RootList>()
  for (const [kind, declaration] of wortels) {
    const old = before?.lists.get(kind)
    const ids = changes?.of(kind)
    lists.set(kind, old && changes && !ids ? old : readRoot(doc.getMap(kind), declaration, planId, old, ids))
  }
  if (before && changes && !changes.of(planWortel)) return { ...before, lists }
  const eigenWeg: Weggegooid[] = []
  const eigen = readVelden(doc.getMap(planWortel), planVelden, planId, eigenWeg)
  return { eigen: share(before?.eigen, eigen), eigenWeg, lists }
}

const planIdOf = (doc: Y.Doc): string => String(doc.getMap(planWortel).get('id') ?? '')

function readRoot(
  root: Y.Map<unknown>,
  declaration: ItemDeclaration,
  planId: string,
  old: RootList | undefined,
  changed: ReadonlySet<string> | undefined,
): RootList {
  const byId = new Map(changed && old?.byId)
  for (const id of changed ?? root.keys()) {
    const map = root.get(id)
    if (!(map instanceof Y.Map)) byId.delete(id)
    else {
      const entry = readItem(map, id, declaration, planId)
      byId.set(id, { ...entry, value: share(old?.byId.get(id)?.value, entry.value) })
    }
  }
  const order = old && changed && [...changed].every(id => standsStill(old.byId.get(id), byId.get(id)))
  const levend = order
    ? old.levend.map(value => byId.get(value.id)?.value ?? value)
    : [...byId]
        .filter(([, entry]) => !entry.verwijderd)
        .sort(byEntry)
        .map(([, entry]) => entry.value)
  return { byId, levend, weg: [...byId.values()].flatMap(entry => entry.weg) }
}

const byEntry = ([a, { plaats: atA }]: [string, Entry], [b, { plaats: atB }]: [string, Entry]): number =>
  byPlaats({ id: a, plaats: atA }, { id: b, plaats: atB })

const standsStill = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a !== undefined && b !== undefined && a.plaats === b.plaats && a.verwijderd === b.verwijderd

const newestFirst = (a: Weggegooid, b: Weggegooid): number => {
  if (a.verwijderdOp !== b.verwijderdOp) return a.verwijderdOp < b.verwijderdOp ? 1 : -1
  return a.elementId < b.elementId ? -1 : 1
}

function assemble(doc: Y.Doc, reading: Reading): Plan {
  const weg = [...reading.eigenWeg, ...[...reading.lists.values()].flatMap(list => list.weg)]
  const prullenbak = weg.sort(newestFirst)
  const values = placeLists(planVelden, reading.eigen, reading.lists)
  return { id: planIdOf(doc), ...values, prullenbak } as unknown as Plan
}

/** Puts each root list where the JSON has it: `bevindingen` in the regiobeeld, `raden` in the governance. */
function placeLists(
  velden: Velden,
  eigen: Readonly<Record<string, unknown>>,
  lists: ReadonlyMap<string, RootList>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(velden).map(([naam, veld]) => {
      if (veld.kind === 'wortel') return [naam, lists.get(veld.item.kind)?.levend ?? []]
      const value = eigen[naam]
      return [
        naam,
        veld.kind === 'groep'
          ? placeLists(veld.velden, value as Readonly<Record<string, unknown>>, lists)
          : value,
      ]
    }),
  )
}
