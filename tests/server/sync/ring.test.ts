import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Fading } from '../../../server/sync/fading.ts'
import { type Committed, Ring } from '../../../server/sync/ring.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const update = (n: number, size = 1): Committed => ({ bytes: Uint8Array.of(n), wire: Buffer.alloc(size, n) })
const numbers = (found: readonly Committed[] | null) => found?.map(({ bytes }) => bytes[0])

test('[SY42] the last updates are at hand by number, and nothing that is not', () => {
  const ring = new Ring()
  ring.add([update(5), update(6)], 6)
  ring.add([update(7)], 7)
  expect(numbers(ring.after(7, 7))).toEqual([])
  expect(numbers(ring.after(5, 7))).toEqual([6, 7])
  expect(numbers(ring.after(4, 7))).toEqual([5, 6, 7])
  expect(ring.after(3, 7)).toBeNull()
  expect(ring.after(5, 8)).toBeNull()
})

test('[SY42] after a hole in the numbers it begins anew', () => {
  const ring = new Ring()
  ring.add([update(5)], 5)
  ring.add([update(8)], 8)
  expect(ring.after(4, 8)).toBeNull()
  expect(numbers(ring.after(7, 8))).toEqual([8])
})

test('[I6] [SY42] it holds 256 KB at most, and nothing after half a minute', () => {
  const ring = new Ring()
  for (let seq = 1; seq <= 100; seq += 1) ring.add([update(seq, 10_000)], seq)
  expect(ring.after(74, 100)).toHaveLength(26)
  expect(ring.after(73, 100)).toBeNull()
  vi.advanceTimersByTime(30_000)
  expect(ring.after(99, 100)).toBeNull()
  expect(numbers(ring.after(100, 100))).toEqual([])
})

test('what fades stays for as long as it is used', () => {
  const fading = new Fading<string>(100)
  fading.set('hier')
  vi.advanceTimersByTime(80)
  expect(fading.get()).toBe('hier')
  vi.advanceTimersByTime(80)
  expect(fading.peek()).toBe('hier')
  vi.advanceTimersByTime(20)
  expect(fading.peek()).toBeNull()
})
