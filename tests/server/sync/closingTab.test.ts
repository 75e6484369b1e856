import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createPlan } from '../../../server/plans/createPlan.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { isLongRun, roundsOf, roundsTimeoutMs, type Sizes } from '../../kit/rounds.ts'
import { seeded } from '../../kit/seeded.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

/** Plans in which somebody closes a tab at the same time: the example, and small ones. */
const smallPlans = isLongRun ? 4 : 0

test(
  '[SY21] [SY22] who opens a plan the moment that the last one left it has what was confirmed, and never less than the log',
  async () => {
    const example = closeAgainAndAgain('voorbeeld', { usual: 30, full: 1_000 })
    const small = Array.from({ length: smallPlans }, async (_, n) =>
      closeAgainAndAgain(await makeSmallPlan(`klein-${n + 1}`), { usual: 30, full: 2_250 }),
    )
    await Promise.all([example, ...small])
    await server.rooms.settled()
    expect(server.rooms.openCount).toBe(0)
  },
  roundsTimeoutMs,
)

/** With the same members as the example. */
async function makeSmallPlan(id: string): Promise<string> {
  const { id: elementId, versie } = exampleJson.plan
  const people = await server.store.members.of('voorbeeld')
  const members = people.map(({ id: userId, rol }) => ({ userId, rol }))
  return createPlan(server.store, { id: elementId, titel: id, versie }, people[0]?.id ?? '', { id, members })
}

async function closeAgainAndAgain(planId: string, sizes: Sizes): Promise<void> {
  for (const seed of roundsOf(`tabs closed on an edit in ${planId}`, sizes)) {
    const random = seeded(seed)
    const anna = await rawSocket(server, { planId })
    const editor = await editorOn(anna)
    editor.edit(renumber(`0.${seed}`))
    if (random.chance(0.3)) await anna.confirmed(1)
    for (let turns = random.int(4); turns > 0; turns -= 1) await new Promise(setImmediate)
    const wasConfirmed = isConfirmed(anna)
    const isTorn = random.chance(0.3)
    if (isTorn) anna.socket.terminate()
    else anna.socket.close()
    const { nummer, upTo } = await nummerNow(planId)
    if (wasConfirmed) expect(nummer, `seed ${seed}`).toBe(`0.${seed}`)
    if (random.chance(0.05)) expect(nummer, `seed ${seed}`).toBe(await nummerInLog(planId, upTo))
    await anna.closed
    await server.rooms.settled()
    // What was sent before a close in good order was read before it.
    if (!isTorn) expect((await server.rooms.readPlan(planId)).versie.nummer).toBe(`0.${seed}`)
  }
}

const isConfirmed = (raw: RawSocket): boolean =>
  raw.received.some(got => got.type === 'ack' && got.ack?.kind === 'durable' && got.ack.count >= 1)

/** Opens the plan; gives its number and up to where in the log this is. */
async function nummerNow(planId: string): Promise<{ nummer: string | null; upTo: number }> {
  const raw = await rawSocket(server, { naam: 'bram', planId })
  const nummer = (await editorOn(raw)).plan().versie.nummer
  const head = await raw.find(got => got.type === 'ack' && got.ack?.kind === 'head')
  await raw.close()
  const upTo = head.type === 'ack' && head.ack?.kind === 'head' ? head.ack.seq : 0
  return { nummer, upTo }
}

/** The same of the log. */
async function nummerInLog(planId: string, upTo: number): Promise<string | null> {
  const doc = new Y.Doc()
  for (const { seq, bytes } of await server.store.planUpdates.all(planId))
    if (seq <= upTo) Y.applyUpdate(doc, bytes)
  return readPlan(doc).versie.nummer
}
