/** Numbers that follow from a seed alone: the same seed makes the same run on every machine. */
export interface Seeded {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number
  chance(probability: number): boolean
  pick<T>(values: readonly T[]): T
  shuffle<T>(values: readonly T[]): T[]
}

/** The mulberry32 generator. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    next,
    int,
    chance: probability => next() < probability,
    pick: values => {
      const index = int(values.length)
      if (values.length === 0) throw new Error('Nothing can be picked from an empty list.')
      return values[index] as (typeof values)[number]
    },
    shuffle: values => {
      const shuffled = [...values]
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = int(last + 1)
        const held = shuffled[last] as (typeof values)[number]
        shuffled[last] = shuffled[other] as (typeof values)[number]
        shuffled[other] = held
      }
      return shuffled
    },
  }
}

/**
 * How many random runs to do: all in `npm test`, a sixteenth with `QUICK=1`, as `npm run check` does between two
 * edits. A test that is worth more than `npm test` has time for counts with `roundsOf` (rounds.ts).
 */
export const runsFor = (all: number): number => (process.env.QUICK ? Math.ceil(all / 16) : all)

/**
 * The seeds of a random test: those kept because they failed once, then fresh ones. The first fresh seed
 * is printed; `SEED=1234` in the environment runs from that one again.
 */
export function seedsFor(test: string, kept: readonly number[], fresh: number): number[] {
  const first = Number(process.env.SEED ?? crypto.getRandomValues(new Uint32Array(1))[0])
  const count = runsFor(fresh)
  console.log(`${test}: seeds ${first} to ${first + count - 1}`)
  return [...kept, ...Array.from({ length: count }, (_, index) => first + index)]
}
