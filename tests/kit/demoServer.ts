import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Json } from '../../shared/plan/itemMap.ts'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'

/** The server as people start it, with the example region in a folder of its own. */
export interface DemoServer {
  readonly url: string
  /** The example plan, in addresses of the server. */
  readonly planId: string
  /** A request as a demo person; redirects are not followed. */
  ask(path: string, naam: string, init?: RequestInit): Promise<Response>
  /** The example plan as the API gives it, with its texts as plain words. */
  plan(): Promise<Json>
  cookie(naam: string): Promise<string>
  /** Makes a plan of the one who asks; its id in addresses. */
  newPlan(plan: Json, naam?: string): Promise<string>
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Starts it again on the same port with the same data. */
  start(): Promise<void>
  /** Ends it, and removes its data. */
  remove(): Promise<void>
}

export const examplePlan = 'voorbeeld'

export async function startDemoServer(): Promise<DemoServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'regiotafel-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = { PORT: String(port), DATA_DIR: dataDir, DEMO: '1', LIMITS: 'off' }
  let running: ServerProcess = await startServerProcess(env)
  const cookies = new Map<string, Promise<string>>()
  const cookie = (naam: string) => {
    const known = cookies.get(naam) ?? signIn(url, naam)
    cookies.set(naam, known)
    return known
  }
  const ask = async (path: string, naam: string, init: RequestInit = {}) => {
    const headers = { 'content-type': 'application/json', ...init.headers, cookie: await cookie(naam) }
    return fetch(`${url}${path}`, { redirect: 'manual', ...init, headers })
  }
  return {
    url,
    planId: examplePlan,
    ask,
    cookie,
    plan: async () =>
      ((await (await ask(`/api/v1/plannen/${examplePlan}?tekst=plat`, 'dirk')).json()) as { plan: Json })
        .plan,
    newPlan: async (plan, naam = 'anna') => {
      const answer = await ask('/api/v1/plannen', naam, { method: 'POST', body: JSON.stringify({ plan }) })
      if (answer.status !== 201)
        throw new Error(`The plan was not made: ${answer.status} ${await answer.text()}`)
      return ((await answer.json()) as { id: string }).id
    },
    kill: async () => void (await running.stop('SIGKILL')),
    start: async () => {
      running = await startServerProcess(env)
    },
    remove: async () => {
      await running.stop('SIGKILL')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function signIn(url: string, naam: string): Promise<string> {
  const answer = await fetch(`${url}/demo/${naam}`, { redirect: 'manual' })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`Signing in as ${naam} gave no cookie: status ${answer.status}.`)
  return cookie
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
