import { afterEach, beforeEach, expect, test } from 'vitest'
import { frame } from '../../../shared/protocol.ts'
import { type AwarenessEntry, awareness, heard } from '../../kit/awareness.ts'
import { pong, type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
let anna: RawSocket
let bram: RawSocket
beforeEach(async () => {
  server = await startTestServer()
  anna = await rawSocket(server)
  bram = await rawSocket(server, { naam: 'bram' })
  await Promise.all([anna.load(), bram.load()])
})
afterEach(() => server.close())

const isAt = (state: unknown, cursor: string) =>
  typeof state === 'object' && state !== null && 'cursor' in state && state.cursor === cursor
const hears = (raw: RawSocket, fits: (entry: AwarenessEntry) => boolean) =>
  raw.find(() => heard(raw).some(fits))

test('[SY18] the person is the one of the session, whatever was sent', async () => {
  anna.send(awareness([1, 1, { persoon: { naam: 'Iemand anders' }, cursor: null }]))
  await hears(bram, ([client]) => client === 1)
  expect(heard(bram)).toMatchObject([
    [1, expect.any(Number), { persoon: { naam: 'Anna Jansen', sector: 'gemeente' }, cursor: null }],
  ])
})

test('[SY19] the sender hears nothing of itself, only of others', async () => {
  anna.send(awareness([1, 1, {}]))
  bram.send(awareness([2, 1, {}]))
  await Promise.all([hears(bram, ([client]) => client === 1), hears(anna, ([client]) => client === 2)])
  expect(heard(anna).every(([client]) => client === 2)).toBe(true)
})

test('[SY17] entries about somebody else are left out, and the connection goes on', async () => {
  bram.send(awareness([2, 1, { cursor: 'van bram' }]))
  await hears(anna, ([client]) => client === 2)
  anna.send(awareness([1, 1, {}], [2, 5, { cursor: 'van anna' }], [2, 6, null], [3, 1, {}]))
  await hears(bram, ([client]) => client === 1)
  anna.send(awareness([1, 2, { cursor: 'later' }]))
  await hears(bram, ([client, , state]) => client === 1 && isAt(state, 'later'))
  expect(heard(bram).filter(([client]) => client !== 1)).toEqual([])
  expect(heard(anna).filter(([client]) => client !== 1)).toMatchObject([
    [2, expect.any(Number), { cursor: 'van bram' }],
  ])
})

test('[SY17] a client id that somebody had stays theirs', async () => {
  anna.send(awareness([1, 1, {}]))
  await hears(bram, ([client]) => client === 1)
  await anna.close()
  bram.send(awareness([1, 9, { cursor: 'van bram' }]))
  bram.send(awareness([2, 1, {}]))
  await pong(bram)
  expect(heard(bram).filter(([client, , state]) => client === 1 && state !== null)).toHaveLength(1)
})

test('[SY17] the same person may come back with the same client id', async () => {
  anna.send(awareness([1, 1, {}]))
  const again = await rawSocket(server)
  await again.load()
  again.send(awareness([1, 2, { cursor: 'terug' }]))
  await hears(bram, ([, , state]) => isAt(state, 'terug'))
})

test('[SY19] a state set to null, and a connection that ends, are gone for everyone', async () => {
  anna.send(awareness([1, 1, {}]))
  anna.send(awareness([1, 2, null]))
  await hears(bram, ([client, , state]) => client === 1 && state === null)
  const eva = await rawSocket(server, { naam: 'eva' })
  await eva.load()
  eva.send(awareness([5, 1, {}]))
  await hears(bram, ([client]) => client === 5)
  eva.socket.terminate()
  await hears(bram, ([client, , state]) => client === 5 && state === null)
})

test('[SY6] somebody who comes in hears who is there', async () => {
  anna.send(awareness([1, 1, { cursor: 'hier' }]))
  await hears(bram, ([client]) => client === 1)
  const eva = await rawSocket(server, { naam: 'eva' })
  await eva.load()
  await hears(eva, ([client]) => client === 1)
  eva.send(Uint8Array.of(frame.queryAwareness))
  await pong(eva)
  expect(heard(eva)).toHaveLength(2)
})

test('[SY18] of a state only the place is passed on, and to editors that look for it who it is by the session', async () => {
  anna.send(awareness([1, 1, { cursor: 'hier', user: { name: 'Iemand anders' }, geheim: 'ja' }]))
  await hears(bram, ([client]) => client === 1)
  expect(heard(bram)[0]?.[2]).toEqual({
    persoon: expect.objectContaining({ naam: 'Anna Jansen' }),
    cursor: 'hier',
    user: { name: 'Anna Jansen', color: expect.stringMatching(/^#/) },
  })
})

test('[SY18] a state that nests deeper than a place does ends its connection', async () => {
  const nested = (depth: number): object => (depth === 0 ? {} : { in: nested(depth - 1) })
  anna.send(awareness([1, 1, { cursor: nested(6) }]))
  await hears(bram, ([client]) => client === 1)
  anna.send(awareness([1, 2, { cursor: nested(20) }]))
  expect(await anna.closed).toEqual({ code: 4400, reason: 'ongeldig-bericht' })
})

test('[SY19] presence is not stored', async () => {
  const before = await server.store.planUpdates.head('voorbeeld')
  anna.send(awareness([1, 1, { cursor: 'hier' }]))
  await hears(bram, ([client]) => client === 1)
  expect(await server.store.planUpdates.head('voorbeeld')).toEqual(before)
})

test('[SY18] a state that is too big or no object ends its connection', async () => {
  anna.send(awareness([1, 1, { cursor: 'x'.repeat(2_100) }]))
  expect(await anna.closed).toEqual({ code: 4413, reason: 'te-groot' })
  bram.send(awareness([2, 1, ['lijst']]))
  expect(await bram.closed).toEqual({ code: 4400, reason: 'ongeldig-bericht' })
})
