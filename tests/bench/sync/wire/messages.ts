import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { ack, frame, sync } from '../../../../shared/protocol.ts'

/** What a server said, as far as the bench looks at it. `bytes` are the first of `length`. */
export type Message =
  | { readonly kind: 'step2' | 'update'; readonly bytes: decoding.Decoder; readonly length: number }
  | { readonly kind: 'awareness'; readonly bytes: decoding.Decoder }
  | { readonly kind: 'durable'; readonly count: number }
  | null

/** Reads a message of which the first `prefix` bytes name the document. */
export function readMessage(bytes: Uint8Array, prefix: number): Message {
  const decoder = decoding.createDecoder(bytes)
  decoder.pos = prefix
  switch (decoding.readVarUint(decoder)) {
    case frame.sync:
    case 4:
      return readSync(decoder)
    case frame.awareness:
      decoding.readVarUint(decoder)
      return { kind: 'awareness', bytes: decoder }
    case frame.ack:
      if (decoding.readVarUint(decoder) !== ack.durable) return null
      return { kind: 'durable', count: decoding.readVarUint(decoder) }
    default:
      return null
  }
}

function readSync(decoder: decoding.Decoder): Message {
  const subtype = decoding.readVarUint(decoder)
  if (subtype === sync.step1) return null
  const length = decoding.readVarUint(decoder)
  return { kind: subtype === sync.step2 ? 'step2' : 'update', bytes: decoder, length }
}

export function syncMessage(prefix: Uint8Array, subtype: number, payload: Uint8Array): Uint8Array {
  return encoding.encode(encoder => {
    encoding.writeUint8Array(encoder, prefix)
    encoding.writeVarUint(encoder, frame.sync)
    encoding.writeVarUint(encoder, subtype)
    encoding.writeVarUint8Array(encoder, payload)
  })
}

/** "I have nothing yet; send me all." */
export const askAll = (prefix: Uint8Array): Uint8Array => syncMessage(prefix, sync.step1, Uint8Array.of(0))

/** Where one client is, as y-protocols writes it. */
export function awarenessMessage(
  prefix: Uint8Array,
  client: number,
  clock: number,
  state: string,
): Uint8Array {
  const update = encoding.encode(encoder => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, state)
  })
  return encoding.encode(encoder => {
    encoding.writeUint8Array(encoder, prefix)
    encoding.writeVarUint(encoder, frame.awareness)
    encoding.writeVarUint8Array(encoder, update)
  })
}

/** Calls `see` for each client in an awareness update. */
export function eachState(decoder: decoding.Decoder, see: (client: number, state: string) => void): void {
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    see(client, decoding.readVarString(decoder))
  }
}
