import * as Y from 'yjs'
import { eenmaal, openMargin } from './eenmaal.ts'
import { planWortel } from './element.ts'
import type { ItemDeclaration, Veld, Velden } from './field.ts'
import { byPlaats } from './itemMap.ts'
import { keepList } from './keepList.ts'
import { type Plan, planVelden, type Weggegooid, wortels } from './plan.ts'
import { type AnItem, type Entry, readItem, readVelden, rereadItem, rereadVelden } from './readItem.ts'
import { share } from './share.ts'
import { type ChangedItems, type Changes, trackChanges } from './trackChanges.ts'

interface RootList {
  /** Of the last reading: the readings of one doc after each other have one map, so that a letter copies none. */
  readonly byId: Map<string, Entry>
  readonly levend: readonly AnItem[]
  readonly weg: readonly Weggegooid[]
}
interface Reading {
  readonly eigen: Readonly<Record<string, unknown>>
  readonly eigenWeg: readonly Weggegooid[]
  readonly lists: ReadonlyMap<string, RootList>
  readonly prullenbak: readonly Weggegooid[]
}
const readings = openMargin<Plan, Reading>()

/**
 * The plan of a doc as immutable data. Given a plan it returned before, every item, field and list that
 * says the same is the same object; given the one it returned last, only what changed is read at all.
 * Writes nothing, and knows no more than the declarations: keys it does not know stay in the doc, unread.
 */
export function readPlan(doc: Y.Doc, previous?: Plan): Plan {
  const tracked = trackChanges(doc)
  const before = previous && readings.read(previous)
  const changes = before && tracked.isSince(previous) ? tracked : null
  if (previous && changes?.isEmpty()) return previous
  const reading = readAll(doc, before, changes)
  const plan = assemble(doc, reading, before && previous)
  readings.write(plan, reading)
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
  const { eigen, eigenWeg } = readEigen(doc, planId, before, changes)
  return { eigen, eigenWeg, lists, prullenbak: prullenbakOf(eigenWeg, lists, before) }
}

/** The plan's own fields, and what lies in the Prullenbak of those. */
function readEigen(
  doc: Y.Doc,
  planId: string,
  before: Reading | undefined,
  changes: Changes | null,
): Pick<Reading, 'eigen' | 'eigenWeg'> {
  const plan = doc.getMap(planWortel)
  const fields = changes?.of(planWortel)
  const eigenWeg: Weggegooid[] = []
  if (before && changes && !fields) return before
  if (before && fields && before.eigenWeg.length === 0) {
    const since = { before: before.eigen, changed: fields.keys() }
    return { eigen: rereadVelden(plan, planVelden, planId, eigenWeg, since), eigenWeg }
  }
  return { eigen: share(before?.eigen, readVelden(plan, planVelden, planId, eigenWeg)), eigenWeg }
}

function prullenbakOf(
  eigenWeg: readonly Weggegooid[],
  lists: Reading['lists'],
  before: Reading | undefined,
): readonly Weggegooid[] {
  let still = before !== undefined && eigenWeg === before.eigenWeg
  lists.forEach(({ weg }, kind) => {
    if (weg !== before?.lists.get(kind)?.weg) still = false
  })
  if (before && still) return before.prullenbak
  const weg = [...eigenWeg, ...[...lists.values()].flatMap(list => list.weg)]
  return share(before?.prullenbak, weg.sort(newestFirst))
}

const planIdOf = (doc: Y.Doc): string => String(doc.getMap(planWortel).get('id') ?? '')

/** Reads the items that changed since the reading `old`, the last one; without that, all of them. */
function readRoot(
  root: Y.Map<unknown>,
  declaration: ItemDeclaration,
  planId: string,
  old: RootList | undefined,
  changed: ChangedItems | undefined,
): RootList {
  if (!old || !changed) return readRootAnew(root, declaration, planId, old)
  const { byId } = old
  const levend = [...old.levend]
  let still = true
  let weg = false
  for (const [id, fields] of changed) {
    const was = byId.get(id)
    const map = root.get(id)
    const again = map instanceof Y.Map && was && fields && rereadItem(map, was, declaration, fields)
    const now =
      again || (map instanceof Y.Map ? readShared(map, id, declaration, planId, was?.value) : undefined)
    if (now) byId.set(id, now)
    else byId.delete(id)
    weg ||= hasWeg(was) || hasWeg(now)
    if (!was || !now || !standsStill(was, now)) still = false
    else if (!now.verwijderd) levend[levend.indexOf(was.value)] = now.value
  }
  return {
    byId,
    levend: keepList(old.levend, still ? levend : levendOf(byId)),
    weg: weg ? wegOf(byId) : old.weg,
  }
}

