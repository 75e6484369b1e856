import { expect, test } from 'vitest'
import type { Store } from '../../../server/store/store.ts'
import { pingMs, quietMs } from '../../../server/sync/keepAlive.ts'
import { Rooms } from '../../../server/sync/rooms.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { handClock } from '../../kit/handClock.ts'
import { pong, type RawSocket, type Received, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)

/** Ends a connection; resolves when the server let go of its room. */
async function leave(server: TestServer, raw: RawSocket): Promise<void> {
  await raw.close()
  await server.rooms.settled()
}

test('[SY22] a room is let go when the last one leaves, and what they sent is there', async () => {
  const server = await start()
  for (let round = 1; round <= 3; round++) {
    const raw = await rawSocket(server)
    const editor = await editorOn(raw)
    editor.edit(renumber(`0.${round}`))
    await leave(server, raw)
    const plan = await server.rooms.readPlan('voorbeeld')
    expect(plan.versie.nummer).toBe(`0.${round}`)
  }
  expect(server.rooms.openCount).toBe(0)
})

test('[SY21] opening a plan at the same moment gives one room, loaded once', async () => {
  let loads = 0
  const counted = (store: Store): Store => ({
    ...store,
    planUpdates: {
      ...store.planUpdates,
      all: planId => {
        loads++
        return store.planUpdates.all(planId)
      },
    },
  })
  const server = await start({ wrap: counted })
  const sockets = await Promise.all(
    ['anna', 'bram', 'carla', 'dirk', 'eva'].map(naam => rawSocket(server, { naam })),
  )
  await Promise.all(sockets.map(raw => raw.load()))
  expect([loads, server.rooms.openCount]).toEqual([1, 1])
})

test('[SY21] a room that is held is the same for everyone until the last lets go', async () => {
  const { store } = await start()
  const rooms = new Rooms(store.planUpdates, () => {})
  const [first, second] = await Promise.all([rooms.hold('voorbeeld'), rooms.hold('voorbeeld')])
  expect(first.room).toBe(second.room)
  first.release()
  first.release()
  await rooms.settled()
  expect((await rooms.hold('voorbeeld')).room).toBe(second.room)
})

test('[SY23] a room that can neither append nor load closes everyone with 1013, and opens anew', async () => {
  let isBroken = false
  const server = await start({
    wrap: store => ({
      ...store,
      planUpdates: {
        ...store.planUpdates,
        append: (planId, updates) =>
          isBroken
            ? Promise.reject(new Error('The disk is full.'))
            : store.planUpdates.append(planId, updates),
        all: planId =>
          isBroken ? Promise.reject(new Error('The disk is gone.')) : store.planUpdates.all(planId),
      },
    }),
  })
  const bram = await rawSocket(server, { naam: 'bram' })
  await bram.load()
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  isBroken = true
  editor.edit(renumber('0.7'))
  expect(await anna.closed).toMatchObject({ code: 1013 })
  expect(await bram.closed).toMatchObject({ code: 1013 })
  isBroken = false
  const again = await editorOn(await rawSocket(server, { naam: 'bram' }))
  expect(again.plan().versie.nummer).toBe('0.6')
})

test('[SY23] a plan that cannot be loaded closes with 1013, and can be opened once it can', async () => {
  let isBroken = true
  const server = await start({
    wrap: store => ({
      ...store,
      planUpdates: {
        ...store.planUpdates,
        all: planId =>
          isBroken ? Promise.reject(new Error('The disk is gone.')) : store.planUpdates.all(planId),
      },
    }),
  })
  const refused = await rawSocket(server)
  expect(await refused.closed).toEqual({ code: 1013, reason: 'opslag-mislukt' })
  isBroken = false
  expect((await editorOn(await rawSocket(server))).plan().versie.nummer).toBe('0.6')
})

test('[SY25] signing out closes the connections of that browser only', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  const bram = await rawSocket(server, { naam: 'bram' })
  expect((await server.ask('/api/v1/afmelden', 'anna', { method: 'POST' })).status).toBe(204)
  expect(await anna.closed).toEqual({ code: 4401, reason: 'niet-aangemeld' })
  await pong(bram)
})

const isSilence = (got: Received) => got.type === 'awareness' && got.bytes.length === 1 && got.bytes[0] === 0

test('[SY20] a connection on which nothing was sent since the last look hears about nobody', async () => {
  const clock = handClock()
  const server = await start({ clock })
  const raw = await rawSocket(server, { naam: 'eva', protocols: [] })
  clock.pass(quietMs)
  await raw.find(isSilence)
  clock.pass(quietMs)
  await pong(raw)
  expect(raw.received.filter(isSilence)).toHaveLength(1)
})

test('[SY20] a connection that answered the last ping goes on; one that did not is ended', async () => {
  const clock = handClock()
  const server = await start({ clock })
  const eva = await rawSocket(server, { naam: 'eva' })
  const anna = await rawSocket(server)
  await Promise.all([eva.load(), anna.load()])
  anna.send(presenceOf9('{}'))
  await eva.find(got => got.type === 'awareness' && got.bytes[1] === 9)
  anna.socket.pause()
  const pinged = new Promise(resolve => eva.socket.once('ping', resolve))
  clock.pass(pingMs)
  await pinged
  await pong(eva)
  clock.pass(pingMs)
  await eva.find(got => got.type === 'awareness' && Buffer.from(got.bytes).toString().endsWith('null'))
  anna.socket.resume()
  expect(await anna.closed).toMatchObject({ code: 1006 })
  await pong(eva)
  expect(eva.socket.readyState).toBe(eva.socket.OPEN)
})

test('[SY24] a connection that does not answer does not keep the server from stopping', async () => {
  const server = await startTestServer()
  const raw = await rawSocket(server)
  raw.socket.pause()
  await server.close()
  raw.socket.resume()
  expect(await raw.closed).toMatchObject({ code: 1012 })
})

/** An awareness frame of client 9, at clock 1. */
const presenceOf9 = (state: string): Uint8Array =>
  Uint8Array.of(1, 4 + state.length, 1, 9, 1, state.length, ...Buffer.from(state))
