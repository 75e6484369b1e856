import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { startTestServer } from '../kit/testServer.ts'

/**
 * What versions of a plan of 1,000 afspraken cost those who write meanwhile: how much processor time the thread that
 * serves spends in one go and in all, and how long who asks waits. The asking is done by curl, so that only the
 * server's work counts.
 */
const rounds = 5
const server = await startTestServer({ plan: generatePlan(3, { opgaven: 20, afspraken: 1000 }) })
const curl = promisify(execFile)
const base = `${server.url}/api/v1/plannen/voorbeeld`

async function ask(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const json = body ? ['-H', 'content-type: application/json', '-d', JSON.stringify(body)] : []
  const args = ['-s', '-X', method, '-b', await server.cookie('dirk'), ...json, `${base}${path}`]
  const { stdout } = await curl('curl', args, { maxBuffer: 2 ** 28 })
  return path.endsWith('/toestand') || stdout.length > 100_000 ? {} : JSON.parse(stdout || '{}')
}

/** Processor time of the thread that serves, in ms: what else runs on this machine does not count. Linux has it. */
const spent = (): number =>
  Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6

/** The longest that the loop was held in one go, and all that was spent, until it is stopped. */
function watch() {
  const begin = spent()
  let last = begin
  let longest = 0
  const look = () => {
    const now = spent()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  return () => {
    look()
    clearInterval(timer)
    return { longest, all: last - begin }
  }
}

async function measured<T>(what: string, run: (round: number) => Promise<T>, times = rounds): Promise<T[]> {
  const answers: T[] = []
  const found: { longest: number; all: number; wait: number }[] = []
  for (let round = 0; round < times; round += 1) {
    const stop = watch()
    const begin = performance.now()
    answers.push(await run(round))
    found.push({ ...stop(), wait: performance.now() - begin })
    await edit(round)
  }
  const middle = (of: 'longest' | 'all' | 'wait') =>
    `${Math.round(found.map(een => een[of]).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0)} ms`
  console.log(
    `${what}: held ${middle('longest')} in one go, ${middle('all')} in all; answered in ${middle('wait')}`,
  )
  return answers
}

const userId = (await server.store.users.byDemo('bram'))?.id ?? ''
/** Something else each time, in a few hundred items. */
async function edit(round: number): Promise<void> {
  const edits = Array.from(
    { length: 300 },
    (_, nr): PlanEdit => ({
      ...{ op: 'write', elementId: `a${nr + 1}`, veld: 'oplossing', tekst: `Wij doen ${round} keer ${nr}.` },
    }),
  )
  await server.rooms.edit('voorbeeld', userId, () => ({ op: 'all', edits }))
  await server.rooms.settled()
}

await edit(-1)
await ask('PUT', '/bezoek')
const made = await measured('a version is made', round => ask('POST', '/versies', { naam: `v${round}` }))
const [van, naar] = [String(made[0]?.id), String(made.at(-1)?.id)]
await measured('two versions are compared', () => ask('GET', `/vergelijking?van=${van}&naar=${naar}`))
await measured('a version is compared with now', () => ask('GET', `/vergelijking?van=${van}`))
await measured('a version is read', () => ask('GET', `/versies/${van}`))
const { organisaties } = (await ask('GET', '/aanbiedingen')) as { organisaties: { id: string }[] }
const body = { uiterlijk: '2099-01-01', organisaties: organisaties.map(({ id }) => id) }
const [offer] = await measured(
  'a version is offered',
  () => ask('POST', '/aanbiedingen', { naam: 'x', ...body }),
  1,
)
const { id } = (offer as { aanbieding: { id: string } }).aanbieding
const [sealed] = await measured(
  'a version is sealed',
  () => ask('POST', `/aanbiedingen/${id}/vaststelling`, { volgende: 'y' }),
  1,
)
await ask('PUT', '/publicatie', { vaststellingId: sealed?.id })
const anybody = ['-s', `${server.url}/openbaar/voorbeeld`]
await measured('its public page is made', () => curl('curl', anybody, { maxBuffer: 2 ** 28 }), 1)
await server.close()
