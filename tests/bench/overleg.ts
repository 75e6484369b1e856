// `npm run bench:overleg`: what conversations cost the server in a plan with 5,000 opmerkingen in 1,500 draden. People
// open the plan at one moment and read all of them; one of fifty who have it open reacts, and all ask what is new. The
// server is a process of its own and its CPU time is read from the system.
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { seedDemo } from '../../server/demo/seed.ts'
import { openStore } from '../../server/store/store.ts'
import { overlegOf } from '../kit/overleg.ts'
import { type RawSocket, rawSocket } from '../kit/rawSocket.ts'
import { startServerProcess } from '../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../kit/testServer.ts'
import { veelDraden } from '../kit/veelDraden.ts'

const readers = 10
const people = 50
const reactions = 20
const ticksPerSecond = 100
const names = ['anna', 'bram', 'carla', 'dirk', 'eva']

async function fill(dataDir: string): Promise<void> {
  const store = openStore(dataDir)
  await seedDemo(store)
  const wie = (await store.members.of('voorbeeld')).map(({ id, naam, organisatie }) => ({
    ...{ id, naam, organisatie },
  }))
  const elementIds = Array.from({ length: 14 }, (_, n) => `a${n + 1}`)
  await veelDraden(store, 'voorbeeld', { draden: 1500, opmerkingen: 5000, elementIds, wie })
  await store.close()
}

const dataDir = temporaryFolder()
await fill(dataDir)
const server = await startServerProcess({ DATA_DIR: dataDir, DEMO: '1', LIMITS: 'off' })
const ask = async (path: string, naam: string | null = 'anna', init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, {
    ...init,
    headers: { ...init.headers, cookie: await server.cookie(naam ?? 'anna') },
  })
const { since, send } = overlegOf({ ask })

function cpuMs(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000
}

/** All there is, in pages as a client asks for them; gives the last rev. */
async function readAll(naam: string): Promise<number> {
  for (let sinds = 0; ; ) {
    const { body } = await since(naam, sinds)
    sinds = body.rev
    if (!body.meer) return sinds
  }
}

const of = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)]?.toFixed(1) ?? ''

/** How long the smallest question waits meanwhile: what everybody notices of it. */
async function whileAsking(
  work: () => Promise<unknown>,
): Promise<{ cpu: number; waits: number[]; ms: number }> {
  const waits: number[] = []
  let isDone = false
  const [cpu, began] = [cpuMs(), performance.now()]
  const done = work().finally(() => {
    isDone = true
  })
  while (!isDone) {
    const at = performance.now()
    await fetch(`${server.url}/healthz`)
    waits.push(performance.now() - at)
    await delay(2)
  }
  await done
  return { cpu: cpuMs() - cpu, waits, ms: performance.now() - began }
}

function report(name: string, { cpu, waits, ms }: Awaited<ReturnType<typeof whileAsking>>, times: number) {
  console.log(
    `${name}: server ${(cpu / times).toFixed(1)} ms CPU each, ${ms.toFixed(0)} ms in all;`,
    `a small question meanwhile p50 ${of(waits, 0.5)}, p95 ${of(waits, 0.95)}, longest ${of(waits, 1)} ms`,
  )
}

for (const naam of names) await readAll(naam)
const reader = (n: number) => names[n % names.length] ?? 'anna'
const opening = () => Promise.all(Array.from({ length: readers }, (_, n) => readAll(reader(n))))
report(`${readers} people read all of it at once`, await whileAsking(opening), readers)

const sockets: RawSocket[] = []
for (let n = 0; n < people; n += 1) sockets.push(await rawSocket(server, { naam: reader(n) }))
await Promise.all(sockets.map(socket => socket.load()))
let last = await readAll('anna')
const heardAfter: number[] = []

/** One reacts; everybody hears of it and has asked what it is when this resolves. */
async function reaction(nr: number): Promise<void> {
  const began = performance.now()
  const news = sockets.map(async (socket, n) => {
    const heard = socket.received.length
    await socket.find(got => got.type === 'notice' && socket.received.indexOf(got) >= heard)
    await since(reader(n), last)
    heardAfter.push(performance.now() - began)
  })
  await send('POST', `/draden/d${nr * 7}-0/opmerkingen`, 'carla', { tekst: 'Wij ook.' })
  await Promise.all(news)
  last += 1
}
const reacting = async () => {
  for (let nr = 0; nr < reactions; nr += 1) await reaction(nr)
}
report(`one of ${people} reacts, and all ask`, await whileAsking(reacting), reactions)
console.log(`  everybody has it after p50 ${of(heardAfter, 0.5)}, p95 ${of(heardAfter, 0.95)} ms`)
for (const socket of sockets) socket.socket.terminate()
await server.stop()
removeFolder(dataDir)
