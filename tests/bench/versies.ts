import { execFile } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { promisify } from 'node:util'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { generatePlan } from '../kit/generatePlan.ts'
import { startTestServer } from '../kit/testServer.ts'

/**
 * What versions of a plan of 1,000 afspraken cost those who write meanwhile: how long the event loop of the server was
 * held, and how long who asks waits. The asking is done by curl, so that only the server's work counts.
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

async function measured<T>(what: string, run: (round: number) => Promise<T>, times = rounds): Promise<T[]> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const answers: T[] = []
  const waits: number[] = []
  for (let round = 0; round < times; round += 1) {
    delay.enable()
    const begin = performance.now()
    answers.push(await run(round))
    waits.push(performance.now() - begin)
    delay.disable()
    await edit(round)
  }
  const ms = (value: number) => `${Math.round(value)} ms`
  const wait = waits.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
  console.log(`${what}: loop held ${ms(delay.max / 1e6)} at most, answered in ${ms(wait)}`)
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
await measured(
  'a version is sealed',
  () => ask('POST', `/aanbiedingen/${id}/vaststelling`, { volgende: 'y' }),
  1,
)
await server.close()
