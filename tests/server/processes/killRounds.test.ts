import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { databaseFile } from '../../../server/store/store.ts'
import { bundledServer } from '../../kit/bundledServer.ts'
import { isLongRun, roundsOf, roundsTimeoutMs } from '../../kit/rounds.ts'
import { type Seeded, seeded } from '../../kit/seeded.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'
import { Survivor, titleOf } from './survivor.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

/** What is written is never removed: after so many kills all begin anew, so that each of them costs the same. */
const killsPerFolder = 12
const people = ['anna', 'bram', 'dirk']
/** How many write: a table, or a full one. */
const crowds = [8, 8, 20]

test(
  '[I1] [I2] [I3] a server killed at any moment, again and again, has all it confirmed, once; everybody ends with the same',
  async () => {
    const program = isLongRun ? [await bundledServer()] : undefined
    // While the server of one table starts, those at the other write.
    const sideBySide = Array.from({ length: isLongRun ? 2 : 1 }, (_, n) =>
      killAgainAndAgain(roundsOf(`kill -9, ${n + 1}`, { usual: 2, full: 500 }), program),
    )
    const kills = (await Promise.all(sideBySide)).flat()
    const caught = kills.filter(kill => kill.unconfirmed > 0).length
    const letters = kills.reduce((sum, kill) => sum + kill.written, 0)
    console.log(`${kills.length} kills, ${caught} of them while something was on its way; ${letters} letters`)
  },
  roundsTimeoutMs,
)

/** What a kill came upon: how many letters were written before it, and how many of the writers still waited. */
interface Kill {
  readonly written: number
  readonly unconfirmed: number
}

async function killAgainAndAgain(seeds: Iterable<number>, program: House['program']): Promise<Kill[]> {
  const kills: Kill[] = []
  let house: House | null = null
  for (const seed of seeds) {
    const random = seeded(seed)
    if (house?.kills === killsPerFolder) await leave(house)
    if (!house || house.kills === killsPerFolder) house = newHouse(random, program)
    kills.push(await killOnce(house, random))
    house.kills += 1
  }
  if (house) await leave(house)
  return kills
}

/** A data folder that outlives its servers, and those who write in it. */
interface House {
  readonly dataDir: string
  readonly survivors: readonly Survivor[]
  /** What Node is given. */
  readonly program: readonly string[] | undefined
  /** Sign-ins outlive a server as well: only the first of them lets people in without a password. */
  cookie: ServerProcess['cookie'] | null
  kills: number
}

function newHouse(random: Seeded, program: House['program']): House {
  const dataDir = temporaryFolder()
  endings.push(() => removeFolder(dataDir))
  const survivors = Array.from(
    { length: random.pick(crowds) },
    (_, n) => new Survivor(people[n % people.length] ?? '', String.fromCharCode(0xe000 + n)),
  )
  return { dataDir, survivors, program, cookie: null, kills: 0 }
}

async function killOnce(house: House, random: Seeded): Promise<Kill> {
  const { survivors } = house
  // Between writing and committing, or whenever the signal happens to come.
  const fault: Record<string, string> = random.chance(0.3)
    ? { NODE_ENV: 'test', FAULT: `kill-before-commit@${20 + random.int(30)}` }
    : {}
  const before = lettersOf(survivors)
  const server = await startAgain(house, fault)
  await writeUntilKilled(server, random, survivors, 'FAULT' in fault)
  const waiting = survivors.filter(one => one.confirmed < Y.getState(one.doc.store, one.doc.clientID))
  const kill = { written: lettersOf(survivors) - before, unconfirmed: waiting.length }
  // Nobody stops typing because a server has gone.
  for (const one of survivors) one.write(random)
  return kill
}

const lettersOf = (survivors: readonly Survivor[]): number =>
  survivors.reduce((sum, one) => sum + one.written, 0)

async function leave(house: House): Promise<void> {
  const server = await startAgain(house, {})
  await server.stop('SIGKILL')
  removeFolder(house.dataDir)
}

/** Starts on what the server before left behind; all come back, and end with what the log says. */
async function startAgain(house: House, fault: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const { dataDir, survivors, program } = house
  const env = { DATA_DIR: dataDir, DEMO: house.cookie ? '0' : '1', LIMITS: 'off', ...fault }
  const server = await startServerProcess(env, program)
  endings.push(() => server.stop('SIGKILL'))
  house.cookie ??= server.cookie
  const { cookie } = house
  expect(server.printed()).not.toContain('Er ontbreken')
  const log = new Replay(dataDir)
  log.goOn()
  for (const { doc, confirmed } of survivors)
    expect(Y.getState(log.doc.store, doc.clientID)).toBeGreaterThanOrEqual(confirmed)
  await Promise.all(survivors.map(one => one.comeBack({ ...server, cookie })))
  await Promise.all(survivors.map(one => one.upToDate()))
  log.goOn()
  const stored = stateOf(log.doc)
  for (const { doc } of survivors) expect(stateOf(doc)).toEqual(stored)
  const title = titleOf(log.doc).toString()
  for (const { letter, written } of survivors) expect(title.split(letter).length - 1).toBe(written)
  return server
}

async function writeUntilKilled(
  server: ServerProcess,
  random: Seeded,
  survivors: readonly Survivor[],
  killsItself: boolean,
): Promise<void> {
  const killAt = random.int(60)
  for (let turn = 0; survivors.some(one => one.isOpen); turn += 1) {
    for (const one of survivors) if (random.chance(0.5)) one.write(random)
    if (turn === killAt && !killsItself) void server.stop('SIGKILL')
    // Sometimes the server has read all of it by the next turn, and sometimes they run ahead of it.
    if (random.chance(0.5)) await random.pick(survivors).isRead()
    else await new Promise(setImmediate)
  }
  await Promise.all(survivors.map(one => one.ended()))
}

const stateOf = (doc: Y.Doc) => ({
  clocks: Y.decodeStateVector(Y.encodeStateVector(doc)),
  plan: JSON.stringify(doc.getMap('plan').toJSON()),
})

/** The log as it is on disk: numbered without holes, and every beginning of it whole. */
class Replay {
  readonly doc = new Y.Doc()
  readonly #file: string
  #seq = 0

  constructor(dataDir: string) {
    this.#file = databaseFile(dataDir)
  }

  /** Takes what came after what it has. */
  goOn(): void {
    const db = new Database(this.#file, { readonly: true })
    const rows = db
      .prepare<[number], { seq: number; bytes: Buffer }>(
        `SELECT seq, bytes FROM plan_updates WHERE plan_id = 'voorbeeld' AND seq > ? ORDER BY seq`,
      )
      .all(this.#seq)
    db.close()
    const waiting = rows.filter(({ bytes }) => {
      Y.applyUpdate(this.doc, bytes)
      return this.doc.store.pendingStructs || this.doc.store.pendingDs
    })
    expect(waiting).toEqual([])
    expect(rows.filter(({ seq }, index) => seq !== this.#seq + index + 1)).toEqual([])
    this.#seq += rows.length
  }
}