function readRootAnew(
  root: Y.Map<unknown>,
  declaration: ItemDeclaration,
  planId: string,
  old: RootList | undefined,
): RootList {
  const before = new Map(old?.levend.map(value => [value.id, value]))
  const byId = new Map<string, Entry>()
  for (const [id, map] of root)
    if (map instanceof Y.Map) byId.set(id, readShared(map, id, declaration, planId, before.get(id)))
  return { byId, levend: keepList(old?.levend, levendOf(byId)), weg: wegOf(byId) }
}

function readShared(
  map: Y.Map<unknown>,
  id: string,
  declaration: ItemDeclaration,
  planId: string,
  before: AnItem | undefined,
): Entry {
  const entry = readItem(map, id, declaration, planId)
  return { ...entry, value: share(before, entry.value) }
}

const levendOf = (byId: RootList['byId']): readonly AnItem[] =>
  [...byId]
    .filter(([, entry]) => !entry.verwijderd)
    .sort(byEntry)
    .map(([, entry]) => entry.value)

const wegOf = (byId: RootList['byId']): readonly Weggegooid[] =>
  [...byId.values()].flatMap(entry => entry.weg)
const hasWeg = (entry: Entry | undefined): boolean => entry !== undefined && entry.weg.length > 0

const byEntry = ([a, { plaats: atA }]: [string, Entry], [b, { plaats: atB }]: [string, Entry]): number =>
  byPlaats({ id: a, plaats: atA }, { id: b, plaats: atB })

const standsStill = (a: Entry, b: Entry): boolean => a.plaats === b.plaats && a.verwijderd === b.verwijderd

const newestFirst = (a: Weggegooid, b: Weggegooid): number => {
  if (a.verwijderdOp !== b.verwijderdOp) return a.verwijderdOp < b.verwijderdOp ? 1 : -1
  return a.elementId < b.elementId ? -1 : 1
}

/** `previous` was made of the reading before: what the two readings share, the plans share. */
function assemble(doc: Y.Doc, reading: Reading, previous: Plan | undefined): Plan {
  const values = placeLists(planVelden, reading.lists, reading.eigen, previous as Fields | undefined)
  const plan = { id: planIdOf(doc), ...values, prullenbak: reading.prullenbak }
  return keepFields(previous as Fields | undefined, plan) as unknown as Plan
}

/** The fields by name, and of a group whether a root list stands in it. Of each declaration found out once. */
const plaatsen = eenmaal((velden: Velden) =>
  Object.entries(velden).map(([naam, veld]) => ({ naam, veld, heeftLijst: heeftLijst(veld) })),
)

const heeftLijst = (veld: Veld): boolean =>
  veld.kind === 'wortel' || (veld.kind === 'groep' && Object.values(veld.velden).some(heeftLijst))

/** Puts each root list where the JSON has it: `bevindingen` in the regiobeeld, `raden` in the governance. */
function placeLists(
  velden: Velden,
  lists: Reading['lists'],
  eigen: Fields,
  previous: Fields | undefined,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { naam, veld, heeftLijst } of plaatsen(velden)) {
    if (veld.kind === 'wortel') values[naam] = lists.get(veld.item.kind)?.levend ?? []
    else if (veld.kind === 'groep' && heeftLijst) {
      const before = previous?.[naam] as Fields | undefined
      values[naam] = keepFields(before, placeLists(veld.velden, lists, eigen[naam] as Fields, before))
    } else values[naam] = eigen[naam]
  }
  return values
}

type Fields = Readonly<Record<string, unknown>>

const keepFields = (before: Fields | undefined, now: Fields): Fields =>
  before && Object.keys(now).every(naam => before[naam] === now[naam]) ? before : now
