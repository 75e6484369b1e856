import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runsFor } from './seeded.ts'

/** How often a test that could go on for ever does its round. */
export interface Sizes {
  /** In `npm test`; a sixteenth with `QUICK=1`. */
  readonly usual: number
  /** In `npm run test:long`, over as many runs as it takes. */
  readonly full: number
}

/** What `npm run test:long` has done of each test: name → rounds. It goes on from there. */
const progressFile = join(dirname(fileURLToPath(import.meta.url)), '../../dist/test-long.json')

/** Whether this is `npm run test:long`. */
export const isLongRun = Boolean(process.env.LONG_SECONDS)

/** Enough for the rounds of a test, whichever command runs it. */
export const roundsTimeoutMs = isLongRun ? 24 * 3_600_000 : 120_000

/**
 * The rounds of a test; the number of a round is its seed, and what failed is the last one that was given.
 * With `npm run test:long` they go on from where the last run ended, until all are done or its time is
 * over, and a line says how far that is. `SEED=1234` does that round alone.
 */
export function* roundsOf(name: string, { usual, full }: Sizes): Generator<number> {
  if (process.env.SEED) return yield Number(process.env.SEED)
  const seconds = Number(process.env.LONG_SECONDS ?? 0)
  if (seconds > 0) return yield* longRounds(name, full, seconds)
  const first = Math.floor(Math.random() * 2 ** 31)
  const count = runsFor(usual)
  console.log(`${name}: seeds ${first} to ${first + count - 1}`)
  for (let round = 0; round < count; round++) yield first + round
}

const keepEverySeconds = 5

function* longRounds(name: string, full: number, seconds: number): Generator<number> {
  const done = readProgress()[name] ?? 0
  const start = performance.now()
  const elapsed = () => (performance.now() - start) / 1000
  let round = done
  let keptAt = 0
  try {
    for (; round < full && elapsed() < seconds; round++) {
      yield round
      // A run that is cut off has done what it did.
      if (elapsed() < keptAt + keepEverySeconds) continue
      keptAt = elapsed()
      keepProgress(name, round + 1)
    }
  } finally {
    keepProgress(name, round)
    const each = ((elapsed() * 1000) / Math.max(1, round - done)).toPrecision(3)
    console.log(`${name}: rounds ${done} to ${round} of ${full}, ${Math.round(elapsed())} s, ${each} ms each`)
  }
}

function readProgress(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(progressFile, 'utf8')) as Record<string, number>
  } catch {
    // Nothing was done yet.
    return {}
  }
}

function keepProgress(name: string, rounds: number): void {
  mkdirSync(dirname(progressFile), { recursive: true })
  writeFileSync(progressFile, `${JSON.stringify({ ...readProgress(), [name]: rounds }, null, 2)}\n`)
}
