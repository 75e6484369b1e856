import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import { seedDemo } from '../../server/demo/seed.ts'
import type { LogFields } from '../../server/log.ts'
import { type ClientFiles, readClientFiles } from '../../server/routes/clientFiles.ts'
import { type RunningServer, startServer } from '../../server/server.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import type { Json } from '../../shared/plan/itemMap.ts'

export interface TestServer {
  readonly url: string
  readonly store: Store
  readonly rooms: RunningServer['rooms']
  readonly shadow: RunningServer['shadow']
  readonly dataDir: string
  readonly logged: readonly { readonly event: string; readonly fields: LogFields }[]
  /** The cookie of a demo person: the same sign-in every time. */
  cookie(naam: string): Promise<string>
  /** A request as a demo person, or as nobody. Redirects are not followed. */
  ask(path: string, naam?: string | null, init?: RequestInit): Promise<Response>
  /** Stops the server, and removes the data folder unless the test brought it. */
  close(): Promise<void>
}

export interface TestServerOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly dataDir?: string
  readonly clientDir?: string
  readonly clock?: Clock
  /** What stands in the place of the example plan. */
  readonly plan?: Json | undefined
  /** Stands between the server and its store: to hold, fail or count what it does. */
  readonly wrap?: (store: Store) => Store
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'regiotafel-'))
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

const noFiles: ClientFiles = { page: null, byPath: new Map() }
const known = new Map<string, ClientFiles>()

/** Read and compressed once for all servers of this process: that costs as much as a small test. */
function filesIn(clientDir?: string): ClientFiles {
  if (clientDir === undefined) return noFiles
  const files = known.get(clientDir) ?? readClientFiles(clientDir)
  known.set(clientDir, files)
  return files
}

/** The real server on a free port of this machine, with the example region in a folder of its own. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? temporaryFolder()
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, LIMITS: 'off', DEMO: '1', ...options.env })
  const store = openStore(dataDir)
  if (config.demo) await seedDemo(store, options.plan)
  const logged: { event: string; fields: LogFields }[] = []
  const server = await startServer({
    config,
    store: options.wrap?.(store) ?? store,
    log: (event, fields = {}) => logged.push({ event, fields }),
    clientFiles: filesIn(options.clientDir),
    ...(options.clock && { clock: options.clock }),
  })
  const url = `http://127.0.0.1:${server.port}`
  const cookie = demoCookies(url)
  return {
    url,
    store,
    rooms: server.rooms,
    shadow: server.shadow,
    dataDir,
    logged,
    cookie,
    async ask(path, naam = 'anna', init = {}) {
      const headers = new Headers(init.headers)
      if (naam !== null) headers.set('cookie', await cookie(naam))
      return fetch(`${url}${path}`, { redirect: 'manual', ...init, headers })
    },
    async close() {
      await server.close()
      await store.close()
      if (!options.dataDir) removeFolder(dataDir)
    },
  }
}

/** The cookie of a demo person at a server: the same sign-in every time. */
export function demoCookies(url: string): (naam: string) => Promise<string> {
  const cookies = new Map<string, Promise<string>>()
  return naam => {
    const known = cookies.get(naam) ?? signIn(url, naam)
    cookies.set(naam, known)
    return known
  }
}

async function signIn(url: string, naam: string): Promise<string> {
  const answer = await fetch(`${url}/demo/${naam}`, { redirect: 'manual' })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`Signing in as ${naam} gave no cookie: status ${answer.status}.`)
  return cookie
}
