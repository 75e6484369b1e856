import { setTimeout as pause } from 'node:timers/promises'
import { type Loaded, load } from '../load.ts'
import { type PreparedPlan, saidBy } from '../prepare.ts'
import { atMost, atMostTimes, type Row, type Run } from '../row.ts'
import { median } from '../samples.ts'
import type { Name } from '../server/contenders.ts'

/** The relay keeps no plan, so there is nothing to open. */
const keeping: readonly Name[] = ['regiotafel', 'hocuspocus', 'y-websocket-server']

/** Opens plans so that what opens them is no longer new to the machine. */
async function warmUp({ door, server }: Run, plans: readonly PreparedPlan[]): Promise<void> {
  for (const { id, state } of plans) (await load(door, id, state.length)).wire.end()
  await pause(100)
  await server.idle()
}

const kept = (plan: PreparedPlan, { parts }: Loaded): string[] =>
  saidBy(parts) === plan.says ? [] : [`plan ${plan.id} is not what was typed`]

export const cold: Row = {
  name: 'cold',
  title: 'Opening after a restart, plans typed in 20,000 edits',
  by: keeping,
  works: ['small', 'typed'],
  figures: {
    cpu: ['server CPU ms', 2],
    ms: ['last byte ms', 2],
    size: ['KB sent', 0],
    loop: ['loop p99 ms', 1],
  },
  goals: [atMost('cpu', 5, 'ms'), atMostTimes('cpu', 0.3, 'hocuspocus'), atMost('loop', 50, 'ms')],
  async run(run) {
    const { server, door, plans } = run
    await warmUp(run, [...plans.small, ...plans.small])
    await server.used()
    const opened = []
    for (const plan of plans.typed) {
      const before = await server.used()
      const loaded = await load(door, plan.id, plan.state.length, true)
      const { cpu, loopP99 } = await server.used()
      opened.push({ plan, loaded, cpu: cpu - before.cpu, loop: loopP99 })
      await server.idle()
    }
    for (const { loaded } of opened) loaded.wire.end()
    return {
      figures: {
        cpu: median(opened.map(({ cpu }) => cpu)),
        ms: median(opened.map(({ loaded }) => loaded.ms)),
        size: median(opened.map(({ loaded }) => loaded.bytes / 1000)),
        loop: Math.max(...opened.map(({ loop }) => loop)),
      },
      faults: opened.flatMap(({ plan, loaded }) => kept(plan, loaded)),
    }
  },
}

const openPlans = 300

export const memory: Row = {
  name: 'memory',
  title: `${openPlans} plans of 80 KB open, one person in each`,
  by: keeping,
  works: ['many'],
  figures: { kib: ['KiB/plan', 1], rss: ['RSS MB', 0], loop: ['loop p99 ms', 1] },
  goals: [atMost('kib', 48, 'KiB'), atMostTimes('kib', 0.1, 'hocuspocus'), atMost('loop', 50, 'ms')],
  async run(run) {
    const { server, door, plans } = run
    await warmUp(run, plans.many.slice(openPlans))
    const before = await settledMemory(run)
    const opened: Loaded[] = []
    for (const { id, state } of plans.many.slice(0, openPlans))
      opened.push(await load(door, id, state.length))
    const { loopP99 } = await server.used()
    await server.idle()
    const after = await settledMemory(run)
    for (const { wire } of opened) wire.end()
    return {
      figures: { kib: (after - before) / openPlans / 1024, rss: after / 1e6, loop: loopP99 },
      faults: [],
    }
  },
}

/** What it holds when it has tidied up, in bytes. */
async function settledMemory({ server }: Run): Promise<number> {
  for (let turn = 0; turn < 4; turn += 1) {
    await server.used(true)
    await pause(500)
  }
  return (await server.used(true)).rss
}

const joiners = 150

export const together: Row = {
  name: 'together',
  title: `${joiners} people open one plan of 4 MB at once`,
  by: keeping,
  works: ['small', 'big'],
  figures: {
    p50: ['p50 ms', 0],
    p99: ['p99 ms', 0],
    growth: ['peak growth MB', 1],
    loop: ['loop p99 ms', 1],
  },
  goals: [
    atMost('p99', 1500, 'ms'),
    // Twice what Node holds of a socket in JavaScript (64 KiB), and one plan.
    atMost('growth', (2 * joiners * 64 * 1024) / 1e6 + 4, 'MB'),
    atMost('loop', 50, 'ms'),
  ],
  async run(run) {
    const { server, door, plans } = run
    const [plan] = plans.big
    if (!plan) throw new Error('There is no big plan.')
    await warmUp(run, plans.small)
    const { rss } = await server.used(true)
    server.watchPeak()
    const loads = Array.from({ length: joiners }, () => load(door, plan.id, plan.state.length))
    const opened = await Promise.all(loads)
    const { loopP99 } = await server.used()
    const growth = (server.peak() - rss) / 1e6
    for (const { wire } of opened) wire.end()
    const whole = await load(door, plan.id, plan.state.length, true)
    whole.wire.end()
    const short = opened.filter(({ bytes }) => bytes !== whole.bytes).length
    const times = opened.map(({ ms }) => ms).sort((a, b) => a - b)
    return {
      figures: {
        p50: median(times),
        p99: times[Math.ceil(joiners * 0.99) - 1] ?? Number.NaN,
        growth,
        loop: loopP99,
      },
      faults: [
        ...kept(plan, whole),
        ...(short > 0 ? [`${short} people got another plan than the rest`] : []),
      ],
    }
  },
}
