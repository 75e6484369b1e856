// `npm run bench:stukken`: what it costs to have the papers of a plan of 1,000 afspraken made, asked for as the page
// asks, and what those notice of it who write in that plan meanwhile. The server is a process of its own, and so is what
// it makes papers in; both have all cores of this machine. `-- --only=docx,pdf` makes those alone.
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { type Formaat, formatenVan } from '../../shared/stukken/stukkeuze.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { type RawSocket, rawSocket } from '../kit/rawSocket.ts'
import { demoCookies } from '../kit/testServer.ts'
import { Samples } from './sync/samples.ts'
import { newFolder } from './sync/server/children.ts'
import { contenders } from './sync/server/contenders.ts'
import { startServer } from './sync/server/startServer.ts'
import { typeApart } from './sync/typed.ts'

const most = { seconds: 10, loopMs: 50 }
const letterMs = 100
/** What nothing is made in, to compare with. */
const quietSeconds = 10
/** Longer than the server lets a paper take. */
const patienceMs = 150_000
const letters = 6_000

const chosen = process.argv.find(given => given.startsWith('--only='))?.slice('--only='.length)
const formats = formatenVan('plan').filter(formaat => !chosen || chosen.split(',').includes(formaat))

const server = await startServer(contenders.regiotafel, newFolder(), { isPinned: false })
const url = `http://127.0.0.1:${server.port}`
const cookie = demoCookies(url)
const headers = { 'content-type': 'application/json', cookie: await cookie('anna') }
const ask = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${url}/api/v1/plannen${path}`, { headers, ...init })
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`)
  return answer
}
const plan = generatePlan(3, { opgaven: 20, afspraken: 1000 })
const { id: planId } = await (await ask('', { method: 'POST', body: JSON.stringify({ plan }) })).json()

/** Types a letter each 100 ms, and notes how long it took until the server had kept it. */
class Typist {
  trips = new Samples()
  readonly #socket: RawSocket
  readonly #keys: readonly Uint8Array[]
  #sent = 0

  constructor(socket: RawSocket, keys: readonly Uint8Array[]) {
    this.#socket = socket
    this.#keys = keys
    setInterval(() => void this.#type(), letterMs).unref()
  }

  async #type(): Promise<void> {
    const key = this.#keys[this.#sent]
    if (!key) return
    this.#sent += 1
    const began = performance.now()
    this.#socket.update(key)
    await this.#socket.confirmed(this.#sent)
    this.trips.add(performance.now() - began)
  }
}

interface Used {
  readonly cpu: number
  readonly peak: number
}
const ticksPerSecond = 100

/** What the process in which a paper is made has used so far; what is gone has used nothing more than `before`. */
function usedByMaker(before: Used): Used {
  try {
    const [child] = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').split(' ')
    if (!child) return before
    const fields = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1]
    return {
      cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
      peak: peak ? 1024 * Number(peak) : before.peak,
    }
  } catch {
    // It ended between two looks at it.
    return before
  }
}

interface Row {
  readonly what: string
  readonly seconds: number
  readonly bytes: number
  /** What the paper took of a processor (s), and at most of memory (bytes). */
  readonly maker: Used
  /** The most memory the server held meanwhile, in bytes. */
  readonly peak: number
  readonly loop: readonly number[]
  readonly trips: readonly number[]
}

type Made = Pick<Row, 'bytes' | 'maker'>
const nothing: Made = { bytes: 0, maker: { cpu: 0, peak: 0 } }

async function measured(what: string, typist: Typist, work: () => Promise<Made>): Promise<Row> {
  await server.idle()
  typist.trips = new Samples()
  server.watchPeak()
  await server.used()
  const began = performance.now()
  const made = await work()
  const seconds = (performance.now() - began) / 1000
  const { loopP50, loopP99, loopMax } = await server.used()
  const trips = [0.5, 0.99, 1].map(part => typist.trips.at(part))
  return {
    ...{ what, seconds, ...made, peak: server.peak() },
    ...{ loop: [loopP50, loopP99, loopMax], trips },
  }
}

/** From asking for a paper to having all of its file, as the page does it. */
async function made(formaat: Formaat): Promise<Made> {
  const body = JSON.stringify({ stuk: 'plan', formaat })
  const { id } = await (await ask(`/${planId}/stukken`, { method: 'POST', body })).json()
  const late = performance.now() + patienceMs
  let maker = nothing.maker
  for (let stand = 'wacht'; stand !== 'klaar'; await delay(50)) {
    maker = usedByMaker(maker)
    stand = (await (await ask(`/${planId}/stukken/${id}`)).json()).stand
    if (performance.now() > late || !['wacht', 'bezig', 'klaar'].includes(stand))
      throw new Error(`${formaat} was not made: ${stand}.`)
  }
  const file = await ask(`/${planId}/stukken/${id}/bestand`)
  const { byteLength } = await file.arrayBuffer()
  await ask(`/${planId}/stukken/${id}`, { method: 'DELETE' })
  return { bytes: byteLength, maker }
}

const cell = (value: number, decimals = 0): string => value.toFixed(decimals).padStart(9)
const line = ({ what, seconds, bytes, maker, peak, loop, trips }: Row): string => {
  const sizes = [cell(bytes / 1e6, 2), cell(maker.peak / 2 ** 20), cell(peak / 2 ** 20)]
  const times = [...loop, ...trips].map(ms => cell(ms, 1))
  return [what.padEnd(16), cell(seconds, 1), cell(maker.cpu, 1), ...sizes, ...times].join('')
}

function goal(says: string, value: number, bound: number, unit: string): void {
  const isReached = value <= bound
  console.log(`${says}: ${value.toFixed(1)} ${unit}, ${isReached ? 'reached' : 'NOT REACHED'}`)
  if (!isReached) process.exitCode = 1
}

const socket = await rawSocket({ url, cookie }, { planId })
const typist = new Typist(socket, typeApart(await socket.load(), 1, letters).updates[0] ?? [])
const names = [
  '',
  'seconds',
  'cpu s',
  'MB',
  'peak MiB',
  'loop p50',
  'p99',
  'max ms',
  'key p50',
  'p99',
  'max ms',
]
console.log(names.map((name, index) => (index === 0 ? ''.padEnd(16) : name.padStart(9))).join(''))
const rows: Row[] = []
const quiet = () => delay(quietSeconds * 1000, nothing)
for (const [what, work] of [
  ['nothing', quiet] as const,
  ...formats.map(formaat => [formaat, () => made(formaat)] as const),
]) {
  const row = await measured(what, typist, work)
  console.log(line(row))
  rows.push(row)
}
goal(
  `the slowest of them takes at most ${most.seconds} s`,
  Math.max(...rows.slice(1).map(row => row.seconds)),
  most.seconds,
  's',
)
goal(
  `the loop is at most ${most.loopMs} ms late (p99) meanwhile`,
  Math.max(...rows.slice(1).map(({ loop }) => loop[1] ?? 0)),
  most.loopMs,
  'ms',
)
socket.socket.terminate()
await server.stop()
