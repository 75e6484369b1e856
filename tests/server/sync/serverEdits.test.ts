import { expect, test } from 'vitest'
import type { NewUpdate } from '../../../server/store/planUpdates.ts'
import type { Store } from '../../../server/store/store.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { pong, rawSocket } from '../../kit/rawSocket.ts'
import { syncClient } from '../../kit/syncClient.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)
const planId = 'voorbeeld'
const idOf = async (server: TestServer, naam: string) => (await server.store.users.byDemo(naam))?.id ?? ''
const nummer = async (server: TestServer) => (await server.rooms.readPlan(planId)).versie.nummer

/** Stands before the log: what is appended passes `look`, which may throw. */
const watched =
  (look: (updates: readonly NewUpdate[]) => void) =>
  (store: Store): Store => ({
    ...store,
    planUpdates: {
      ...store.planUpdates,
      append: async (id, updates) => {
        look(updates)
        return store.planUpdates.append(id, updates)
      },
    },
  })

test('[SY26] a change by the server is on disk under the author when it is answered, whether or not the plan is open', async () => {
  const authors: (string | null)[] = []
  const server = await start({ wrap: watched(updates => authors.push(...updates.map(one => one.authorId))) })
  await server.rooms.edit(planId, await idOf(server, 'anna'), () => renumber('0.61'))
  expect(await nummer(server)).toBe('0.61')
  expect(authors).toEqual([await idOf(server, 'anna')])
  await expect.poll(() => server.rooms.openCount).toBe(0)
})

test('[SY26] everyone in the plan gets it, its author and an unmodified y-websocket client too', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  await anna.load()
  const bram = await syncClient(server, 'bram')
  await bram.synced
  await server.rooms.edit(planId, await idOf(server, 'anna'), () => renumber('0.62'))
  await anna.find(got => got.type === 'update')
  await bram.until(doc => (doc.getMap('plan').get('versie') as Map<string, unknown>).get('nummer') === '0.62')
  bram.destroy()
})

test('[SY26] it is made from the plan at its turn: after what came in before', async () => {
  const server = await start()
  const raw = await rawSocket(server)
  const editor = await editorOn(raw)
  editor.edit(renumber('0.7'))
  await raw.confirmed(1)
  await server.rooms.edit(planId, await idOf(server, 'anna'), plan => renumber(`${plan.versie.nummer}.1`))
  expect(await nummer(server)).toBe('0.7.1')
})

test('[SY26] a refusal changes nothing, and what comes after it goes on', async () => {
  const server = await start()
  const anna = await idOf(server, 'anna')
  const no = server.rooms.edit(planId, anna, () => {
    throw new Refusal('niet-gevonden')
  })
  const yes = server.rooms.edit(planId, anna, () => renumber('0.8'))
  await expect(no).rejects.toMatchObject({ code: 'niet-gevonden' })
  await yes
  expect(await nummer(server)).toBe('0.8')
})

test('[SY26] a change that cannot be made whole is undone in memory, and the plan goes on from the log', async () => {
  const server = await start()
  const raw = await rawSocket(server)
  await raw.load()
  const unknown = { op: 'set', elementId: 'plan-zv', veld: 'bestaatNiet', waarde: 1 } as const
  const half = server.rooms.edit(planId, await idOf(server, 'anna'), () => ({
    op: 'all',
    edits: [renumber('9.9'), unknown],
  }))
  await expect(half).rejects.toThrow('not declared')
  expect(await nummer(server)).toBe('0.6')
  await server.rooms.edit(planId, await idOf(server, 'anna'), () => renumber('0.9'))
  expect(await nummer(server)).toBe('0.9')
})

test('[SY26] when it cannot be stored the answer is no, and nobody has seen it', async () => {
  let isFull = true
  const server = await start({
    wrap: watched(() => {
      if (isFull) throw new Error('The disk is full.')
    }),
  })
  const raw = await rawSocket(server)
  await raw.load()
  await expect(
    server.rooms.edit(planId, await idOf(server, 'anna'), () => renumber('9.9')),
  ).rejects.toMatchObject({
    code: 'opslag-mislukt',
  })
  await pong(raw)
  expect(raw.received.filter(got => got.type === 'update')).toEqual([])
  isFull = false
  expect(await nummer(server)).toBe('0.6')
})

test('[SY27] a notice reaches who negotiated it, readers too, and never an unmodified client', async () => {
  const server = await start()
  const [eva, plain] = await Promise.all([
    rawSocket(server, { naam: 'eva' }),
    rawSocket(server, { naam: 'bram', protocols: [] }),
  ])
  await Promise.all([eva.load(), plain.load()])
  await server.rooms.notify(planId, 'regelset')
  expect(await eva.find(got => got.type === 'notice')).toEqual({ type: 'notice', topic: 'regelset' })
  await pong(plain)
  expect(plain.received.map(got => got.type)).not.toContain('notice')
})
