import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { frame } from '../../../shared/protocol.ts'
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

type Entry = readonly [client: number, clock: number, state: unknown]

const awareness = (...entries: readonly Entry[]): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.awareness)
    const payload = encoding.encode(inner => {
      encoding.writeVarUint(inner, entries.length)
      for (const [client, clock, state] of entries) {
        encoding.writeVarUint(inner, client)
        encoding.writeVarUint(inner, clock)
        encoding.writeVarString(inner, JSON.stringify(state))
      }
    })
    encoding.writeVarUint8Array(encoder, payload)
  })

/** Everything a connection heard about presence, in order. */
function heard(raw: RawSocket): Entry[] {
  return raw.received.flatMap(got => {
    if (got.type !== 'awareness') return []
    const decoder = decoding.createDecoder(got.bytes)
    return Array.from({ length: decoding.readVarUint(decoder) }, (): Entry => {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      return [client, clock, JSON.parse(decoding.readVarString(decoder))]
    })
  })
}
const isAt = (state: unknown, cursor: string) =>
  typeof state === 'object' && state !== null && 'cursor' in state && state.cursor === cursor
const hears = (raw: RawSocket, fits: (entry: Entry) => boolean) => raw.find(() => heard(raw).some(fits))

test('[SY18] the person is the one of the session, whatever was sent', async () => {
  anna.send(awareness([1, 1, { persoon: { naam: 'Iemand anders' }, cursor: null }]))
  await hears(bram, ([client]) => client === 1)
  expect(heard(bram)).toMatchObject([
    [1, expect.any(Number), { persoon: { naam: 'Anna Jansen', sector: 'gemeente' }, cursor: null }],
  ])
})

test('[SY19] the sender hears it too', async () => {
  anna.send(awareness([1, 1, {}]))
  await hears(anna, ([client]) => client === 1)
})

test('[SY17] entries about somebody else are left out, and the connection goes on', async () => {
  bram.send(awareness([2, 1, { cursor: 'van bram' }]))
  await hears(anna, ([client]) => client === 2)
  anna.send(awareness([1, 1, {}], [2, 5, { cursor: 'van anna' }], [2, 6, null], [3, 1, {}]))
  await hears(bram, ([client]) => client === 1)
  anna.send(awareness([1, 2, { cursor: 'later' }]))
  await hears(bram, ([client, , state]) => client === 1 && isAt(state, 'later'))
  expect(heard(bram).filter(([client]) => client !== 1)).toMatchObject([[2, 1, { cursor: 'van bram' }]])
})

test('[SY17] a client id that somebody had stays theirs', async () => {
  anna.send(awareness([1, 1, {}]))
  await hears(bram, ([client]) => client === 1)
  await anna.close()
  bram.send(awareness([1, 9, { cursor: 'van bram' }]))
  bram.send(awareness([2, 1, {}]))
  await hears(bram, ([client]) => client === 2)
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

test('[SY19] presence is not stored', async () => {
  const before = await server.store.planUpdates.head('voorbeeld')
  anna.send(awareness([1, 1, { cursor: 'hier' }]))
  await hears(bram, ([client]) => client === 1)
  expect(await server.store.planUpdates.head('voorbeeld')).toEqual(before)
})

test('[SY18] a state that is too big or no object ends its connection', async () => {
  anna.send(awareness([1, 1, { cursor: 'x'.repeat(20_000) }]))
  expect(await anna.closed).toEqual({ code: 4413, reason: 'te-groot' })
  bram.send(awareness([2, 1, ['lijst']]))
  expect(await bram.closed).toEqual({ code: 4400, reason: 'ongeldig-bericht' })
})
