// `npm run bench:sync`: our sync server beside its peers, each on a core of its own with the load on another.
// `-- --only=typing,flood` runs some rows, `--rounds=1` each once, `--by=regiotafel,hocuspocus` some servers.
// `--profile` also writes where the time of our server goes, to test-results/profiles (for Chromium's developer tools).
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildClient } from '../../../server/clientBuild.ts'
import { doorOf, type Plans, prepareOurs, preparePeer } from './prepare.ts'
import type { Outcome, Row } from './row.ts'
import { flood } from './rows/flood.ts'
import { cold, memory, together } from './rows/opening.ts'
import { confirming, cursors, plans as manyPlans, typing } from './rows/typing.ts'
import { newFolder, removeFolder, takeOwnCore } from './server/children.ts'
import { contenders, type Name, names } from './server/contenders.ts'
import { installPeers } from './server/installPeers.ts'
import { startServer } from './server/startServer.ts'
import { mediansOf, rowLines } from './table.ts'

/** A server that needs longer for a row has failed it. */
const longestRunMs = 60_000

const file = 'test-results/bench-sync.json'

const all: readonly Row[] = [typing, cursors, manyPlans, flood, confirming, cold, memory, together]

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: all.map(({ name }) => name).join() },
    rounds: { type: 'string', default: '3' },
    by: { type: 'string', default: names.join() },
    profile: { type: 'boolean', default: false },
  },
})
const rows = all.filter(({ name }) => values.only.split(',').includes(name))
const rounds = Number(values.rounds)
const taking = names.filter(name => values.by.split(',').includes(name))
if (rows.length === 0 || taking.length === 0 || !(rounds >= 1))
  throw new Error(`Nothing to run. The rows are ${all.map(({ name }) => name).join(', ')}.`)

const isPinned = takeOwnCore()
installPeers()
await buildClient(console.log)

const started = performance.now()
const say = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)

say('makes the plans: regiotafel')
const ours = await prepareOurs(new Set(rows.flatMap(row => row.works)), isPinned)
const folders = new Map<Name, string>([['regiotafel', ours.folder]])
for (const name of taking.filter(each => each !== 'regiotafel')) {
  say(`makes the plans: ${name}`)
  folders.set(name, await preparePeer(contenders[name], ours.plans, isPinned))
}

const outcomes = new Map(rows.map(row => [row, new Map<Name, Outcome[]>()]))
// However the bench ends, what it has found so far is told.
process.once('exit', report)
for (let round = 1; round <= rounds; round += 1)
  for (const [row, byName] of outcomes)
    for (const name of taking.filter(each => row.by.includes(each))) {
      say(`round ${round}, ${row.name}: ${name}`)
      byName.set(name, [...(byName.get(name) ?? []), await runOnce(row, name, ours.plans)])
    }

function report(): void {
  const found = [...outcomes].filter(([, byName]) => byName.size > 0)
  for (const [row, byName] of found) console.log(rowLines(row, byName).join('\n'))
  const figures = found.map(([row, byName]) => ({
    row: row.name,
    title: row.title,
    medians: mediansOf(byName),
    runs: Object.fromEntries(byName),
  }))
  mkdirSync('test-results', { recursive: true })
  writeFileSync(file, `${JSON.stringify({ rounds, isPinned, rows: figures }, null, 2)}\n`)
  console.log(`\nAll figures are in ${file}.`)
}

/** On a fresh server with a fresh copy of its data. */
async function runOnce(row: Row, name: Name, plans: Plans): Promise<Outcome> {
  const folder = newFolder()
  cpSync(folders.get(name) ?? '', folder, { recursive: true })
  const profileTo = values.profile && name === 'regiotafel' ? `test-results/profiles/${row.name}` : undefined
  const server = await startServer(contenders[name], folder, { isPinned, profileTo })
  try {
    const late = pause(longestRunMs, null, { ref: false }).then(() => {
      throw new Error(`not done after ${longestRunMs / 1000} s`)
    })
    return await Promise.race([row.run({ server, door: await doorOf(server), plans }), late])
  } catch (thrown) {
    return { figures: {}, faults: [String(thrown)] }
  } finally {
    await server.stop()
    removeFolder(folder)
  }
}

say('done')
const hasFaults = [...outcomes.values()].some(byName =>
  byName.get('regiotafel')?.some(({ faults }) => faults.length > 0),
)
process.exit(hasFaults ? 1 : 0)
