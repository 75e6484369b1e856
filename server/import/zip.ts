import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '../../shared/refusals.ts'
import { importBounds } from './bounds.ts'

/** A part in a packed file, as the list at the end of that file describes it. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** A packed file that was looked over. Parts are named without regard to capitals (ECMA-376 part 2, 6.2.2). */
export interface Zip {
  readonly names: readonly string[]
  has(name: string): boolean
  /** Unpacks a part, within `importBounds`. Null when there is none of that name. */
  read(name: string): Uint8Array | null
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const
const endLength = 22
const centralLength = 46
const localLength = 30
const stored = 0
const deflated = 8
/** Flag bits of an entry: encrypted, strongly encrypted, and with its header hidden (APPNOTE 4.4.4). */
const encrypted = 0b10000001000001

const odd = (): never => {
  throw new Refusal('word-onveilig')
}
const damaged = (): never => {
  throw new Refusal('word-beschadigd')
}

/**
 * Reads the list of what is in a packed file, and nothing else yet. Refused with `word-onveilig`: what is encrypted, in
 * several parts or of 64 bits, has names twice, entries that lie over each other, or would become far too large; with
 * `word-beschadigd`: what is not whole.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const entries = listOf(bytes, view, end)
  checkPlaces(view, entries, end.at)
  const byName = new Map(entries.map(entry => [entry.name.toLowerCase(), entry]))
  if (byName.size !== entries.length) odd()
  let read = 0
  return {
    names: entries.map(({ name }) => name),
    has: name => byName.has(name.toLowerCase()),
    read: name => {
      const entry = byName.get(name.toLowerCase())
      if (!entry) return null
      read += entry.size
      if (entry.size > importBounds.part || read > importBounds.parts) throw new Refusal('word-te-groot')
      return unpack(bytes, view, entry)
    },
  }
}

interface List {
  readonly count: number
  readonly at: number
  readonly length: number
}

/** Looked for from the back: a comment of at most 65,535 bytes may come after it. */
function endOf(view: DataView): List {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue
    if (at + endLength + view.getUint16(at + 20, true) !== view.byteLength) continue
    const list = {
      count: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      at: view.getUint32(at + 16, true),
    }
    const isWide = list.count === 0xffff || list.length === 0xffffffff || list.at === 0xffffffff
    const isSplit =
      view.getUint16(at + 4, true) !== 0 ||
      view.getUint16(at + 6, true) !== 0 ||
      view.getUint16(at + 8, true) !== list.count
    if (isWide || isSplit || list.count > importBounds.entries) odd()
    if (list.at + list.length !== at) odd()
    return list
  }
  return damaged()
}

function listOf(bytes: Uint8Array, view: DataView, list: List): Entry[] {
  const entries: Entry[] = []
  let total = 0
  let at = list.at
  for (let index = 0; index < list.count; index += 1) {
    if (at + centralLength > list.at + list.length || view.getUint32(at, true) !== signatures.central)
      damaged()
    const nameLength = view.getUint16(at + 28, true)
    const entry = entryAt(bytes, view, at, nameLength)
    total += entry.size
    checkSizes(entry, view.getUint16(at + 8, true), total)
    entries.push(entry)
    at += centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (at !== list.at + list.length) damaged()
  return entries
}

const entryAt = (bytes: Uint8Array, view: DataView, at: number, nameLength: number): Entry => ({
  name: nameIn(bytes, at + centralLength, nameLength),
  method: view.getUint16(at + 10, true),
  crc: view.getUint32(at + 16, true),
  packed: view.getUint32(at + 20, true),
  size: view.getUint32(at + 24, true),
  at: view.getUint32(at + 42, true),
})

const nameIn = (bytes: Uint8Array, at: number, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + at, length)
    .toString('utf8')
    .replaceAll('\\', '/')

function checkSizes({ method, packed, size }: Entry, flags: number, total: number): void {
  if ((flags & encrypted) !== 0 || (method !== stored && method !== deflated)) odd()
  if (packed === 0xffffffff || size === 0xffffffff || total > importBounds.unpacked) odd()
  if (size > importBounds.ratioFrom && size > packed * importBounds.ratio) odd()
  if (method === stored && packed !== size) odd()
}

/** Each entry lies before the list, in a stretch of its own: overlapping ones become many times the file. */
function checkPlaces(view: DataView, entries: readonly Entry[], listAt: number): void {
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < free) odd()
    free = dataAt(view, entry) + entry.packed
    if (free > listAt) odd()
  }
}

function dataAt(view: DataView, { at }: Entry): number {
  if (at + localLength > view.byteLength || view.getUint32(at, true) !== signatures.local) damaged()
  return at + localLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
}

/** The two descriptions of an entry name the same thing: programs that read the other one see the same document. */
function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (nameIn(bytes, entry.at + localLength, view.getUint16(entry.at + 26, true)) !== entry.name) odd()
  const start = dataAt(view, entry)
  const packed = bytes.subarray(start, start + entry.packed)
  const whole = entry.method === stored ? packed : inflated(packed, entry.size)
  if (whole.length !== entry.size || crc32(whole) !== entry.crc) damaged()
  return whole
}

/** Stops as soon as more comes out than was said. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (fault) {
    if (fault instanceof RangeError) return odd()
    return damaged()
  }
}
