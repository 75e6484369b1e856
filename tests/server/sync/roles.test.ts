import { expect, test } from 'vitest'
import type { Clock } from '../../../server/clock.ts'
import type { Store } from '../../../server/store/store.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { handClock } from '../../kit/handClock.ts'
import { pong, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)

const idOf = async (server: TestServer, naam: string) => (await server.store.users.byDemo(naam))?.id ?? ''
const logLength = async (server: TestServer) => (await server.store.planUpdates.all('voorbeeld')).length

async function changeRole(
  server: TestServer,
  naam: string,
  rol: string | null,
  by = 'dirk',
): Promise<Response> {
  return server.ask(`/api/v1/plannen/voorbeeld/leden/${await idOf(server, naam)}`, by, {
    method: rol ? 'PUT' : 'DELETE',
    ...(rol && { body: JSON.stringify({ rol }), headers: { 'content-type': 'application/json' } }),
  })
}

test('[SY30] another role closes the connections of that person with 4503; they come back with it', async () => {
  const server = await start()
  const [anna, second, bram] = await Promise.all([
    rawSocket(server),
    rawSocket(server, { protocols: [] }),
    rawSocket(server, { naam: 'bram' }),
  ])
  expect((await changeRole(server, 'anna', 'lezer')).status).toBe(204)
  for (const raw of [anna, second]) expect(await raw.closed).toEqual({ code: 4503, reason: 'rol-gewijzigd' })
  await pong(bram)
  const again = await rawSocket(server)
  await again.find(got => got.type === 'ack' && got.ack?.kind === 'readOnly')
  expect((await changeRole(server, 'anna', 'redacteur')).status).toBe(204)
  const back = await rawSocket(server)
  const editor = await editorOn(back)
  editor.edit(renumber('0.7'))
  await back.confirmed(1)
})

test('[SY30] who is removed is closed with 4403, and is not let in again', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  expect((await changeRole(server, 'anna', null)).status).toBe(204)
  expect(await anna.closed).toEqual({ code: 4403, reason: 'geen-toegang' })
  expect(await (await rawSocket(server)).closed).toEqual({ code: 4403, reason: 'geen-toegang' })
  expect((await server.ask('/api/v1/plannen/voorbeeld')).status).toBe(403)
})

test('[SY30] the same role again closes nobody', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  expect((await changeRole(server, 'anna', 'redacteur')).status).toBe(204)
  await pong(anna)
  expect(anna.socket.readyState).toBe(anna.socket.OPEN)
})

test('[SY30] what was sent on after the change is not in the log, however much of it there was', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  const changed = changeRole(server, 'anna', 'lezer').then(() => logLength(server))
  let isOpen = true
  void anna.closed.then(() => {
    isOpen = false
  })
  for (let n = 1; isOpen; n++) {
    editor.edit(renumber(`0.${n}`))
    await new Promise(setImmediate)
  }
  const atChange = await changed
  await server.rooms.settled()
  expect(await logLength(server)).toBe(atChange)
})

/** A log that lets nothing through until the test says so. */
function heldLog() {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  let reached = () => {}
  const arrived = new Promise<void>(resolve => {
    reached = resolve
  })
  const wrap = (store: Store): Store => ({
    ...store,
    planUpdates: {
      ...store.planUpdates,
      append: async (...given) => {
        reached()
        await held
        return store.planUpdates.append(...given)
      },
    },
  })
  return { wrap, arrived, letGo }
}

test('[I5] an update that was on its way to the disk when the role changed is not written', async () => {
  const log = heldLog()
  const server = await start({ wrap: log.wrap })
  const [anna, bram] = await Promise.all([rawSocket(server), rawSocket(server, { naam: 'bram' })])
  const editor = await editorOn(anna)
  await bram.load()
  const before = await logLength(server)
  editor.edit(renumber('te laat'))
  await log.arrived
  expect((await changeRole(server, 'anna', 'lezer')).status).toBe(204)
  log.letGo()
  await server.rooms.settled()
  await pong(bram)
  expect(await logLength(server)).toBe(before)
  expect(bram.received.some(got => got.type === 'update')).toBe(false)
})

test('[I5] nor is what the server was to write for them', async () => {
  const log = heldLog()
  const server = await start({ wrap: log.wrap })
  const before = await logLength(server)
  const edit = server.rooms.edit('voorbeeld', await idOf(server, 'anna'), () => renumber('te laat'))
  await log.arrived
  expect((await changeRole(server, 'anna', null)).status).toBe(204)
  log.letGo()
  await expect(edit).rejects.toMatchObject({ code: 'opslag-mislukt' })
  expect(await logLength(server)).toBe(before)
})

test('[SY30] who is being let in while the role changes comes in with the new one', async () => {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  let asked = () => {}
  const reading = new Promise<void>(resolve => {
    asked = resolve
  })
  const server = await start({
    wrap: store => ({
      ...store,
      planUpdates: {
        ...store.planUpdates,
        wholeSnapshot: async planId => {
          asked()
          await held
          return store.planUpdates.wholeSnapshot(planId)
        },
      },
    }),
  })
  const entering = rawSocket(server)
  await reading
  expect((await changeRole(server, 'anna', 'lezer')).status).toBe(204)
  letGo()
  const anna = await entering
  await anna.find(got => got.type === 'ack' && got.ack?.kind === 'readOnly')
})

test('[SY31] a connection ends with its sign-in, whatever the clock of the computer says by then', async () => {
  const clock = handClock()
  const server = await start({ clock })
  const anna = await enterFor(server, 'anna', 20, clock)
  const bram = await enterFor(server, 'bram', 3600, clock)
  clock.setWall(3_600_000)
  clock.pass(18_000)
  clock.setWall(-7_200_000)
  await pong(anna)
  expect(anna.socket.readyState).toBe(anna.socket.OPEN)
  clock.pass(3_000)
  expect(await anna.closed).toEqual({ code: 4401, reason: 'niet-aangemeld' })
  await pong(bram)
  expect(bram.socket.readyState).toBe(bram.socket.OPEN)
})

test('[SY31] a sign-in that was prolonged over HTTP keeps its connections open for as much longer', async () => {
  const clock = handClock()
  const server = await start({ clock })
  const anna = await enterFor(server, 'anna', 10, clock)
  endsIn(server, await idOf(server, 'anna'), clock.wall() + 20_000)
  clock.pass(11_000)
  await pong(anna)
  expect(anna.socket.readyState).toBe(anna.socket.OPEN)
  clock.pass(10_000)
  expect(await anna.closed).toEqual({ code: 4401, reason: 'niet-aangemeld' })
})

/** Somebody comes in whose sign-in ends in so many seconds. */
async function enterFor(server: TestServer, naam: string, seconds: number, clock: Clock) {
  await server.cookie(naam)
  endsIn(server, await idOf(server, naam), clock.wall() + seconds * 1000)
  return rawSocket(server, { naam })
}

/** Sets when the sign-ins of somebody end, in whole seconds as they are stored. */
function endsIn(server: TestServer, userId: string, at: number): void {
  const seconds = Math.ceil(at / 1000)
  server.store.database.prepare('UPDATE sessions SET expires_at = ? WHERE user_id = ?').run(seconds, userId)
}
