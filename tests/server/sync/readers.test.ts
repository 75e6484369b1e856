import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { pong, rawSocket } from '../../kit/rawSocket.ts'
import { syncClient } from '../../kit/syncClient.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const logLength = async () => (await server.store.planUpdates.all('voorbeeld')).length

test.each(['eva', 'carla'])('[SY15] nothing that %s sends changes the plan or reaches anyone', async naam => {
  const before = await logLength()
  const bram = await rawSocket(server, { naam: 'bram' })
  await bram.load()
  const reader = await rawSocket(server, { naam })
  const editor = await editorOn(reader)
  editor.edit(renumber('verboden'))
  reader.answer(Y.encodeStateAsUpdate(editor.doc))
  const first = await reader.find(got => got.type === 'ack' && got.ack?.kind === 'refused')
  expect(first).toMatchObject({ ack: { n: 1, code: 'alleen-lezen' } })
  editor.edit(renumber('nog eens'))
  expect(await reader.closed).toEqual({ code: 4403, reason: 'alleen-lezen' })
  await pong(bram)
  expect(bram.received.some(got => got.type === 'update')).toBe(false)
  expect(await logLength()).toBe(before)
  await bram.close()
})

test('[SY15] without the subprotocol a reader hears "permission denied"', async () => {
  const reader = await rawSocket(server, { naam: 'eva', protocols: [] })
  const editor = await editorOn(reader)
  editor.edit(renumber('verboden'))
  expect(await reader.find(got => got.type === 'denied')).toEqual({
    type: 'denied',
    reason: 'U kunt dit plan lezen, maar niet wijzigen.',
  })
  await reader.close()
})

test('[SY15] a reader is told so on entering, and never asked for what they have', async () => {
  const reader = await rawSocket(server, { naam: 'eva' })
  const editor = await editorOn(reader)
  await reader.load(Y.encodeStateVector(editor.doc))
  await pong(reader)
  expect(reader.received).toContainEqual({ type: 'ack', ack: { kind: 'readOnly', code: 'alleen-lezen' } })
  expect(reader.received.some(got => got.type === 'step1')).toBe(false)
  await reader.close()
})

test('[SY15] updates without news do not end the connection of a reader, however many', async () => {
  const reader = await rawSocket(server, { naam: 'eva' })
  const editor = await editorOn(reader)
  for (let n = 0; n < 5; n++) reader.answer(Y.encodeStateAsUpdate(editor.doc))
  reader.answer(Uint8Array.of(0, 0))
  await reader.confirmed(6)
  await reader.close()
})

test('[SY15] what only deletes, as Yjs does when it tidies marks, reaches nobody and ends no connection', async () => {
  const before = await logLength()
  const bram = await rawSocket(server, { naam: 'bram' })
  await bram.load()
  const reader = await rawSocket(server, { naam: 'eva' })
  const editor = await editorOn(reader)
  for (const key of ['titel', 'soort', 'versie', 'looptijd']) editor.doc.getMap('plan').delete(key)
  await reader.confirmed(4)
  await pong(bram)
  expect(bram.received.some(got => got.type === 'update')).toBe(false)
  expect(await logLength()).toBe(before)
  await Promise.all([reader.close(), bram.close()])
})

test('[SY15] a reader with an unmodified client goes on seeing the edits of others', async () => {
  const eva = await syncClient(server, 'eva')
  const anna = await syncClient(server, 'anna')
  await Promise.all([eva.synced, anna.synced])
  applyEdit(anna.doc, renumber('0.9'))
  const versie = (doc: Y.Doc) => (doc.getMap('plan').get('versie') as Y.Map<unknown>).get('nummer')
  await eva.until(doc => versie(doc) === '0.9')
  eva.destroy()
  anna.destroy()
})
