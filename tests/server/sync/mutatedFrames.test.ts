import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { frame, sync } from '../../../shared/protocol.ts'
import { awareness } from '../../kit/awareness.ts'
import { type Editor, editorOn, renumber } from '../../kit/editor.ts'
import { type RawSocket, rawSocket, syncFrame } from '../../kit/rawSocket.ts'
import { roundsOf, roundsTimeoutMs } from '../../kit/rounds.ts'
import { type Seeded, seeded } from '../../kit/seeded.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
let bram: RawSocket
let editor: Editor
let corpus: Uint8Array[]
beforeAll(async () => {
  server = await startTestServer()
  bram = await rawSocket(server, { naam: 'bram' })
  editor = await editorOn(bram)
  corpus = honestFrames()
})
afterAll(() => server.close())

/** What a page of ours sends, of every kind. */
function honestFrames(): Uint8Array[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(editor.doc))
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.getMap('plan').set('soort', 'ROAZ-plan')
  const titel = (doc.getMap('plan').get('titel') as Y.XmlFragment).get(0) as Y.XmlElement
  titel.insert(0, [new Y.XmlText('woorden')])
  titel.delete(0, 1)
  return [
    ...updates.map(update => syncFrame(sync.update, update)),
    ...updates.map(update => syncFrame(sync.step2, update)),
    syncFrame(sync.step1, Y.encodeStateVector(doc)),
    awareness([1, 1, { cursor: { elementId: 'a1', veld: 'titel' } }], [2, 1, null]),
    Uint8Array.of(frame.queryAwareness),
  ]
}

/** Bits turned over, bytes put in and taken out, an end cut off, a length that says far too much. */
function mutated(random: Seeded, honest: Uint8Array): Uint8Array {
  const bytes = [...honest]
  for (let times = 1 + random.int(4); times > 0; times--) {
    const at = random.int(bytes.length + 1)
    const how = random.int(5)
    if (how === 0) bytes[at] = random.int(256)
    else if (how === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(8))
    else if (how === 2) bytes.splice(at, 1 + random.int(3))
    else if (how === 3) bytes.splice(at, 1, 255, 255, 255, 255, random.int(16))
    else bytes.length = at
  }
  return Uint8Array.from(bytes)
}

/** Sends it, as text or in pieces too; gives the CPU time of it, in ms, by when a ping behind it came back. */
function tookOf({ socket }: RawSocket, bytes: Uint8Array, how: number): Promise<number> {
  return new Promise(resolve => {
    const began = process.cpuUsage()
    const done = () => {
      socket.off('pong', done)
      socket.off('close', done)
      const { user, system } = process.cpuUsage(began)
      resolve((user + system) / 1000)
    }
    socket.on('pong', done)
    socket.on('close', done)
    if (how === 0) socket.send(Buffer.from(bytes).toString('latin1'))
    else if (how === 1) {
      const cut = Math.floor(bytes.length / 2)
      socket.send(bytes.subarray(0, cut), { fin: false })
      socket.send(bytes.subarray(cut))
    } else socket.send(bytes)
    socket.ping()
  })
}

const longestMs = 20

test(
  '[SY14] [SY16] no mutated frame ends more than its own connection, or takes longer than 20 ms',
  async () => {
    let anna = await rawSocket(server)
    let sent = 0
    for (const seed of roundsOf('mutated frames', { usual: 500, full: 1_000_000 })) {
      const random = seeded(seed)
      const bytes = mutated(random, random.pick(corpus))
      const how = random.int(10)
      // Other threads are at work now and then, and the frame itself is slow every time.
      let least = Number.POSITIVE_INFINITY
      for (let turn = 0; turn < 10 && least > longestMs; turn++) {
        if (anna.socket.readyState !== anna.socket.OPEN) anna = await rawSocket(server)
        least = Math.min(least, await tookOf(anna, bytes, how))
      }
      expect(least, `seed ${seed}`).toBeLessThan(longestMs)
      sent++
      if (sent % 100 === 0) await bramWritesOn(sent)
    }
    await anna.close()
    await bramWritesOn(sent + 1)
    const replay = new Y.Doc()
    for (const { bytes } of await server.store.planUpdates.all('voorbeeld')) Y.applyUpdate(replay, bytes)
    expect(replay.store.pendingStructs).toBeNull()
  },
  roundsTimeoutMs,
)

let written = 0
/** Somebody else in the same plan writes on as if nothing happened. */
async function bramWritesOn(n: number): Promise<void> {
  written++
  editor.edit(renumber(`1.${n}`))
  await bram.confirmed(written)
}

test(
  '[SY15] whatever a reader sends, nothing of it is in the log and nobody receives it',
  async () => {
    const head = await server.store.planUpdates.head('voorbeeld')
    const witness = await rawSocket(server, { naam: 'bram' })
    await witness.load()
    const before = witness.received.length
    let eva = await rawSocket(server, { naam: 'eva' })
    for (const seed of roundsOf('frames of a reader', { usual: 300, full: 100_000 })) {
      const random = seeded(seed)
      const honest = random.pick(corpus.filter(bytes => bytes[0] === frame.sync))
      if (eva.socket.readyState !== eva.socket.OPEN) eva = await rawSocket(server, { naam: 'eva' })
      await tookOf(eva, random.chance(0.5) ? honest : mutated(random, honest), 9)
    }
    const ends = await Promise.race([eva.closed.then(({ code }) => code), eva.close().then(() => 1005)])
    expect([1005, 4400, 4403]).toContain(ends)
    await server.rooms.settled()
    expect(await server.store.planUpdates.head('voorbeeld')).toEqual(head)
    expect(witness.received.slice(before).filter(got => got.type === 'update')).toEqual([])
  },
  roundsTimeoutMs,
)
