import { expect, test } from 'vitest'
import { Fading } from '../../../server/sync/fading.ts'
import { Shelf } from '../../../server/sync/shelf.ts'

const on = (shelf: Shelf) => new Fading<Uint8Array>(60_000, { shelf, bytesOf: ({ length }) => length })
const bytes = (length: number) => new Uint8Array(length)

test('[I6] [SY42] what is kept of all plans is bounded: what was used longest ago goes first', () => {
  const shelf = new Shelf(250)
  const [first, second, third] = [on(shelf), on(shelf), on(shelf)]
  first.set(bytes(100))
  second.set(bytes(100))
  expect(first.get()).toHaveLength(100)
  third.set(bytes(100))
  expect([first, second, third].map(each => each.peek()?.length ?? null)).toEqual([100, null, 100])
})

test('[SY42] the one that was read last stays, however large, and takes no room once it is gone', () => {
  const shelf = new Shelf(250)
  const [small, large] = [on(shelf), on(shelf)]
  small.set(bytes(100))
  large.set(bytes(1_000))
  expect([small.peek(), large.peek()?.length]).toEqual([null, 1_000])
  large.clear()
  small.set(bytes(200))
  expect(small.peek()).toHaveLength(200)
  small.set(bytes(50))
  large.set(bytes(200))
  expect(small.peek()).toHaveLength(50)
})
