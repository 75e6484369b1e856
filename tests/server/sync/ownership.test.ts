import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { frame } from '../../../shared/protocol.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { pong, type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const nummer = async () => (await server.rooms.readPlan('voorbeeld')).versie.nummer

/** A struct in somebody's name, at the next clock of theirs: twenty bytes that would silence them for everybody. */
function forgedFor({ clientID, store }: Y.Doc): Uint8Array {
  const clock = Y.getState(store, clientID)
  const item = [0x28, 1, 4, ...Buffer.from('plan'), 1, 120, 1, 119, 1, 97]
  return Uint8Array.of(1, 1, ...varUint(clientID), ...varUint(clock), ...item, 0)
}

const varUint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varUint(Math.floor(value / 128))]

/** What it sends is refused for good. */
async function refuses(bram: RawSocket, forged: Uint8Array): Promise<void> {
  bram.update(forged)
  expect(await bram.closed).toEqual({ code: 4403, reason: 'vreemde-afzender' })
}

test('[I4] [SY43] who writes in the name of somebody who is there is closed, and theirs goes on', async () => {
  const [anna, bram] = await Promise.all([rawSocket(server), rawSocket(server, { naam: 'bram' })])
  const editor = await editorOn(anna)
  await bram.load()
  editor.edit(renumber('0.7'))
  await anna.confirmed(1)
  await refuses(bram, forgedFor(editor.doc))
  editor.edit(renumber('0.8'))
  await anna.confirmed(2)
  expect(await nummer()).toBe('0.8')
  await anna.close()
})

test('[I4] [SY43] and so it is when they are away, and the server does not remember them but by its log', async () => {
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  editor.edit(renumber('0.9'))
  await anna.confirmed(1)
  await anna.close()
  await server.rooms.settled()
  const bram = await rawSocket(server, { naam: 'bram' })
  await bram.load()
  await refuses(bram, forgedFor(editor.doc))
  const before = Y.encodeStateVector(editor.doc)
  editor.edit(renumber('1.0'))
  const again = await rawSocket(server)
  again.answer(Y.encodeStateAsUpdate(editor.doc, before))
  await again.confirmed(1)
  expect(await nummer()).toBe('1.0')
  await again.close()
})

test('[I4] [SY43] who is there and has not written yet is not forestalled', async () => {
  const [anna, bram] = await Promise.all([rawSocket(server), rawSocket(server, { naam: 'bram' })])
  const editor = await editorOn(anna)
  await bram.load()
  const { clientID } = editor.doc
  const said = Uint8Array.of(1, ...varUint(clientID), 1, 2, ...Buffer.from('{}'))
  anna.send(Uint8Array.of(frame.awareness, said.length, ...said))
  await pong(anna)
  await refuses(bram, forgedFor(editor.doc))
  editor.edit(renumber('1.1'))
  await anna.confirmed(1)
  expect(await nummer()).toBe('1.1')
  await anna.close()
})

test('[SY43] the server writes for two people under two client ids', async () => {
  const clients = async () => (await server.store.planUpdates.clients('voorbeeld')) as Map<number, string>
  const idOf = async (naam: string) =>
    ((await (await server.ask('/api/v1/ik', naam)).json()) as { id: string }).id
  const [dirk, anna] = [await idOf('dirk'), await idOf('anna')]
  const before = new Set((await clients()).keys())
  await server.rooms.edit('voorbeeld', dirk, () => renumber('1.2'))
  await server.rooms.edit('voorbeeld', anna, () => renumber('1.3'))
  const owners = [...(await clients())].filter(([client]) => !before.has(client)).map(([, user]) => user)
  expect(owners.sort()).toEqual([dirk, anna].sort())
  expect(await nummer()).toBe('1.3')
})

test('[SY12] the third gap without news in between closes with 4409', async () => {
  const anna = await rawSocket(server)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await anna.load())
  const lost: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => lost.push(update))
  for (const soort of ['a', 'b', 'c', 'd']) doc.getMap('plan').set('soort', soort)
  for (const update of lost.slice(1)) {
    anna.update(update)
    anna.answer(Uint8Array.of(0, 0))
  }
  expect(await anna.closed).toEqual({ code: 4409, reason: 'wijziging-ontbreekt' })
  expect(anna.received.filter(got => got.type === 'step1')).toHaveLength(2)
})
