import * as Y from 'yjs'
import { planWortel } from '../../shared/plan/element.ts'
import { wortels } from '../../shared/plan/plan.ts'

/**
 * What an update is to a doc. `news`: it can be stored; `known`: it brings no struct, and no deletion the
 * doc lacks; `gap`: it builds on something the doc has not got; `malformed`: no honest client makes it.
 */
export type Verdict = 'news' | 'known' | 'gap' | 'malformed'

type Decoded = ReturnType<typeof Y.decodeUpdate>
type Struct = Decoded['structs'][number]
type Id = { readonly client: number; readonly clock: number }

const roots: ReadonlySet<string> = new Set([planWortel, ...wortels.keys()])
const longestGcRun = 1_000_000
const lastClock = 2 ** 31

/** Reads an update without changing the doc, so that most of what is bad never touches it. */
export function checkUpdate(doc: Y.Doc, bytes: Uint8Array): Verdict {
  const update = decode(bytes)
  if (!update?.structs.every(isAllowed)) return 'malformed'
  const ends = endsOf(doc, update.structs)
  if (!ends) return 'gap'
  const known = ({ client, clock }: Id) => clock < (ends.get(client) ?? stateOf(doc, client))
  if (!update.structs.every(struct => refersTo(struct).every(known))) return 'gap'
  const deletes = deletesOf(update)
  if (!deletes.every(({ client, clock, len }) => known({ client, clock: clock + len - 1 }))) return 'gap'
  const isOld = update.structs.every(({ id, length }) => id.clock + length <= stateOf(doc, id.client))
  return isOld && deletes.every(range => isDeleted(doc, range)) ? 'known' : 'news'
}

function decode(bytes: Uint8Array): Decoded | null {
  try {
    return Y.decodeUpdate(bytes)
  } catch {
    // Whatever the decoder trips over, the bytes are not an update: that is the outcome.
    return null
  }
}

function isAllowed(struct: Struct): boolean {
  if (struct.id.clock + struct.length > lastClock) return false
  if (struct instanceof Y.GC) return struct.length <= longestGcRun
  if (!(struct instanceof Y.Item)) return true
  const root: unknown = struct.parent
  if (typeof root === 'string' && !roots.has(root)) return false
  return !(struct.content instanceof Y.ContentDoc || struct.content instanceof Y.ContentBinary)
}

/** Where each client's structs end, when they follow without a hole on what the doc has. */
function endsOf(doc: Y.Doc, structs: readonly Struct[]): Map<number, number> | null {
  const ends = new Map<number, number>()
  for (const struct of structs) {
    const { client, clock } = struct.id
    if (struct instanceof Y.Skip || clock > (ends.get(client) ?? stateOf(doc, client))) return null
    ends.set(client, Math.max(clock + struct.length, stateOf(doc, client)))
  }
  return ends
}

function refersTo(struct: Struct): Id[] {
  if (!(struct instanceof Y.Item)) return []
  const parent: unknown = struct.parent
  return [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null].filter(
    (id): id is Y.ID => id !== null,
  )
}

interface Range extends Id {
  readonly len: number
}

const deletesOf = (update: Decoded): Range[] =>
  [...update.ds.clients].flatMap(([client, items]) => items.map(({ clock, len }) => ({ client, clock, len })))

function isDeleted(doc: Y.Doc, { client, clock, len }: Range): boolean {
  const structs = doc.store.clients.get(client)
  if (!structs || len === 0) return true
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
    const struct = structs[index]
    if (!struct || struct.id.clock >= clock + len) break
    if (!struct.deleted) return false
  }
  return true
}

const stateOf = (doc: Y.Doc, client: number): number => Y.getState(doc.store, client)
