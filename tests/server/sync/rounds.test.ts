import { expect, test } from 'vitest'
import { Rounds } from '../../../server/sync/rounds.ts'
import { handClock } from '../../kit/handClock.ts'

/** How long each of some rounds waits that are asked for one right after the other. */
async function waits(people: number, count = 3): Promise<number[]> {
  const clock = handClock()
  const rounds = new Rounds(clock, () => people)
  const found: number[] = []
  for (let round = 0; round < count; round += 1) {
    const asked = clock.now()
    const begun = rounds.begin()
    while (clock.waiting() > 0) clock.pass(0.5)
    await begun
    found.push(clock.now() - asked)
  }
  return found
}

test('[SY8] where few are, nothing waits', async () => {
  expect(await waits(9)).toEqual([0, 0, 0])
})

test('[SY8] where many are, the next waits for so long as all of them cost, and the first for nothing', async () => {
  expect(await waits(50)).toEqual([0, 20, 20])
})

test('[SY8] nobody waits for more than 40 ms', async () => {
  expect(await waits(500)).toEqual([0, 40, 40])
})

test('[SY8] what comes later than that waits for nothing', async () => {
  const clock = handClock()
  const rounds = new Rounds(clock, () => 50)
  await rounds.begin()
  clock.pass(21)
  await rounds.begin()
  expect(clock.waiting()).toBe(0)
})
