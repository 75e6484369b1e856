import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientDir } from '../../server/clientBuild.ts'
import { makeBackup, restoreBackup } from '../../server/store/backup.ts'
import type { Json } from '../../shared/plan/itemMap.ts'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'
import { startTestServer, type TestServer } from './testServer.ts'

/** A server with the example region in a data folder of its own, and the pages that people see. */
export interface DemoServer {
  readonly url: string
  /** Its letters are in `outbox` there (`outbox.ts`). */
  readonly dataDir: string
  /** The cookie of a demo person: the same sign-in every time. */
  cookie(naam: string): Promise<string>
  /** A request as a demo person; redirects are not followed. */
  ask(path: string, naam: string, init?: RequestInit): Promise<Response>
  /** The example plan as the API gives it, with its texts as plain words. */
  plan(): Promise<Json>
  /** Makes a plan of the one who asks; gives its id in addresses. */
  newPlan(plan: Json, naam?: string): Promise<string>
  /** Ends it, and removes its data. */
  remove(): Promise<void>
}
/** One that runs as `npm start` runs it, in a process of its own. */
export interface KillableServer extends DemoServer {
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Starts it again on the same port with the same data. */
  start(): Promise<void>
}

/** One of which a backup can be put back, in the process of the test. */
export interface RestorableServer extends DemoServer {
  backup(): Promise<void>
  /** Ends it. */
  stop(): Promise<void>
  /** Starts it again at the same address, with the backup. */
  putBack(): Promise<void>
}

/** The id of the example plan in addresses. */
export const examplePlan = 'voorbeeld'

/** In the process of the test, so that each test has its own for little. `plan` stands in the place of the example plan. */
export async function startDemoServer(plan?: Json): Promise<DemoServer> {
  const dataDir = dataFolder()
  const server = await startTestServer({ dataDir, clientDir, plan })
  const remove = async () => {
    await server.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...visitorsOf(server.url), dataDir, remove }
}

export async function startKillableServer(): Promise<KillableServer> {
  const dataDir = dataFolder()
  const port = await freePort()
  const env = { PORT: String(port), DATA_DIR: dataDir, DEMO: '1', LIMITS: 'off' }
  let running: ServerProcess = await startServerProcess(env)
  const kill = async () => void (await running.stop('SIGKILL'))
  return {
    ...visitorsOf(running.url),
    dataDir,
    kill,
    start: async () => {
      running = await startServerProcess(env)
    },
    remove: async () => {
      await kill()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export async function startRestorableServer(plan: Json): Promise<RestorableServer> {
  const folders = [dataFolder(), dataFolder(), dataFolder()] as const
  const [dataDir, putBack, elsewhere] = folders
  const file = join(elsewhere, 'kopie.sqlite')
  const first = await startTestServer({ dataDir, clientDir, plan })
  let running: TestServer | null = first
  const stop = async () => {
    await running?.close()
    running = null
  }
  return {
    ...visitorsOf(first.url),
    dataDir,
    backup: async () => void (await makeBackup(dataDir, file)),
    stop,
    putBack: async () => {
      await restoreBackup(file, putBack)
      const env = { PORT: new URL(first.url).port }
      running = await startTestServer({ dataDir: putBack, clientDir, env })
    },
    remove: async () => {
      await stop()
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const dataFolder = (): string => mkdtempSync(join(tmpdir(), 'regiotafel-'))

function visitorsOf(url: string): Omit<DemoServer, 'remove' | 'dataDir'> {
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
    cookie,
    ask,
    plan: async () => {
      const answer = await ask(`/api/v1/plannen/${examplePlan}?tekst=plat`, 'dirk')
      return ((await answer.json()) as { plan: Json }).plan
    },
    newPlan: async (plan, naam = 'anna') => {
      const answer = await ask('/api/v1/plannen', naam, { method: 'POST', body: JSON.stringify({ plan }) })
      if (answer.status !== 201)
        throw new Error(`The plan was not made: ${answer.status} ${await answer.text()}`)
      return ((await answer.json()) as { id: string }).id
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
