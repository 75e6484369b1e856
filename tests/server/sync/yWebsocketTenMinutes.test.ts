import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { systemClock } from '../../../server/clock.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { renumber } from '../../kit/editor.ts'
import { handClock } from '../../kit/handClock.ts'
import { isLongRun, roundsOf, roundsTimeoutMs } from '../../kit/rounds.ts'
import { roundTrip, type SyncClient, syncClient } from '../../kit/syncClient.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

/** y-websocket gives up when it heard nothing for so long (messageReconnectTimeout). */
const patienceMs = 30_000
const stepMs = 5_000
const editsPerStep = isLongRun ? 25 : 5

/** In `npm test` only the server's time passes; in `test:long` all time does. */
const hand = isLongRun ? null : handClock()
const clock = hand ?? systemClock
const pass = (ms: number): Promise<void> =>
  new Promise(resolve => {
    clock.after(ms, resolve)
    hand?.pass(ms)
  })

const servers: TestServer[] = []
beforeAll(async () => {
  for (let n = 0; n < 2; n += 1) servers.push(await startTestServer({ clock }))
})
afterAll(async () => {
  for (const server of servers) await server.close()
})

const nummerOf = (doc: Y.Doc): unknown => (doc.getMap('plan').get('versie') as Y.Map<unknown>).get('nummer')

/** A client with an eye on how long it heard nothing, and on how often it lost its connection. */
interface Watched extends SyncClient {
  readonly drops: () => number
  readonly longestSilence: () => number
}

async function watched(server: TestServer | undefined, naam: string): Promise<Watched> {
  if (!server) throw new Error('There is no server to watch.')
  const client = await syncClient(server, naam)
  await client.synced
  let heard = clock.now()
  let longest = 0
  let drops = 0
  const silence = () => Math.max(longest, clock.now() - heard)
  client.provider.ws?.addEventListener('message', () => {
    longest = silence()
    heard = clock.now()
  })
  client.provider.on('connection-close', () => {
    drops += 1
  })
  return { ...client, drops: () => drops, longestSilence: silence }
}

test(
  '[SY3] [SY20] unmodified y-websocket clients keep their connections for ten minutes, where nobody writes and where somebody does',
  async () => {
    const [quiet, busy] = servers
    const idle = await Promise.all(['anna', 'eva'].map(naam => watched(quiet, naam)))
    const [writer, ...others] = await Promise.all(['bram', 'carla', 'eva'].map(naam => watched(busy, naam)))
    if (!writer) throw new Error('Nobody writes.')
    const all = [...idle, writer, ...others]
    let written = 0
    for (const minute of roundsOf('minutes of unmodified clients', { usual: 10, full: 10 })) {
      for (let step = 0; step < 60_000; step += stepMs) {
        for (let edit = 0; edit < editsPerStep; edit += 1) {
          written += 1
          applyEdit(writer.doc, renumber(`0.${written}`))
          await pass(stepMs / editsPerStep)
        }
        await Promise.all(others.map(one => one.until(doc => nummerOf(doc) === `0.${written}`)))
        // Once for what the server sent to arrive, and once for the answer.
        for (let times = 0; times < 2; times += 1) await Promise.all(all.map(roundTrip))
      }
      for (const one of all) expect([one.drops(), one.provider.wsconnected], `${minute}`).toEqual([0, true])
    }
    for (const one of all) expect(one.longestSilence()).toBeLessThan(patienceMs)
    for (const one of all) one.destroy()
  },
  roundsTimeoutMs,
)
