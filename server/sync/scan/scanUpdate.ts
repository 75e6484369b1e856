import { contentLength } from './content.ts'
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

/** What an update says, without what it says it with. */
export interface Scan {
  /** Every struct in the order of the update. `isSkip`: a hole that somebody else is to fill. */
  readonly structs: readonly (Run & { readonly isSkip: boolean })[]
  /** What its items stand on: left and right neighbours and parents. */
  readonly refs: readonly Id[]
  readonly deletes: readonly Run[]
  /** The root types that it names. */
  readonly roots: ReadonlySet<string>
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
    const scan = { structs: [], refs: [], deletes: [], roots: new Set<string>() }
    readStructs(reader, scan)
    readDeletes(reader, scan.deletes)
    return reader.left === 0 ? scan : null
  } catch (thrown) {
    if (thrown instanceof Malformed) return null
    throw thrown
  }
}

interface Building {
  readonly structs: (Run & { isSkip: boolean })[]
  readonly refs: Id[]
  readonly deletes: Run[]
  readonly roots: Set<string>
}

function readStructs(reader: Reader, scan: Building): void {
  const clients = reader.count()
  const seen = new Set<number>()
  for (let index = 0; index < clients; index += 1) {
    const count = positive(reader.count(), clockEnd)
    const client = newClient(reader, seen)
    let clock = reader.uint()
    for (let struct = 0; struct < count; struct += 1) {
      const info = reader.byte()
      const length = readStruct(reader, info, scan)
      scan.structs.push({ client, clock, length, isSkip: info === kind.skip })
      clock += length
      if (clock > clockEnd) throw new Malformed('A clock runs out.')
    }
  }
}

function readStruct(reader: Reader, info: number, scan: Building): number {
  if (info === kind.gc || info === kind.skip) return positive(reader.uint(), longestRun)
  readNeighbours(reader, info, scan)
  return contentLength(reader, info & bit.kind)
}

/** An item names its parent only when it has no neighbour to take it from. */
function readNeighbours(reader: Reader, info: number, { refs, roots }: Building): void {
  if (info & bit.left) refs.push(idOf(reader))
  if (info & bit.right) refs.push(idOf(reader))
  if (info & (bit.left | bit.right)) return
  if (reader.uint() === 1) roots.add(reader.text())
  else refs.push(idOf(reader))
  if (info & bit.parentSub) reader.textLength()
}

function readDeletes(reader: Reader, deletes: Run[]): void {
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
