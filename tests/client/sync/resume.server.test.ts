import { isDeepStrictEqual } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Store } from '../../../server/store/store.ts'
import { contentOf } from '../../../server/sync/compaction.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { wortels } from '../../../shared/plan/plan.ts'
import { type Cable, startProxy } from '../../kit/cable.ts'
import { type PlanWindow, planWindow } from '../../kit/planWindow.ts'
import { type Seeded, seeded, seedsFor } from '../../kit/seeded.ts'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'
import { randomEdit, randomTyping } from '../../shared/plan/randomEdit.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Desk {
  readonly who: string
  readonly window: PlanWindow
  readonly cable: Cable
}

async function desk(server: TestServer, who: string): Promise<Desk> {
  const cable = await startProxy(server.url)
  const window = await planWindow(server, who, { url: cable.url })
  closing.push(cable.close, window.close)
  await window.until(() => window.ledger.status.get().kind === 'saved')
  return { who, window, cable }
}

const isSaved = ({ window: { ledger } }: Desk): boolean =>
  ledger.unconfirmed() === 0 && ledger.status.get().kind === 'saved'

/** The same state vector and the same words. */
function isSame(one: Y.Doc, other: Y.Doc): boolean {
  for (const root of ['plan', ...wortels.keys()]) for (const doc of [one, other]) doc.getMap(root)
  const clocks = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc))
  return isDeepStrictEqual(clocks(one), clocks(other)) && isDeepStrictEqual(contentOf(one), contentOf(other))
}

function step(random: Seeded, { who, window, cable }: Desk): void {
  const action = random.int(10)
  if (action < 4) randomTyping(random, window.doc)
  else if (action < 7) applyEdit(window.doc, randomEdit(random, window.doc, who))
  else if (action < 8) cable.cut()
  else cable.restore()
}

/** Hears of everybody who comes back with a place that is good. */
const counting = (store: Store, hear: () => void): Store => ({
  ...store,
  planUpdates: {
    ...store.planUpdates,
    isAsItWas: async (...asked) => {
      const isGood = await store.planUpdates.isAsItWas(...asked)
      if (isGood) hear()
      return isGood
    },
  },
})

/** How much of the log people wrote. Yjs tidies marks by itself where others wrote: that only deletes. */
const ofPeople = async ({ store }: TestServer): Promise<number> =>
  (await store.planUpdates.all('voorbeeld')).filter(
    ({ authorId, bytes }) => authorId !== null && Y.decodeUpdate(bytes).structs.length > 0,
  ).length

/** Waits until the server has done what it was asked before. */
const breathe = (server: TestServer): Promise<unknown> => server.rooms.readPlan('voorbeeld')

test.each(seedsFor('resume', [1, 2], 4))(
  '[SY59] [SY6] [I2] windows that drop and come back at random, over a restart too, end with what somebody gets who comes in (seed %i)',
  async seed => {
    const random = seeded(seed)
    const dataDir = temporaryFolder()
    closing.push(() => removeFolder(dataDir))
    const first = await startTestServer({ dataDir })
    const desks = await Promise.all(['anna', 'bram', 'dirk', 'anna'].map(who => desk(first, who)))
    const work = async (server: TestServer, steps: number) => {
      for (let n = 0; n < steps; n++) {
        step(random, random.pick(desks))
        if (random.chance(0.5)) await breathe(server)
      }
    }
    await work(first, 60)
    await first.close()
    for (const one of desks) step(random, one)
    let resumed = 0
    const second = await startTestServer({
      ...{ dataDir, env: { PORT: new URL(first.url).port } },
      wrap: store =>
        counting(store, () => {
          resumed += 1
        }),
    })
    closing.push(() => second.close())
    await work(second, 60)
    for (const { cable } of desks) cable.restore()
    for (const one of desks) await one.window.until(() => isSaved(one))
    const before = await ofPeople(second)

    // Once more for everybody, with nothing to bring: nothing is stored of it.
    for (const { cable } of desks) {
      cable.cut()
      cable.restore()
    }
    for (const one of desks) await one.window.until(() => one.window.ledger.status.get().kind === 'offline')
    for (const one of desks) await one.window.until(() => isSaved(one))
    expect(await ofPeople(second)).toBe(before)

    expect(resumed).toBeGreaterThanOrEqual(desks.length)
    const fresh = await desk(second, 'bram')
    for (const { window } of desks) expect(isSame(window.doc, fresh.window.doc)).toBe(true)
  },
  60_000,
)
