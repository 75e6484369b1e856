import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { frame } from '../../shared/protocol.ts'
import type { RawSocket } from './rawSocket.ts'

/** What is said of one client id, as y-protocols has it. */
export type AwarenessEntry = readonly [client: number, clock: number, state: unknown]

export const awarenessUpdate = (...entries: readonly AwarenessEntry[]): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, entries.length)
    for (const [client, clock, state] of entries) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, JSON.stringify(state))
    }
  })

/** A frame that says this. */
export const awareness = (...entries: readonly AwarenessEntry[]): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.awareness)
    encoding.writeVarUint8Array(encoder, awarenessUpdate(...entries))
  })

export function readAwareness(update: Uint8Array): AwarenessEntry[] {
  const decoder = decoding.createDecoder(update)
  return Array.from({ length: decoding.readVarUint(decoder) }, (): AwarenessEntry => {
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    return [client, clock, JSON.parse(decoding.readVarString(decoder))]
  })
}

/** Everything a connection heard about presence, in order. */
export const heard = (raw: RawSocket): AwarenessEntry[] =>
  raw.received.flatMap(got => (got.type === 'awareness' ? readAwareness(got.bytes) : []))
