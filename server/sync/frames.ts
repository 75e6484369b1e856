import * as encoding from 'lib0/encoding'
import { frame, sync } from '../../shared/protocol.ts'

/** The messages that the server sends; `shared/protocol.ts` has the grammar. */
const syncFrame = (subtype: number, payload: Uint8Array): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.sync)
    encoding.writeVarUint(encoder, subtype)
    encoding.writeVarUint8Array(encoder, payload)
  })

/** "I have this state vector; send me what I lack." */
export const askFrame = (stateVector: Uint8Array): Uint8Array => syncFrame(sync.step1, stateVector)

/** All that the other lacks. After it, it has everything. */
export const answerFrame = (update: Uint8Array): Uint8Array => syncFrame(sync.step2, update)

export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(sync.update, update)

/** "Permission denied", as y-protocols says it to clients that get no confirmations. */
export const deniedFrame = (reason: string): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.auth)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, reason)
  })

/** An awareness update about nobody: y-websocket drops a connection on which it hears nothing for 30 s. */
export const keepAliveFrame = Uint8Array.of(frame.awareness, 1, 0)

/**
 * A message as one websocket frame (RFC 6455 §5.2): binary, final, and without a mask, as servers send them. Made
 * once for everybody, and written as it is.
 */
export function wireOf(message: Uint8Array): Buffer {
  const { length } = message
  const size = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const wire = Buffer.allocUnsafe(size + length)
  wire[0] = 0x82
  wire[1] = size === 2 ? length : size === 4 ? 126 : 127
  if (size === 4) wire.writeUInt16BE(length, 2)
  if (size === 10) wire.writeBigUInt64BE(BigInt(length), 2)
  wire.set(message, size)
  return wire
}
