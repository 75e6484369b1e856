import { performance } from 'node:perf_hooks'
import { scheduler } from 'node:timers/promises'
import * as Y from 'yjs'
import { openStore } from '../../server/store/store.ts'
import { type Checked, check } from '../../server/sync/shadow/check.ts'
import { Shadow } from '../../server/sync/shadow/shadow.ts'
import { Shadows } from '../../server/sync/shadow/shadows.ts'
import { newPlan } from '../../shared/plan/newPlan.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { seeded } from '../kit/seeded.ts'
import { removeFolder, temporaryFolder } from '../kit/testServer.ts'
import { randomTyping } from '../shared/plan/randomEdit.ts'

/** What the shadow costs: processor and memory in one thread, and the delay from commit to verdict in its own. */
const plans = 60
const perPlan = 60
const rounds = 12

const folder = temporaryFolder()
const store = openStore(folder)
const { id: author } = await store.users.create({ naam: 'Eva', organisatie: 'GGD', sector: 'ggd' })
const random = seeded(1)
const json = generatePlan(1, { opgaven: 6, afspraken: 24 })

/** One plan and what is typed in it, the same for all. */
const doc = newPlan(json)
const state = Y.encodeStateAsUpdate(doc)
const stateBytes = state.length
const updates: Uint8Array[] = []
doc.on('update', update => updates.push(update))
while (updates.length < perPlan + rounds * 4) randomTyping(random, doc)
const typed = Array.from({ length: plans }, (_, n) => ({ id: `plan-${n}`, updates }))
const members = [{ userId: author, rol: 'beheerder' as const }]
for (const { id } of typed) await store.plans.create({ id, bytes: state, createdBy: author, members })

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
const append = (id: string, updates: readonly Uint8Array[]) =>
  store.planUpdates.append(
    id,
    updates.map(bytes => ({ bytes, authorId: author })),
  )

const shadows = new Shadows(store.planUpdates, Number.POSITIVE_INFINITY)
const parts = { log: store.planUpdates, shadows, naamVan: async () => 'Eva', mayRepair: () => true }
const empty = heap()
let since = process.cpuUsage()
for (const { id } of typed) await check(id, parts)
console.log(`state of a plan: ${Math.round(stateBytes / 1024)} KiB`)
console.log(`opening a shadow: ${(cpuMs(since) / plans).toFixed(1)} ms CPU`)
console.log(
  `memory of a shadow: ${Math.round((heap() - empty) / plans / 1024)} KiB, ${((heap() - empty) / plans / stateBytes).toFixed(1)} × its state`,
)

let cpu = 0
for (let from = 0; from < perPlan; from += 4)
  for (const { id, updates } of typed) {
    await append(id, updates.slice(from, from + 4))
    since = process.cpuUsage()
    await check(id, parts)
    cpu += cpuMs(since)
  }
console.log(`a committed update, four at once: ${((cpu * 1000) / plans / perPlan).toFixed(0)} µs CPU`)
for (const { id } of typed) shadows.drop(id)

// What waits for the thread does not keep the process alive.
const alive = setInterval(() => {}, 1_000)
const began = new Map<string, number>()
const delays: number[] = []
const shadow = new Shadow({
  dataDir: folder,
  log: (event, fields) => event !== 'compacted' && console.log(event, fields),
  act: async (planId: string, { seq }: Checked) => {
    const at = began.get(`${planId} ${seq}`)
    if (at !== undefined) delays.push(performance.now() - at)
    return true
  },
})
for (const { id } of typed) shadow.committed(id)
await shadow.idle()
const beforeRss = process.memoryUsage().rss
since = process.cpuUsage()
const start = performance.now()
for (let round = 0; round < rounds; round += 1) {
  for (const { id, updates } of typed) {
    const { seq } = await store.planUpdates.append(
      id,
      updates.slice(perPlan + round * 4, perPlan + round * 4 + 4).map(bytes => ({ bytes, authorId: author })),
    )
    began.set(`${id} ${seq}`, performance.now())
    shadow.committed(id)
  }
  await scheduler.wait(Math.max(0, (round + 1) * 1000 - (performance.now() - start)))
}
await shadow.idle()
delays.sort((a, b) => a - b)
const at = (part: number): string => `${(delays[Math.floor(delays.length * part)] ?? 0).toFixed(0)} ms`
console.log(
  `commit to verdict, ${plans} plans × 4 updates a second: p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(0.9999)} of ${delays.length}`,
)
console.log(
  `process meanwhile: ${((cpuMs(since) / (performance.now() - start)) * 100).toFixed(0)} % of a core, RSS ${Math.round(beforeRss / 2 ** 20)} MiB`,
)
clearInterval(alive)
shadow.close()
await store.close()
removeFolder(folder)
process.exit(0)
