import { expect, test } from 'vitest'
import { wireFor } from '../../../server/sync/fanOut.ts'
import { wireOf } from '../../../server/sync/frames.ts'
import type { Member } from '../../../server/sync/work.ts'

const someone = (id: string): Member => ({
  persoon: { id, naam: id, organisatie: '', sector: '', kleur: 0 },
  mayWrite: true,
  ...{ send() {}, write() {}, hold() {}, load() {}, present() {}, deliver() {} },
  ...{ refuse() {}, filled() {}, notify() {}, close() {} },
})

test.each([
  [0, [0x82, 0]],
  [125, [0x82, 125]],
  [126, [0x82, 126, 0, 126]],
  [65_535, [0x82, 126, 0xff, 0xff]],
  [65_536, [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]],
])('a message of %i bytes is one final binary frame without a mask', (length, head) => {
  const message = new Uint8Array(length).fill(7)
  const wire = wireOf(message)
  expect([...wire.subarray(0, head.length)]).toEqual(head)
  expect(wire.subarray(head.length).equals(message)).toBe(true)
})

test('[SY8] who contributed nothing gets the very same buffer; a contributor one without its own', () => {
  const [anna, bram, eva, carla] = ['anna', 'bram', 'eva', 'carla'].map(someone) as [Member, ...Member[]]
  const frames = [
    { wire: Buffer.from('a1'), from: anna ?? null },
    { wire: Buffer.from('s'), from: null },
    { wire: Buffer.from('b'), from: bram ?? null },
    { wire: Buffer.from('a2'), from: anna ?? null },
  ]
  const wireTo = wireFor(frames)
  const texts = [anna, bram, eva].map(member => member && wireTo(member).toString())
  expect(texts).toEqual(['sb', 'a1sa2', 'a1sba2'])
  expect(eva && wireTo(eva)).toBe(carla && wireTo(carla))
})
