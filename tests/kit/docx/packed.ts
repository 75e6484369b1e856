import { crc32, deflateRawSync } from 'node:zlib'

/** A part to be packed; what is said of it may be untrue, as in a file of somebody who means harm. */
export interface Packed {
  readonly name: string
  readonly bytes: Uint8Array
  readonly method?: number
  readonly flags?: number
  /** What its descriptions say that its size is. */
  readonly size?: number
  /** What its own description calls it, when that is not what the list does. */
  readonly localName?: string
  /** Of a part that lies where this other one does. */
  readonly at?: number
}
/** Untrue things about the file as a whole. */
export interface PackedLies {
  readonly count?: number
  readonly disk?: number
}

/** A zip file, written part by part as APPNOTE 4.3 describes it, without anything that it can do without. */
export function zipOf(parts: readonly Packed[], lies: PackedLies = {}): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const method = part.method ?? 8
    const body = method === 8 ? deflateRawSync(part.bytes) : Buffer.from(part.bytes)
    const local = described(part, method, body.length, part.localName ?? part.name)
    const name = Buffer.from(part.name)
    const entry = Buffer.alloc(18)
    entry.writeUInt16LE(name.length, 0)
    entry.writeUInt32LE(part.at ?? at, 14)
    list.push(
      signed(0x02014b50, Buffer.from([20, 0])),
      described(part, method, body.length, null),
      entry,
      name,
    )
    if (part.at !== undefined) continue
    const whole = Buffer.concat([signed(0x04034b50), local, body])
    bodies.push(whole)
    at += whole.length
  }
  const packed = Buffer.concat(bodies)
  const entries = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(lies.disk ?? 0, 0)
  end.writeUInt16LE(lies.count ?? parts.length, 4)
  end.writeUInt16LE(lies.count ?? parts.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(packed.length, 12)
  return new Uint8Array(Buffer.concat([packed, entries, signed(0x06054b50), end]))
}

function signed(signature: number, more: Buffer = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature, 0)
  return Buffer.concat([bytes, more])
}

/** What a part and the list both say of it; the part with its name behind it. */
function described(part: Packed, method: number, packed: number, name: string | null): Buffer {
  const said = Buffer.alloc(22)
  said.writeUInt16LE(20, 0)
  said.writeUInt16LE(part.flags ?? 0, 2)
  said.writeUInt16LE(method, 4)
  said.writeUInt32LE(crc32(part.bytes), 10)
  said.writeUInt32LE(packed, 14)
  said.writeUInt32LE(part.size ?? part.bytes.length, 18)
  if (name === null) return said
  const words = Buffer.from(name)
  const lengths = Buffer.alloc(4)
  lengths.writeUInt16LE(words.length, 0)
  return Buffer.concat([said, lengths, words])
}
