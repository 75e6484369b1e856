import * as encoding from 'lib0/encoding'
import { ack, frame, sync } from '../../shared/protocol.ts'

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
  const wire = emptyWire(message.length)
  wire.set(message, wire.length - message.length)
  return wire
}

/** An update as it goes out. It is made for every letter that is typed, so at once and without an encoder. */
export function updateWire(update: Uint8Array): Buffer {
  const message = 2 + varUintLength(update.length) + update.length
  const wire = emptyWire(message)
  const at = wire.length - message
  wire[at] = frame.sync
  wire[at + 1] = sync.update
  putVarUint(wire, at + 2, update.length)
  wire.set(update, wire.length - update.length)
  return wire
}

/** That the first `count` sync frames of a connection are on disk, as it goes out. It is made as often. */
export function durableWire(count: number): Buffer {
  const wire = emptyWire(2 + varUintLength(count))
  wire[2] = frame.ack
  wire[3] = ack.durable
  putVarUint(wire, 4, count)
  return wire
}

/** The frame of a message of so many bytes, with nothing in it. */
function emptyWire(length: number): Buffer {
  const size = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const wire = Buffer.allocUnsafe(size + length)
  wire[0] = 0x82
  wire[1] = size === 2 ? length : size === 4 ? 126 : 127
  if (size === 4) wire.writeUInt16BE(length, 2)
  if (size === 10) wire.writeBigUInt64BE(BigInt(length), 2)
  return wire
}

function varUintLength(value: number): number {
  let length = 1
  for (let left = value; left > 127; left = Math.floor(left / 128)) length += 1
  return length
}

function putVarUint(wire: Buffer, at: number, value: number): void {
  let left = value
  let end = at
  for (; left > 127; left = Math.floor(left / 128), end += 1) wire[end] = 128 | (left % 128)
  wire[end] = left
}
