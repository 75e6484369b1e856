import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { isLongRun, roundsOf, roundsTimeoutMs } from '../../kit/rounds.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

const plans = isLongRun ? 200 : 15
const peoplePerPlan = 10

const endings: (() => unknown)[] = []
const endAll = async () => {
  for (const end of endings.splice(0).reverse()) await end()
}
afterEach(endAll)

const start = async (dataDir: string): Promise<ServerProcess> => {
  const server = await startServerProcess({ DATA_DIR: dataDir, DEMO: '1' })
  endings.push(() => server.stop('SIGKILL'))
  return server
}

async function makePlan(server: ServerProcess, n: number): Promise<string> {
  const answer = await fetch(`${server.url}/api/v1/plannen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await server.cookie('anna') },
    body: JSON.stringify({ plan: { id: `p${n}`, titel: `Plan ${n}` } }),
  })
  expect(answer.status).toBe(201)
  const made = (await answer.json()) as { id: string }
  return made.id
}

/** A page: what it has of its plan, and its connection. */
interface Window {
  readonly planId: string
  readonly doc: Y.Doc
  raw: RawSocket
}

async function open(server: ServerProcess, planId: string, doc: Y.Doc): Promise<Window> {
  const raw = await rawSocket(server, { planId })
  Y.applyUpdate(doc, await raw.load(Y.encodeStateVector(doc)))
  return { planId, doc, raw }
}

test(
  '[SY6] [SY24] [SY47] a server that restarts has everybody back at once, and turns nobody away',
  async () => {
    for (const _round of roundsOf('restarts with a full house', { usual: 1, full: 3 })) {
      await restartWithAFullHouse()
      await endAll()
    }
  },
  roundsTimeoutMs,
)

async function restartWithAFullHouse(): Promise<void> {
  const dataDir = temporaryFolder()
  endings.push(() => removeFolder(dataDir))
  const first = await start(dataDir)
  const ids: string[] = []
  for (let n = 0; n < plans; n += 1) ids.push(await makePlan(first, n))
  const seats = Array.from({ length: plans * peoplePerPlan }, (_, n) => ids[n % plans] ?? '')
  const windows: Window[] = []
  for (const planId of seats) windows.push(await open(first, planId, new Y.Doc()))
  await first.stop('SIGTERM')
  const ends = await Promise.all(windows.map(({ raw }) => raw.closed))
  expect(new Set(ends.map(({ code }) => code))).toEqual(new Set([1012]))

  const second = await start(dataDir)
  const began = performance.now()
  const back = await Promise.all(windows.map(({ planId, doc }) => open(second, planId, doc)))
  expect(performance.now() - began).toBeLessThan(10_000)
  for (const { raw, doc } of back) {
    expect(raw.socket.readyState).toBe(raw.socket.OPEN)
    expect(doc.getMap('plan').get('id')).toMatch(/^p\d+$/)
  }
  await second.stop('SIGTERM')
}
