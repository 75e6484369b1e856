import { seeded } from '../../../kit/seeded.ts'
import { Crowd, faultsOf, Seen } from '../crowd.ts'
import { measured } from '../measured.ts'
import { type Due, keyTimes, paced } from '../paced.ts'
import type { Plans, PreparedPlan } from '../prepare.ts'
import { atMost, atMostTimes, type Outcome, type Row, type Run } from '../row.ts'
import { names } from '../server/contenders.ts'
import { typingIn } from '../typingIn.ts'

interface Pace {
  readonly plans: (all: Plans) => readonly PreparedPlan[]
  readonly people: number
  readonly keysPerSecond: number
  readonly hasCursors?: boolean
  readonly ms?: number
}

/**
 * Before it is measured everybody types so long, and so many times as fast, that what is compiled while it runs is
 * compiled: a server runs for weeks. Less, and a third of what is measured is V8's compiler.
 */
const warm = { ms: 8000, times: 3 } as const
/** From when it types at its pace again until it is measured. */
const settleMs = 500

/** People who type at the speed of people, in one plan or in many. */
export async function typeAtPace({ server, door, plans }: Run, pace: Pace): Promise<Outcome> {
  const { people, keysPerSecond, hasCursors = false, ms = 6000 } = pace
  const seen = new Seen()
  const random = seeded(7)
  const crowds = await Promise.all(
    pace.plans(plans).map(({ id, state }) => {
      const count = keysPerSecond * (warm.ms * warm.times + settleMs + ms)
      const typing = typingIn(state, people, Math.ceil(count / 1000) + 2)
      return Crowd.open({ door, planId: id, typing, seen, hasCursors })
    }),
  )
  await server.idle()
  for (const crowd of crowds) crowd.begin()
  const keys = (perSecond: number, forMs: number): Due[] =>
    crowds.flatMap(crowd =>
      Array.from({ length: people }, (_, person) =>
        keyTimes(random, perSecond, forMs).map(at => ({ at, act: () => void crowd.type(person) })),
      ).flat(),
    )
  await paced(keys(keysPerSecond * warm.times, warm.ms))
  await server.idle()
  const measure = measured(server, seen)
  await paced([...keys(keysPerSecond, settleMs + ms), { at: settleMs, act: measure.begin }])
  const figures = await measure.end()
  const faults = (await Promise.all(crowds.map(crowd => crowd.settle()))).flat()
  for (const crowd of crowds) crowd.end()
  return { figures, faults: [...faults, ...faultsOf(seen)] }
}

const figures = {
  cpu: ['CPU µs/delivery', 2],
  p50: ['p50 ms', 2],
  p99: ['p99 ms', 2],
  loop: ['loop p99 ms', 1],
  load: ['load core %', 0],
} as const

export const typing: Row = {
  name: 'typing',
  title: 'One plan, 50 people, 5 keys/s each',
  by: names,
  works: ['small'],
  figures,
  goals: [
    atMostTimes('cpu', 0.35, 'hocuspocus'),
    atMostTimes('cpu', 1, 'relay'),
    atMostTimes('p99', 1, 'hocuspocus'),
    atMost('loop', 50, 'ms'),
  ],
  run: run => typeAtPace(run, { plans: all => all.small.slice(0, 1), people: 50, keysPerSecond: 5 }),
}

export const cursors: Row = {
  ...typing,
  name: 'cursors',
  title: 'The same, with a cursor move for every key',
  goals: [atMostTimes('cpu', 0.35, 'hocuspocus'), atMost('loop', 50, 'ms')],
  run: run =>
    typeAtPace(run, { plans: all => all.small.slice(0, 1), people: 50, keysPerSecond: 5, hasCursors: true }),
}

export const plans: Row = {
  ...typing,
  name: 'plans',
  title: '60 plans, 5 people each, 4 keys/s each',
  works: ['sixty'],
  goals: [atMostTimes('cpu', 0.45, 'hocuspocus'), atMostTimes('cpu', 1.2, 'relay'), atMost('loop', 50, 'ms')],
  run: run => typeAtPace(run, { plans: all => all.sixty, people: 5, keysPerSecond: 4 }),
}

/** One who types alone is confirmed as soon as it is on disk; fifty wait for the same disk. */
export const confirming: Row = {
  name: 'confirming',
  title: 'Confirmation to the author',
  by: ['regiotafel'],
  works: ['small'],
  figures: {
    p50of1: ['1 writer p50 ms', 2],
    p99of1: ['1 writer p99 ms', 2],
    p50of50: ['50 writers p50 ms', 2],
    p99of50: ['50 writers p99 ms', 2],
    loop: ['loop p99 ms', 1],
  },
  goals: [
    atMost('p50of1', 2, 'ms'),
    atMost('p99of1', 10, 'ms'),
    atMost('p99of50', 25, 'ms'),
    atMost('loop', 50, 'ms'),
  ],
  async run(run) {
    const one = await typeAtPace(run, { plans: all => all.small.slice(1, 2), people: 1, keysPerSecond: 50 })
    const fifty = await typeAtPace(run, { plans: all => all.small.slice(0, 1), people: 50, keysPerSecond: 5 })
    return {
      figures: {
        p50of1: one.figures.confirm50 ?? Number.NaN,
        p99of1: one.figures.confirm99 ?? Number.NaN,
        p50of50: fifty.figures.confirm50 ?? Number.NaN,
        p99of50: fifty.figures.confirm99 ?? Number.NaN,
        loop: Math.max(one.figures.loop ?? 0, fifty.figures.loop ?? 0),
      },
      faults: [...one.faults, ...fifty.faults],
    }
  },
}
