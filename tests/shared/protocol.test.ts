import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import { type Ack, frame, readAck, readNotice, topics, writeAck, writeNotice } from '../../shared/protocol.ts'

const acks: Ack[] = [
  { kind: 'durable', count: 0 },
  { kind: 'durable', count: 2 ** 40 },
  { kind: 'refused', n: 3, code: 'alleen-lezen' },
  { kind: 'head', epoch: 1_763_805_600_000, seq: 70_000, at: 1_763_805_600_001 },
  { kind: 'readOnly', code: 'alleen-lezen' },
]

test.each(acks)('an ack is read as it was written: %j', message => {
  const decoder = decoding.createDecoder(writeAck(message))
  expect(decoding.readVarUint(decoder)).toBe(frame.ack)
  expect(readAck(decoder)).toEqual(message)
  expect(decoding.hasContent(decoder)).toBe(false)
})

test('a kind of ack that this release does not know is nothing', () => {
  expect(readAck(decoding.createDecoder(Uint8Array.of(9, 1, 2)))).toBeNull()
})

test('the frames are those of sync.md and of y-websocket, byte for byte', () => {
  expect([...writeAck({ kind: 'durable', count: 5 })]).toEqual([100, 0, 5])
  expect([...writeAck({ kind: 'refused', n: 2, code: 'x' })]).toEqual([100, 1, 2, 1, 120])
  expect([...writeAck({ kind: 'readOnly', code: 'x' })]).toEqual([100, 3, 1, 120])
})

test.each(topics)('a notice is read as it was written: %s', topic => {
  const decoder = decoding.createDecoder(writeNotice(topic))
  expect(decoding.readVarUint(decoder)).toBe(frame.notice)
  expect(readNotice(decoder)).toBe(topic)
  expect(decoding.hasContent(decoder)).toBe(false)
})

test('a notice about something that this release does not know is nothing', () => {
  expect(readNotice(decoding.createDecoder(Uint8Array.of(1, 120)))).toBeNull()
})
