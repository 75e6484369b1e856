import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import { writeUpdate } from 'y-protocols/sync'
import { durableWire, updateWire } from '../../../server/sync/frames.ts'
import { frame, writeAck } from '../../../shared/protocol.ts'
import { FrameReader } from '../../bench/sync/wire/frameReader.ts'

/** The only message in these bytes as a websocket reads them. */
function messageIn(wire: Buffer): Buffer | null {
  const messages: Buffer[] = []
  const onMessage = (bytes: Uint8Array) => void messages.push(Buffer.from(bytes))
  new FrameReader({ onMessage, onPing: () => {}, onClose: () => {} }, true).push(wire)
  return messages.length === 1 ? (messages[0] ?? null) : null
}

const lengths = [0, 1, 121, 122, 123, 125, 126, 127, 128, 16_383, 16_384, 65_529, 65_531, 65_536, 300_000]

test.each(lengths)('[SY8] an update of %i bytes goes out as y-protocols writes it, in one frame', length => {
  const update = Uint8Array.from({ length }, (_, index) => index % 251)
  const expected = encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.sync)
    writeUpdate(encoder, update)
  })
  expect(messageIn(updateWire(update))?.equals(expected)).toBe(true)
})

test.each([0, 1, 127, 128, 16_384, 2 ** 31, 2 ** 40])(
  '[SY9] a confirmation of %i goes out as the protocol writes it',
  count => {
    expect(messageIn(durableWire(count))?.equals(writeAck({ kind: 'durable', count }))).toBe(true)
  },
)
