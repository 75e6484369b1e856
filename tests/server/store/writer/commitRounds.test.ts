import { expect, test } from 'vitest'
import { CommitRounds } from '../../../../server/store/writer/commitRounds.ts'

test('[SY32] who writes alone waits for nothing', () => {
  const rounds = new CommitRounds()
  for (let now = 1000; now < 1500; now += 1) {
    expect(rounds.wait(now)).toBe(0)
    rounds.begin(now, ['one'])
  }
})

test('[SY32] where many plans are written in, the next waits for half a millisecond for each of them, and 10 at most', () => {
  const rounds = new CommitRounds()
  rounds.begin(1000, ['one', 'two', 'three', 'four'])
  expect(rounds.wait(1000.5)).toBe(1.5)
  expect(rounds.wait(1002)).toBe(0)
  rounds.begin(
    1002,
    Array.from({ length: 60 }, (_, n) => `plan-${n}`),
  )
  expect(rounds.wait(1002)).toBe(10)
})

test('[SY32] plans in which nobody writes any more do not count', () => {
  const rounds = new CommitRounds()
  rounds.begin(1000, ['one', 'two', 'three', 'four'])
  rounds.begin(1150, ['one'])
  expect(rounds.wait(1150)).toBe(2)
  rounds.begin(1300, ['one'])
  expect(rounds.wait(1300)).toBe(0)
})
