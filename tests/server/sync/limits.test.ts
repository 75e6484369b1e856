import type { IncomingMessage } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readConfig } from '../../../server/config.ts'
import { addressOf, Crowd } from '../../../server/sync/crowd.ts'
import { Bucket } from '../../../server/sync/pace.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { handClock } from '../../kit/handClock.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer, type TestServerOptions } from '../../kit/testServer.ts'

const open: TestServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})
async function start(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await startTestServer({ ...options, env: { LIMITS: '', ...options.env } })
  open.push(server)
  return server
}
const standard = readConfig({}).sync
const write = (doc: Y.Doc, tekst: string) =>
  doc.transact(() => {
    const fields = doc.getMap('plan').get('titel') as Y.XmlFragment
    ;(fields.get(0) as Y.XmlElement).insert(0, [new Y.XmlText(tekst)])
  })

test('[SY46] an honest person is never slowed down: typing, a paste of 10,000 letters, a day without connection', async () => {
  // The clock stands still: whoever had to wait would wait for ever.
  const clock = handClock()
  const server = await start({ clock })
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  for (let n = 1; n <= 300; n++) editor.edit(renumber(`0.${n}`))
  write(editor.doc, 'a'.repeat(10_000))
  await anna.confirmed(301)
  await anna.close()
  for (let n = 1; n <= 3_000; n++) write(editor.doc, `regel ${n} van een dag zonder verbinding`)
  const again = await rawSocket(server)
  await again.load(Y.encodeStateVector(editor.doc))
  again.answer(Y.encodeStateAsUpdate(editor.doc))
  await again.confirmed(1)
})

test('[SY46] twenty keys a second for an hour never wait, and sixty are as fast as it gets', () => {
  const clock = handClock()
  const bucket = new Bucket(clock, standard.messagesPerSecond, standard.messagesBurst)
  for (let key = 0; key < 20 * 3600; key++) {
    expect(bucket.take(1)).toBe(0)
    clock.pass(50)
  }
  let waits = 0
  for (let key = 0; key < 2_000; key++) {
    const ms = bucket.take(1)
    if (ms > 0) waits++
    clock.pass(ms)
  }
  expect(waits).toBeGreaterThan(1_000)
  expect(bucket.isFlooded).toBe(false)
})

test('[SY46] who sends faster is read more slowly, and all of it is stored', async () => {
  const server = await start({ env: { LIMIT_MESSAGES_BURST: '40', LIMIT_MESSAGES_PER_SECOND: '100' } })
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  const began = performance.now()
  for (let n = 1; n <= 60; n++) editor.edit(renumber(`0.${n}`))
  await anna.confirmed(1)
  editor.edit(renumber('0.61'))
  await anna.confirmed(61)
  // Of the sixty before it forty were saved up at most: twenty at a hundred a second.
  expect(performance.now() - began).toBeGreaterThan(190)
  expect((await server.rooms.readPlan('voorbeeld')).versie.nummer).toBe('0.61')
})

test('[SY46] a flood is turned away with 1013; what was not confirmed is stored when it comes back', async () => {
  const server = await start({ env: { LIMIT_MESSAGES_BURST: '40', LIMIT_MESSAGES_PER_SECOND: '10' } })
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  for (let n = 1; n <= 500; n++) editor.edit(renumber(`0.${n}`))
  expect(await anna.closed).toEqual({ code: 1013, reason: 'te-vaak' })
  const refused = anna.received.filter(got => got.type === 'ack' && got.ack?.kind === 'refused')
  expect(refused).toMatchObject([{ ack: { code: 'te-vaak' } }])
  const again = await rawSocket(server)
  await again.load(Y.encodeStateVector(editor.doc))
  again.answer(Y.encodeStateAsUpdate(editor.doc))
  await again.confirmed(1)
  expect((await server.rooms.readPlan('voorbeeld')).versie.nummer).toBe('0.500')
})

test('[SY46] an update that is too big closes with 4413, also when the frame is not', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  write(editor.doc, 'a'.repeat(1024 * 1024))
  expect(await anna.closed).toEqual({ code: 4413, reason: 'te-groot' })
})

test('[SY47] more windows of one person in a plan than there may be are closed with 1013; one that goes makes room', async () => {
  const server = await start({ env: { LIMIT_SOCKETS_PER_USER: '2' } })
  const [first] = await Promise.all([rawSocket(server), rawSocket(server)])
  expect(await (await rawSocket(server)).closed).toEqual({ code: 1013, reason: 'te-druk' })
  await (await rawSocket(server, { naam: 'bram' })).load()
  await first?.close()
  await server.rooms.settled()
  await (await rawSocket(server)).load()
})

test('[SY47] a plan has room for so many connections, and so has an address', () => {
  const crowd = new Crowd({ ...standard, socketsPerPlan: 3, socketsPerAddress: 2 }, handClock())
  const guest = (userId: string, address: string | null, planId = 'plan') => ({ planId, userId, address })
  const leave = crowd.enter(guest('a', '192.0.2.1'))
  expect(crowd.enter(guest('b', '192.0.2.1'))).toBeTypeOf('function')
  expect(crowd.enter(guest('c', '192.0.2.1', 'ander'))).toBe('te-druk')
  expect(crowd.enter(guest('c', null))).toBeTypeOf('function')
  expect(crowd.enter(guest('d', null))).toBe('te-druk')
  if (typeof leave === 'function') leave()
  expect(crowd.enter(guest('d', '192.0.2.1'))).toBeTypeOf('function')
})

test('[SY47] who comes in too often from one address has to wait; others and this machine do not', () => {
  const clock = handClock()
  const crowd = new Crowd(standard, clock)
  const knocks = (address: string | null, times: number) =>
    Array.from({ length: times }, () => crowd.mayKnock(address)).filter(may => may).length
  expect(knocks('192.0.2.1', 150)).toBe(100)
  expect(knocks('192.0.2.2', 1)).toBe(1)
  expect(knocks(null, 1000)).toBe(1000)
  clock.pass(60_000)
  expect(knocks('192.0.2.1', 1)).toBe(1)
})

test('[SY47] the address is what our own proxy says, and never what the sender says', () => {
  const request = (remoteAddress: string, forwarded?: string) =>
    ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage
  expect(addressOf(request('192.0.2.1', '203.0.113.9'), 0)).toBe('192.0.2.1')
  expect(addressOf(request('127.0.0.1', '203.0.113.9, 198.51.100.7'), 1)).toBe('198.51.100.7')
  expect(addressOf(request('10.0.0.1', '203.0.113.9, 198.51.100.7, 10.0.0.2'), 2)).toBe('198.51.100.7')
  expect(addressOf(request('192.0.2.1'), 1)).toBe('192.0.2.1')
  for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(addressOf(request(own), 0)).toBeNull()
})
