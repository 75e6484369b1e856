import { contentLength, deleted, nested } from './content.ts'
import { longestRun, Malformed, Reader } from './reader.ts'

/** One place in what a client wrote. */
export interface Id {
  readonly client: number
  readonly clock: number
}
/** A stretch of what a client wrote, from `clock` on. */
export interface Run extends Id {
  readonly length: number
}

/**
 * One struct. `type`: an item that others can stand in; `gone`: deleted, and its content forgotten; `skip`: a hole
 * that somebody else is to fill.
 */
export interface Struct extends Run {
  readonly kind: 'item' | 'type' | 'gone' | 'skip'
  /** What it was written beside. */
  readonly left: Id | null
  readonly right: Id | null
  /** The type it says it stands in. Null when that follows from its neighbours, or is a root. */
  readonly parent: Id | null
  /** Its bytes in the update. */
  readonly from: number
  readonly to: number
}

/** What an update says, without what it says it with. */
export interface Scan {
  /** Every struct in the order of the update: those of one client together, in the order of their clocks. */
  readonly structs: readonly Struct[]
  readonly deletes: readonly Run[]
  /** The root types that it names. */
  readonly roots: ReadonlySet<string>
  /** Where its deletions begin. */
  readonly deletesFrom: number
}

const clockEnd = 2 ** 31
const clientEnd = 2 ** 32

const kind = { gc: 0, skip: 10 } as const
const bit = { left: 0x80, right: 0x40, parentSub: 0x20, kind: 0x1f } as const

/**
 * Reads a Yjs update (version 1) in one pass, without a Y.Doc and in the memory of its own size. Null when no
 * client of Yjs makes such bytes, or one makes them only to harm: runs past `longestRun`, empty items and ranges,
 * values nested deep, clocks at the end of their range, content that no plan has.
 */
export function scanUpdate(bytes: Uint8Array): Scan | null {
  try {
    const reader = new Reader(bytes)
    const roots = new Set<string>()
    const structs = readStructs(reader, roots)
    const deletesFrom = reader.at
    const deletes = readDeletes(reader)
    return reader.left === 0 ? { structs, deletes, roots, deletesFrom } : null
  } catch (thrown) {
    if (thrown instanceof Malformed) return null
    throw thrown
  }
}

function readStructs(reader: Reader, roots: Set<string>): Struct[] {
  const structs: Struct[] = []
  const clients = reader.count()
  const seen = new Set<number>()
  for (let index = 0; index < clients; index += 1) {
    const count = positive(reader.count(), clockEnd)
    const client = newClient(reader, seen)
    let clock = reader.uint()
    for (let nth = 0; nth < count; nth += 1) {
      const struct = readStruct(reader, client, clock, roots)
      structs.push(struct)
      clock += struct.length
      if (clock > clockEnd) throw new Malformed('A clock runs out.')
    }
  }
  return structs
}

function readStruct(reader: Reader, client: number, clock: number, roots: Set<string>): Struct {
  const from = reader.at
  const info = reader.byte()
  if (info === kind.gc || info === kind.skip) {
    const length = positive(reader.uint(), longestRun)
    const what = info === kind.gc ? 'gone' : 'skip'
    return { client, clock, length, kind: what, left: null, right: null, parent: null, from, to: reader.at }
  }
  const left = info & bit.left ? idOf(reader) : null
  const right = info & bit.right ? idOf(reader) : null
  const parent = left || right ? null : readParent(reader, info, roots)
  const ref = info & bit.kind
  const length = contentLength(reader, ref)
  const what = ref === nested ? 'type' : ref === deleted ? 'gone' : 'item'
  return { client, clock, length, kind: what, left, right, parent, from, to: reader.at }
}

/** An item names its parent only when it has no neighbour to take it from. */
function readParent(reader: Reader, info: number, roots: Set<string>): Id | null {
  let parent: Id | null = null
  if (reader.uint() === 1) roots.add(reader.text())
  else parent = idOf(reader)
  if (info & bit.parentSub) reader.textLength()
  return parent
}

function readDeletes(reader: Reader): Run[] {
  const deletes: Run[] = []
  const clients = reader.count()
  const seen = new Set<number>()
  for (let index = 0; index < clients; index += 1) {
    const client = newClient(reader, seen)
    const count = reader.count()
    for (let range = 0; range < count; range += 1) {
      const clock = reader.uint()
      deletes.push({ client, clock, length: positive(reader.uint(), clockEnd - clock) })
    }
  }
  return deletes
}

function idOf(reader: Reader): Id {
  const client = clientOf(reader)
  return { client, clock: reader.uint() }
}

/** A client that comes twice is read by Yjs as if it came once. */
function newClient(reader: Reader, seen: Set<number>): number {
  const client = clientOf(reader)
  if (seen.has(client)) throw new Malformed('A client comes twice.')
  seen.add(client)
  return client
}

function clientOf(reader: Reader): number {
  const client = reader.uint()
  if (client >= clientEnd) throw new Malformed('A client id is too large.')
  return client
}

function positive(length: number, most: number): number {
  if (length < 1 || length > most) throw new Malformed('A stretch is empty or too long.')
  return length
}
