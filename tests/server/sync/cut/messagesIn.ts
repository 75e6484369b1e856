import * as decoding from 'lib0/decoding'
import { sync } from '../../../../shared/protocol.ts'

export interface SyncMessage {
  readonly isLast: boolean
  readonly update: Uint8Array
}

/** The sync messages in whole websocket frames as the server writes them: binary and without a mask. */
export function messagesIn(wires: readonly Buffer[]): SyncMessage[] {
  const wire = Buffer.concat(wires)
  const messages: SyncMessage[] = []
  for (let at = 0; at < wire.length; ) {
    const short = wire[at + 1] as number
    const head = short === 127 ? 10 : short === 126 ? 4 : 2
    const length =
      head === 2 ? short : head === 4 ? wire.readUInt16BE(at + 2) : Number(wire.readBigUInt64BE(at + 2))
    const decoder = decoding.createDecoder(new Uint8Array(wire.subarray(at + head, at + head + length)))
    decoding.readVarUint(decoder)
    const subtype = decoding.readVarUint(decoder)
    messages.push({ isLast: subtype === sync.step2, update: decoding.readVarUint8Array(decoder) })
    at += head + length
  }
  return messages
}
