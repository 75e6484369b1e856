import { PassThrough } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { pingMs } from '../../../server/sync/keepAlive.ts'
import { Outlet, stuckMs } from '../../../server/sync/outlet.ts'
import { editorOn } from '../../kit/editor.ts'
import { handClock } from '../../kit/handClock.ts'
import { overwriteTitel } from '../../kit/overwrite.ts'
import { pong, type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const open: TestServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

/** Writes 18 MB in a plan that `slow` has open and does not read. */
async function flood(server: TestServer, slow: RawSocket) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await slow.load())
  slow.socket.pause()
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  for (let n = 1; n <= 300; n++) {
    overwriteTitel(editor.doc, 60 * 1024, `${n} `)
    // What waits for its turn in a room has a bound of its own.
    if (n % 20 === 0) await anna.confirmed(n)
  }
  return { doc, anna, editor }
}

test('[SY48] a connection that reads nothing for a while costs no queue, is not closed, and gets all of it', async () => {
  const server = await startTestServer()
  open.push(server)
  const slow = await rawSocket(server, { naam: 'eva' })
  const { doc, editor } = await flood(server, slow)
  slow.socket.resume()
  let taken = 0
  const seen = () => {
    for (const got of slow.received.slice(taken)) if (got.type === 'update') Y.applyUpdate(doc, got.bytes)
    taken = slow.received.length
    return Buffer.from(Y.encodeStateVector(doc)).toString('hex')
  }
  await expect
    .poll(seen, { timeout: 60_000 })
    .toBe(Buffer.from(Y.encodeStateVector(editor.doc)).toString('hex'))
  expect(slow.socket.readyState).toBe(slow.socket.OPEN)
}, 120_000)

test('[SY48] [SY20] one that takes nothing for a minute is closed with 1013, and before that by no ping', async () => {
  const clock = handClock()
  const server = await startTestServer({ clock })
  open.push(server)
  const slow = await rawSocket(server, { naam: 'eva' })
  const { anna } = await flood(server, slow)
  const refused = () => server.logged.filter(({ event }) => event === 'socket-refused')
  const pass = async (...spans: number[]) => {
    for (const ms of spans) {
      clock.pass(ms)
      await pong(anna)
    }
  }
  await pass(pingMs, pingMs, stuckMs - 2 * pingMs - 1_000)
  expect(refused()).toEqual([])
  // It took something in the first minute: what its own computer keeps for it.
  for (let more = 0; more < 4 && refused().length === 0; more++) await pass(20_000)
  expect(refused()).toMatchObject([{ fields: { code: 'te-traag' } }])
  slow.socket.resume()
  expect(await slow.closed).toEqual({ code: 1013, reason: 'te-traag' })
  expect(anna.socket.readyState).toBe(anna.socket.OPEN)
}, 120_000)

/** A log of numbered kilobytes, and a connection of which the test reads. */
function slowOutlet() {
  const clock = handClock()
  const stream = new PassThrough({ highWaterMark: 16 * 1024 })
  const frame = (n: number) => Buffer.alloc(1024, n % 251)
  let last = 0
  let stuck = 0
  let caughtUp = 0
  let most = 0
  const outlet = new Outlet({
    stream,
    clock,
    after: async seq => {
      const until = Math.min(last, seq + 100)
      return {
        wire: Buffer.concat(Array.from({ length: until - seq }, (_, n) => frame(seq + n + 1))),
        seq: until,
      }
    },
    onCaughtUp: () => {
      caughtUp++
    },
    onStuck: () => {
      stuck++
    },
  })
  const push = (count: number) => {
    for (let n = 0; n < count; n++) {
      last++
      outlet.deliver(frame(last), last, null)
      most = Math.max(most, stream.writableLength)
    }
  }
  return { clock, stream, outlet, push, stuck: () => stuck, caughtUp: () => caughtUp, most: () => most }
}

test('[SY48] past 1 MiB nothing more is kept for it, however much is written', () => {
  const { push, most, outlet } = slowOutlet()
  push(50_000)
  expect(outlet.isBehind).toBe(true)
  expect(most()).toBeLessThan(1024 * 1024 + 64 * 1024)
})

test('[SY48] what it gets at last is the whole log, in order, and then what is new', async () => {
  const { push, stream, outlet, caughtUp } = slowOutlet()
  push(5_000)
  let taken = 0
  stream.on('data', (chunk: Buffer) => {
    taken += chunk.length
  })
  await expect.poll(() => [taken, caughtUp()]).toEqual([5_000 * 1024, 1])
  push(10)
  await expect.poll(() => taken).toBe(5_010 * 1024)
  expect(outlet.isBehind).toBe(false)
})

test('[SY48] one that takes nothing at all for a minute is ended; one that takes a little is not', async () => {
  const { push, clock, stream, stuck } = slowOutlet()
  push(2_000)
  clock.pass(stuckMs - 1_000)
  stream.read(64 * 1024)
  await new Promise(setImmediate)
  clock.pass(2_000)
  expect(stuck()).toBe(0)
  clock.pass(stuckMs)
  expect(stuck()).toBe(1)
})
