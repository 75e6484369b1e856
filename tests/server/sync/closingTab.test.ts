import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { roundsOf, roundsTimeoutMs } from '../../kit/rounds.ts'
import { seeded } from '../../kit/seeded.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const isConfirmed = (raw: RawSocket): boolean =>
  raw.received.some(got => got.type === 'ack' && got.ack?.kind === 'durable' && got.ack.count >= 1)

/** Opens the plan; gives its number and up to where in the log this is. */
async function nummerNow(): Promise<{ nummer: string | null; upTo: number }> {
  const raw = await rawSocket(server, { naam: 'bram' })
  const nummer = (await editorOn(raw)).plan().versie.nummer
  const head = await raw.find(got => got.type === 'ack' && got.ack?.kind === 'head')
  await raw.close()
  const upTo = head.type === 'ack' && head.ack?.kind === 'head' ? head.ack.seq : 0
  return { nummer, upTo }
}

/** The same of the log. */
async function nummerInLog(upTo: number): Promise<string | null> {
  const doc = new Y.Doc()
  for (const { seq, bytes } of await server.store.planUpdates.all('voorbeeld'))
    if (seq <= upTo) Y.applyUpdate(doc, bytes)
  return readPlan(doc).versie.nummer
}

test(
  '[SY21] [SY22] who opens a plan the moment that the last one left it has what was confirmed, and never less than the log',
  async () => {
    for (const seed of roundsOf('tabs closed on an edit', { usual: 30, full: 10_000 })) {
      const random = seeded(seed)
      const anna = await rawSocket(server)
      const editor = await editorOn(anna)
      editor.edit(renumber(`0.${seed}`))
      if (random.chance(0.3)) await anna.confirmed(1)
      for (let turns = random.int(4); turns > 0; turns -= 1) await new Promise(setImmediate)
      const wasConfirmed = isConfirmed(anna)
      const isTorn = random.chance(0.3)
      if (isTorn) anna.socket.terminate()
      else anna.socket.close()
      const { nummer, upTo } = await nummerNow()
      if (wasConfirmed) expect(nummer, `seed ${seed}`).toBe(`0.${seed}`)
      if (random.chance(0.05)) expect(nummer, `seed ${seed}`).toBe(await nummerInLog(upTo))
      await anna.closed
      await server.rooms.settled()
      // What was sent before a close in good order was read before it.
      if (!isTorn) expect((await server.rooms.readPlan('voorbeeld')).versie.nummer).toBe(`0.${seed}`)
    }
    await server.rooms.settled()
    expect(server.rooms.openCount).toBe(0)
  },
  roundsTimeoutMs,
)
