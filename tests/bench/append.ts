import { performance } from 'node:perf_hooks'
import Database from 'better-sqlite3'
import { type Append, appendUpdates, type NewUpdate } from '../../server/store/append.ts'
import { databaseFile, openStore } from '../../server/store/store.ts'
import { removeFolder, temporaryFolder } from '../kit/testServer.ts'

/**
 * What an append costs: the log's own thread beside the same transaction on the event loop, in turns and on one
 * disk. `busy` is how much of the time the event loop could do nothing else.
 */
const rounds = 5
const update: NewUpdate = { bytes: new Uint8Array(40).fill(7), authorId: null }

interface Way {
  readonly name: string
  readonly append: (planId: string, updates: readonly NewUpdate[]) => Promise<unknown>
}
interface Work {
  readonly name: string
  readonly plans: number
  readonly appends: number
  readonly updates: number
}
interface Measured {
  readonly latencies: number[]
  wall: number
  cpu: number
  busy: number
}

const works: readonly Work[] = [
  { name: '1 writer', plans: 1, appends: 500, updates: 1 },
  { name: '50 plans at once', plans: 50, appends: 30, updates: 1 },
  { name: '50 plans, 20 updates each', plans: 50, appends: 10, updates: 20 },
]

async function measure({ append }: Way, { plans, appends, updates }: Work, into: Measured): Promise<void> {
  const batch = Array.from({ length: updates }, () => update)
  const one = async (_: unknown, n: number) => {
    for (let left = appends; left > 0; left -= 1) {
      const began = performance.now()
      await append(`plan-${n}`, batch)
      into.latencies.push(performance.now() - began)
      await new Promise(resolve => setImmediate(resolve))
    }
  }
  const [wall, cpu, loop] = [performance.now(), process.cpuUsage(), performance.eventLoopUtilization()]
  await Promise.all(Array.from({ length: plans }, one))
  const { user, system } = process.cpuUsage(cpu)
  into.wall += performance.now() - wall
  into.cpu += (user + system) / 1000
  into.busy += performance.eventLoopUtilization(loop).active
}

/** The way of the releases before: the transaction on the event loop, which stands still for the flush. */
function onTheLoop(file: string): Way {
  const db = new Database(file)
  db.pragma('synchronous = FULL')
  const append = db.transaction<Append>(appendUpdates(db))
  return { name: 'event loop', append: async (...args) => append.immediate(...args) }
}

const of = (sorted: readonly number[], part: number) =>
  (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(2)

async function main(): Promise<void> {
  const folder = temporaryFolder()
  const store = openStore(folder)
  for (let n = 0; n < 50; n += 1)
    store.database.prepare('INSERT INTO plans (id, created_at) VALUES (?, 0)').run(`plan-${n}`)
  const ways = [
    onTheLoop(databaseFile(folder)),
    { name: 'thread', append: store.planUpdates.append },
  ] as const
  for (const way of ways) await way.append('plan-0', [update])
  const rows = []
  for (const work of works) {
    const measured = new Map<Way, Measured>(
      ways.map(way => [way, { latencies: [], wall: 0, cpu: 0, busy: 0 }]),
    )
    for (let round = 0; round < rounds; round += 1)
      for (const [way, into] of measured) await measure(way, work, into)
    for (const [way, { latencies, wall, cpu, busy }] of measured) {
      const sorted = latencies.sort((a, b) => a - b)
      rows.push({
        work: work.name,
        way: way.name,
        'p50 ms': of(sorted, 0.5),
        'p99 ms': of(sorted, 0.99),
        'appends/s': Math.round((sorted.length / wall) * 1000),
        'cpu µs/append': Math.round((cpu / sorted.length) * 1000),
        'busy µs/append': Math.round((busy / sorted.length) * 1000),
      })
    }
  }
  console.table(rows)
  await store.close()
  removeFolder(folder)
}

await main()
