import { afterAll, beforeAll, expect, test } from 'vitest'
import { headHeader, readHead } from '../../../shared/head.ts'
import { schemaVersion } from '../../../shared/plan/schemaVersion.ts'
import { type RawOptions, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ env: { PUBLIC_URL: 'http://plannen.example' } })
})
afterAll(() => server.close())

async function closeOf(options: RawOptions) {
  const raw = await rawSocket(server, options)
  return raw.closed
}

async function isLetIn(options: RawOptions): Promise<boolean> {
  const raw = await rawSocket(server, options)
  const plan = await raw.load()
  await raw.close()
  return plan.byteLength > 1000
}

test('[SY2] a connection without a sign-in is closed with 4401', async () => {
  expect(await closeOf({ naam: null })).toEqual({ code: 4401, reason: 'niet-aangemeld' })
})

test('[SY2] a plan that does not exist closes with 4404', async () => {
  expect(await closeOf({ planId: 'bestaat-niet' })).toEqual({ code: 4404, reason: 'niet-gevonden' })
})

test('[SY2] a plan of others closes with 4403', async () => {
  const dirk = (await server.store.users.byDemo('dirk'))?.id ?? ''
  await server.store.plans.create({
    id: 'besloten',
    bytes: Uint8Array.of(0, 0),
    createdBy: dirk,
    members: [{ userId: dirk, rol: 'beheerder' }],
  })
  expect(await closeOf({ planId: 'besloten' })).toEqual({ code: 4403, reason: 'geen-toegang' })
})

test('[SY1] a stranger to the plan does not learn whether it exists before signing in', async () => {
  expect(await closeOf({ naam: null, planId: 'bestaat-niet' })).toMatchObject({ code: 4401 })
})

test.each([
  ['another website', 'http://elders.example'],
  ['another port of the address', 'http://plannen.example:8080'],
  ['a longer name', 'http://plannen.example.elders.example'],
  ['https instead of http', 'https://plannen.example'],
  ['no origin at all', 'null'],
  ['another port of this machine', 'http://127.0.0.1:1'],
])('[SY4] an origin that is %s closes with 4403', async (_, origin) => {
  expect(await closeOf({ origin })).toEqual({ code: 4403, reason: 'vreemde-herkomst' })
})

test('[SY4] the address people use, this machine and a program are let in', async () => {
  expect(await isLetIn({ origin: 'http://plannen.example' })).toBe(true)
  expect(await isLetIn({ origin: server.url })).toBe(true)
  expect(await isLetIn({})).toBe(true)
})

test.each([String(schemaVersion - 1), '', 'nieuw'])(
  '[SY5] the schema number "%s" closes with 4426',
  async said => {
    expect(await closeOf({ query: `?schema=${said}` })).toEqual({ code: 4426, reason: 'te-oud' })
  },
)

test.each(['2', '0', ''])(
  '[SY40] the epoch "%s" closes with 4409, before anything is exchanged',
  async said => {
    const raw = await rawSocket(server, { query: `?epoch=${said}` })
    expect(await raw.closed).toEqual({ code: 4409, reason: 'plan-vervangen' })
    expect(raw.received).toEqual([])
  },
)

test('[SY40] the epoch of the plan is let in, and is what it hears', async () => {
  expect(await isLetIn({ query: '?epoch=1' })).toBe(true)
  const setEpoch = server.store.database.prepare("UPDATE plans SET epoch = ? WHERE id = 'voorbeeld'")
  setEpoch.run(1_800_000_000_000)
  expect(await closeOf({ query: '?epoch=1' })).toEqual({ code: 4409, reason: 'plan-vervangen' })
  const raw = await rawSocket(server, { query: '?epoch=1800000000000' })
  await raw.load()
  expect(await raw.find(got => got.type === 'ack')).toMatchObject({ ack: { epoch: 1_800_000_000_000 } })
  await raw.close()
  const state = await server.ask('/api/v1/plannen/voorbeeld/toestand')
  expect(readHead(state.headers.get(headHeader) ?? '')).toMatchObject({ epoch: 1_800_000_000_000 })
  setEpoch.run(1)
})

test('[SY5] the schema number of this release is let in, and so is none', async () => {
  expect(await isLetIn({ query: `?schema=${schemaVersion}` })).toBe(true)
  expect(await isLetIn({ query: '' })).toBe(true)
})

test('[SY3] the subprotocol is selected when offered, and only then', async () => {
  const offered = await rawSocket(server, { protocols: ['plan.v1'] })
  const plain = await rawSocket(server, { protocols: [] })
  expect([offered.socket.protocol, plain.socket.protocol]).toEqual(['plan.v1', ''])
  await Promise.all([offered.close(), plain.close()])
})

test('an upgrade on any other path is refused', async () => {
  await expect(rawSocket(server, { planId: '' })).rejects.toThrow('404')
  await expect(rawSocket(server, { planId: 'voorbeeld/meer' })).rejects.toThrow('404')
})
