import * as Y from 'yjs'
import type { ItemDeclaration, Veld, Velden } from './field.ts'
import { inOrder, meta } from './itemMap.ts'
import type { Weggegooid } from './plan.ts'
import { share } from './share.ts'
import { geenTekst, readTekst, type Tekst } from './tekst.ts'
import { isDate } from './valueFault.ts'

export type AnItem = Readonly<Record<string, unknown>> & { readonly id: string }

/** One item as read: its value, where it stands, and what of it lies in the Prullenbak. */
export interface Entry {
  readonly value: AnItem
  readonly plaats: string
  readonly verwijderd: boolean
  readonly weg: readonly Weggegooid[]
}

export function readItem(
  map: Y.Map<unknown>,
  id: string,
  declaration: ItemDeclaration,
  ouderId: string,
): Entry {
  const inside: Weggegooid[] = []
  const value: AnItem = { id, ...readVelden(map, declaration.velden, id, inside) }
  const plaats = String(map.get(meta.plaats) ?? '')
  const verwijderdOp = map.get(meta.verwijderdOp)
  if (typeof verwijderdOp !== 'string') return { value, plaats, verwijderd: false, weg: inside }
  const gone: Weggegooid = {
    elementId: id,
    kind: declaration.kind,
    label: declaration.label,
    titel: titelVan(value, declaration.velden),
    ouderId,
    verwijderdOp,
    verwijderdDoor: String(map.get(meta.verwijderdDoor) ?? ''),
  }
  return { value, plaats, verwijderd: true, weg: [gone] }
}

/**
 * Reads the changed fields of an item again and keeps the objects of its other fields. Null when all of it is to
 * be read: it was moved or thrown away, or something in it lies in the Prullenbak.
 */
export function rereadItem(
  map: Y.Map<unknown>,
  before: Entry,
  { velden }: ItemDeclaration,
  changed: ReadonlySet<string>,
): Entry | null {
  if (before.weg.length > 0 || [...changed].some(naam => Object.hasOwn(meta, naam))) return null
  const weg: Weggegooid[] = []
  const value = rereadVelden(map, velden, before.value.id, weg, { before: before.value, changed })
  return { ...before, value: value as AnItem, weg }
}

/** What an item is called: its first words, a line of prose or a name, that say something. */
function titelVan(value: Readonly<Record<string, unknown>>, velden: Velden): string {
  for (const [naam, veld] of Object.entries(velden)) {
    const titel = wordsOf(veld, value[naam])
    if (titel) return titel
  }
  return ''
}

function wordsOf(veld: Veld, value: unknown): string {
  if (veld.kind === 'regel') return (value as Tekst).plat
  if (veld.kind === 'woord') return typeof value === 'string' ? value : ''
  return veld.kind === 'groep' ? titelVan(value as Readonly<Record<string, unknown>>, veld.velden) : ''
}

/** The declared fields of a map, except root lists; what lies in the Prullenbak is added to `weg`. */
export function readVelden(
  map: Pick<Y.Map<unknown>, 'get'>,
  velden: Velden,
  ouderId: string,
  weg: Weggegooid[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [naam, veld] of Object.entries(velden)) {
    if (veld.kind !== 'wortel') values[naam] = readVeld(map.get(naam), veld, ouderId, weg)
  }
  return values
}

/** As `readVelden`, for fields of which only some changed since they were read as `before`. */
export function rereadVelden(
  map: Pick<Y.Map<unknown>, 'get'>,
  velden: Velden,
  ouderId: string,
  weg: Weggegooid[],
  since: { readonly before: Readonly<Record<string, unknown>>; readonly changed: Iterable<string> },
): Readonly<Record<string, unknown>> {
  let now: Record<string, unknown> | undefined
  for (const naam of since.changed) {
    const veld = velden[naam]
    if (!veld || veld.kind === 'wortel') continue
    const before = since.before[naam]
    const value = share(before, readVeld(map.get(naam), veld, ouderId, weg))
    if (value === before) continue
    now ??= { ...since.before }
    now[naam] = value
  }
  return now ?? since.before
}

/** Stands in for a group that an older plan does not have yet. */
const nothing = { get: () => undefined }

function readVeld(value: unknown, veld: Veld, ouderId: string, weg: Weggegooid[]): unknown {
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return value instanceof Y.XmlFragment ? readTekst(value) : geenTekst
    case 'woord':
    case 'verwijzing':
      return typeof value === 'string' ? value : null
    case 'datum':
      return isDate(value) ? value : null
    case 'keuze':
      return typeof value === 'string' && Object.hasOwn(veld.opties, value) ? value : null
    case 'getal':
    case 'geheel':
      return typeof value === 'number' && Number.isFinite(value) ? value : null
    case 'jaNee':
      return typeof value === 'boolean' ? value : null
    case 'verzameling':
      return readSet(value, veld.van === 'jaar')
    case 'groep':
      return readVelden(value instanceof Y.Map ? value : nothing, veld.velden, ouderId, weg)
    case 'lijst':
      return value instanceof Y.Map ? readNested(value, veld.item, ouderId, weg) : []
    case 'wortel':
      throw new Error('A root list is read from its own root map, never as a field.')
  }
}

function readSet(value: unknown, numbers: boolean): readonly (string | number)[] {
  if (!(value instanceof Y.Map)) return []
  const keys = inOrder(value).map(entry => entry.id)
  return numbers ? keys.map(Number).filter(Number.isFinite) : keys
}

function readNested(
  list: Y.Map<unknown>,
  declaration: ItemDeclaration,
  ouderId: string,
  weg: Weggegooid[],
): AnItem[] {
  return inOrder(list).flatMap(({ id }) => {
    const map = list.get(id)
    if (!(map instanceof Y.Map)) return []
    const entry = readItem(map, id, declaration, ouderId)
    weg.push(...entry.weg)
    return entry.verwijderd ? [] : [entry.value]
  })
}
