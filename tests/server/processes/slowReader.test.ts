import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { type Editor, editorOn } from '../../kit/editor.ts'
import { startArguments } from '../../kit/npmStart.ts'
import { overwriteTitel } from '../../kit/overwrite.ts'
import { type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'
import { slowLine } from '../../kit/slowLine.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

const MiB = 1024 * 1024
const letters = 700 * 1024
const mostSeconds = 15

const probe = new URL('../../kit/heldProbe.mjs', import.meta.url).href

/** What the thread that has the sockets holds once its garbage is collected, in bytes. */
async function heldBy({ pid, printed }: ServerProcess): Promise<number> {
  const answers = () => [...printed().matchAll(/held (\d+) bytes/g)].map(found => Number(found[1]))
  const before = answers().length
  process.kill(pid, 'SIGUSR2')
  await expect.poll(() => answers().length, { timeout: 10_000 }).toBe(before + 1)
  return answers()[before] ?? Number.NaN
}

const countOf = (raw: RawSocket): number =>
  raw.received.reduce(
    (most, got) => (got.type === 'ack' && got.ack?.kind === 'durable' ? Math.max(most, got.ack.count) : most),
    0,
  )

/** Writes the title over and over, each time some 700 KB of it; gives how much that was. */
async function flood(raw: RawSocket, { doc }: Editor, bytes: number, endAt: number): Promise<number> {
  let written = 0
  let sent = countOf(raw)
  for (; written < bytes && performance.now() < endAt; written += letters) {
    overwriteTitel(doc, letters, `${written} `)
    sent += 1
    // Not the whole of it at once: what waits for its turn in a room has a bound of its own.
    await raw.confirmed(sent - 2)
  }
  await raw.confirmed(sent)
  return written
}

const encoded = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc))

test('[SY48] [I6] who reads 1 KB a second while another floods the plan costs the server no memory, is not cut off, and gets all of it', async () => {
  const dataDir = temporaryFolder()
  endings.push(() => removeFolder(dataDir))
  const env = { DATA_DIR: dataDir, DEMO: '1', LIMITS: 'off', LIMIT_PLAN_BYTES: String(1024 * MiB) }
  const server = await startServerProcess(env, ['--expose-gc', '--import', probe, ...startArguments])
  endings.push(() => server.stop('SIGKILL'))
  const line = await slowLine(server.url)
  endings.push(line.close)
  const slow = await rawSocket({ url: line.url, cookie: server.cookie }, { naam: 'eva' })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await slow.load())
  let taken = slow.received.length
  const catchUp = () => {
    for (; taken < slow.received.length; taken += 1) {
      const got = slow.received[taken]
      if (got?.type === 'update') Y.applyUpdate(doc, got.bytes)
    }
    return encoded(doc)
  }
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  const work = 64 * MiB
  const before = await heldBy(server)
  line.pace(1024)
  const heard = line.heard()
  const meanwhile = await flood(anna, editor, work, performance.now() + 1000 * mostSeconds)
  const heardSlowly = line.heard() - heard
  expect(meanwhile).toBeGreaterThan(work / 2)
  expect(heardSlowly).toBeLessThan(64 * 1024)
  // A queue for the slow one would hold all of it. What waits to be written, or is kept for three seconds, goes by itself.
  const grown = async () => (await heldBy(server)) - before
  await expect.poll(grown, { timeout: 20_000 }).toBeLessThan(meanwhile / 4)
  line.pace(null)
  await expect.poll(() => catchUp().equals(encoded(editor.doc)), { timeout: 60_000 }).toBe(true)
  expect(readPlan(doc).titel.plat).toBe(readPlan(editor.doc).titel.plat)
  expect(slow.socket.readyState).toBe(slow.socket.OPEN)
}, 120_000)
