import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { databaseFile } from '../../../server/store/store.ts'
import { roundsOf, roundsTimeoutMs } from '../../kit/rounds.ts'
import { type Seeded, seeded } from '../../kit/seeded.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'
import { Survivor, titleOf } from './survivor.ts'

const endings: (() => unknown)[] = []
const endAll = async () => {
  for (const end of endings.splice(0).reverse()) await end()
}
afterEach(endAll)

const killsPerRound = 2
const people = ['anna', 'bram', 'dirk']
const writers = 8

test(
  '[I1] [I2] [I3] a server killed at any moment, again and again, has all it confirmed, once; everybody ends with the same',
  async () => {
    for (const seed of roundsOf('rounds of two kill -9', { usual: 1, full: 500 })) {
      await killedAgainAndAgain(seeded(seed))
      await endAll()
    }
  },
  roundsTimeoutMs,
)

async function killedAgainAndAgain(random: Seeded): Promise<void> {
  const dataDir = temporaryFolder()
  endings.push(() => removeFolder(dataDir))
  const survivors = Array.from(
    { length: writers },
    (_, n) => new Survivor(people[n % people.length] ?? '', String.fromCharCode(0xe000 + n)),
  )
  for (let kill = 0; kill < killsPerRound; kill += 1) {
    // Between writing and committing, or whenever the signal happens to come.
    const fault: Record<string, string> = random.chance(0.3)
      ? { NODE_ENV: 'test', FAULT: `kill-before-commit@${20 + random.int(30)}` }
      : {}
    const server = await startAgain(dataDir, survivors, fault)
    await writeUntilKilled(server, random, survivors, 'FAULT' in fault)
  }
  await startAgain(dataDir, survivors, {})
}

/** Starts on what the server before left behind; all come back, and end with what the log says. */
async function startAgain(
  dataDir: string,
  survivors: readonly Survivor[],
  fault: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const server = await startServerProcess({ DATA_DIR: dataDir, DEMO: '1', LIMITS: 'off', ...fault })
  endings.push(() => server.stop('SIGKILL'))
  expect(server.printed()).not.toContain('Er ontbreken')
  const found = replay(dataDir)
  for (const { doc, confirmed } of survivors)
    expect(Y.getState(found.store, doc.clientID)).toBeGreaterThanOrEqual(confirmed)
  await Promise.all(survivors.map(one => one.comeBack(server)))
  await Promise.all(survivors.map(one => one.upToDate()))
  const log = replay(dataDir)
  for (const { doc } of survivors) expect(stateOf(doc)).toEqual(stateOf(log))
  const title = titleOf(log).toString()
  for (const { letter, written } of survivors) expect(title.split(letter).length - 1).toBe(written)
  return server
}

async function writeUntilKilled(
  server: ServerProcess,
  random: Seeded,
  survivors: readonly Survivor[],
  killsItself: boolean,
): Promise<void> {
  const killAt = random.int(150)
  for (let turn = 0; survivors.some(one => one.isOpen); turn += 1) {
    for (const one of survivors) if (random.chance(0.5)) one.write(random)
    if (turn === killAt && !killsItself) void server.stop('SIGKILL')
    await new Promise(setImmediate)
  }
  await Promise.all(survivors.map(one => one.ended()))
  // Nobody stops typing because a server has gone.
  for (const one of survivors) one.write(random)
}

const stateOf = (doc: Y.Doc) => ({
  clocks: Y.decodeStateVector(Y.encodeStateVector(doc)),
  plan: JSON.stringify(doc.getMap('plan').toJSON()),
})

/** The log as it is on disk: numbered without holes, and every beginning of it whole. */
function replay(dataDir: string): Y.Doc {
  const db = new Database(databaseFile(dataDir), { readonly: true })
  const rows = db
    .prepare<[], { seq: number; bytes: Buffer }>(
      `SELECT seq, bytes FROM plan_updates WHERE plan_id = 'voorbeeld' ORDER BY seq`,
    )
    .all()
  db.close()
  const doc = new Y.Doc()
  const waiting = rows.filter(({ bytes }) => {
    Y.applyUpdate(doc, bytes)
    return doc.store.pendingStructs || doc.store.pendingDs
  })
  expect(waiting).toEqual([])
  expect(rows.filter(({ seq }, index) => seq !== index + 1)).toEqual([])
  return doc
}
