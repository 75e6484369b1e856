import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { pingMs } from '../../../server/sync/keepAlive.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { startProxy } from '../../kit/cable.ts'
import { renumber } from '../../kit/editor.ts'
import { handClock } from '../../kit/handClock.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { roundTrip, syncClient } from '../../kit/syncClient.ts'
import { startTestServer } from '../../kit/testServer.ts'

test('[SY20] a line that falls silent is let go within a minute; when it is back both sides have what the other wrote, once', async () => {
  const clock = handClock()
  const server = await startTestServer({ clock })
  const cable = await startProxy(server.url)
  const anna = await syncClient({ ...server, url: cable.url }, 'anna')
  const bram = await syncClient(server, 'bram')
  const eva = await rawSocket(server, { naam: 'eva' })
  await Promise.all([anna.synced, bram.synced, eva.load()])

  cable.silence()
  applyEdit(anna.doc, renumber('van anna'))
  applyEdit(bram.doc, { op: 'write', elementId: 'plan-zv', veld: 'titel', tekst: 'van bram' })
  await eva.find(got => got.type === 'update')
  const dropped = new Promise(resolve => anna.provider.once('connection-close', resolve))
  for (let pings = 0; pings < 2; pings += 1) {
    clock.pass(pingMs)
    // Once for the ping to arrive, and once for its answer.
    for (let times = 0; times < 2; times += 1) await roundTrip(bram)
  }
  expect(bram.provider.wsconnected).toBe(true)
  expect(readPlan(bram.doc).versie.nummer).not.toBe('van anna')

  cable.restore()
  await dropped
  await bram.until(doc => readPlan(doc).versie.nummer === 'van anna')
  await anna.until(doc => readPlan(doc).titel.plat === 'van bram')
  const states = [anna.doc, bram.doc].map(doc => JSON.stringify(readPlan(doc)))
  expect(states[0]).toBe(states[1])
  expect(Y.encodeStateVector(anna.doc).length).toBe(Y.encodeStateVector(bram.doc).length)
  const log = await server.store.planUpdates.all('voorbeeld')
  expect(log.filter(({ bytes }) => Buffer.from(bytes).includes('van anna'))).toHaveLength(1)
  anna.destroy()
  bram.destroy()
  await cable.close()
  await server.close()
})
