import * as decoding from 'lib0/decoding'

const bit = { left: 0x80, right: 0x40, parentSub: 0x20, kind: 0x1f } as const
const text = 4

/** Calls `see` for each stretch that somebody typed, of an update (version 1) in which nothing but ASCII text is. */
export function eachRun(
  decoder: decoding.Decoder,
  see: (client: number, clock: number, length: number) => void,
): void {
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    let structs = decoding.readVarUint(decoder)
    const client = decoding.readVarUint(decoder)
    let clock = decoding.readVarUint(decoder)
    for (; structs > 0; structs -= 1) {
      const length = typedLength(decoder)
      see(client, clock, length)
      clock += length
    }
  }
}

function typedLength(decoder: decoding.Decoder): number {
  const info = decoding.readUint8(decoder)
  if ((info & bit.kind) !== text)
    throw new Error(`A server sent content that nobody typed: kind ${info & bit.kind}.`)
  if (info & bit.left) passId(decoder)
  if (info & bit.right) passId(decoder)
  if (!(info & (bit.left | bit.right))) {
    if (decoding.readVarUint(decoder) === 1) decoding.readVarString(decoder)
    else passId(decoder)
    if (info & bit.parentSub) decoding.readVarString(decoder)
  }
  const length = decoding.readVarUint(decoder)
  decoder.pos += length
  return length
}

function passId(decoder: decoding.Decoder): void {
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
}
