import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { limits, sync } from '../../../shared/protocol.ts'
import { type Editor, editorOn, renumber } from '../../kit/editor.ts'
import { type RawSocket, rawSocket, syncFrame } from '../../kit/rawSocket.ts'
import { roundsOf, roundsTimeoutMs } from '../../kit/rounds.ts'
import { seeded } from '../../kit/seeded.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
let bram: RawSocket
let editor: Editor
let sent = 0
beforeAll(async () => {
  server = await startTestServer()
  bram = await rawSocket(server, { naam: 'bram' })
  editor = await editorOn(bram)
})
afterAll(() => server.close())

/** Somebody else in the same plan writes on as if nothing happened. */
async function bramWritesOn(): Promise<void> {
  sent++
  editor.edit(renumber(`0.${sent}`))
  await bram.confirmed(sent)
}

const logLength = async () => (await server.store.planUpdates.all('voorbeeld')).length

function updateOf(write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  write(doc)
  return Y.encodeStateAsUpdate(doc)
}

const frames: readonly [string, Uint8Array | string, number][] = [
  ['a text frame', 'hallo', 4400],
  ['an empty frame', new Uint8Array(), 4400],
  ['an unknown type', Uint8Array.of(7, 0), 4400],
  ['a frame of type 100, which only the server sends', Uint8Array.of(100, 0, 1), 4400],
  ['an unknown sync subtype', syncFrame(9, Uint8Array.of(0)), 4400],
  ['a sync frame that breaks off', Uint8Array.of(0, 2, 200, 1), 4400],
  ['a state vector that breaks off', syncFrame(sync.step1, Uint8Array.of(200)), 4400],
  ['an awareness frame that breaks off', Uint8Array.of(1, 5, 1), 4400],
  ['a frame above the bound', new Uint8Array(limits.frameBytes + 1), 4413],
  ['a frame far above the bound', new Uint8Array(2 * limits.frameBytes + 1), 1009],
]

test.each(frames)('[SY16] %s closes that connection only', async (_, frame, code) => {
  const anna = await rawSocket(server)
  await anna.load()
  anna.send(frame)
  expect(await anna.closed).toMatchObject({ code })
  await bramWritesOn()
})

const subdocument = (doc: Y.Doc) => doc.getMap('plan').set('bijlage', new Y.Doc())
const updates: readonly [string, Uint8Array][] = [
  ['is no update', Uint8Array.of(1, 2, 3, 4)],
  ['breaks off', updateOf(doc => doc.getMap('plan').set('soort', 'regioplan')).slice(0, 12)],
  ['says it has 30 million structs', Uint8Array.of(1, 128, 135, 167, 14, 1, 0)],
  ['makes a root type that is not the model’s', updateOf(doc => doc.getMap('anders').set('a', 1))],
  ['holds a subdocument', updateOf(subdocument)],
  ['holds binary content', updateOf(doc => doc.getMap('plan').set('soort', new Uint8Array(4)))],
  ['uses up the clocks of a client', gcOf(2 ** 40)],
]

test.each(updates)('[SY14] an update that %s is not stored', async (_, update) => {
  const before = await logLength()
  const anna = await rawSocket(server)
  await anna.load()
  anna.update(update)
  expect(await anna.closed).toEqual({ code: 4400, reason: 'ongeldig-bericht' })
  expect(await logLength()).toBe(before)
  await bramWritesOn()
})

/** One garbage-collected run, by a client id nobody has. */
function gcOf(length: number): Uint8Array {
  return encoding.encode(encoder => {
    for (const number of [1, 1, 4711, 0]) encoding.writeVarUint(encoder, number)
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, length)
    encoding.writeVarUint(encoder, 0)
  })
}

test(
  '[SY14] mutated frames end no more than themselves',
  async () => {
    for (const seed of roundsOf('150 mutated frames', { usual: 3, full: 670 })) await mutatedFrames(seed)
  },
  roundsTimeoutMs,
)

async function mutatedFrames(seed: number): Promise<void> {
  const random = seeded(seed)
  const real = new Y.Doc()
  Y.applyUpdate(real, Y.encodeStateAsUpdate(editor.doc))
  const from = Y.encodeStateVector(real)
  real.getMap('plan').set('soort', 'ROAZ-plan')
  const honest = syncFrame(sync.update, Y.encodeStateAsUpdate(real, from))
  let anna = await rawSocket(server)
  for (let round = 0; round < 150; round++) {
    const mutant = Uint8Array.from(honest)
    for (let flips = 1 + random.int(3); flips > 0; flips--)
      mutant[random.int(mutant.length)] = random.int(256)
    anna.send(random.chance(0.2) ? mutant.slice(0, random.int(mutant.length)) : mutant)
    if (random.chance(0.3)) {
      await anna.close()
      anna = await rawSocket(server)
    }
  }
  await anna.close()
  await bramWritesOn()
  // What a mutant left that does not belong is put right, and that is in the log too.
  await server.shadow.idle()
  const replay = new Y.Doc()
  for (const { bytes } of await server.store.planUpdates.all('voorbeeld')) Y.applyUpdate(replay, bytes)
  expect(replay.store.pendingStructs).toBeNull()
  const fresh = await editorOn(await rawSocket(server))
  expect(Y.encodeStateVector(fresh.doc)).toEqual(Y.encodeStateVector(replay))
  expect(fresh.plan()).toEqual(readPlan(replay))
}
