import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { signIns as openSignIns } from './auth/signIn.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { openMail } from './mail/mail.ts'
import { openBerichten } from './overleg/berichten.ts'
import { startPost } from './overleg/berichtenPost.ts'
import { planNamen } from './plans/planNamen.ts'
import type { ClientFiles } from './routes/clientFiles.ts'
import type { Store } from './store/store.ts'
import { Stukkenmaker } from './stukken/stukkenmaker.ts'
import { Rooms } from './sync/rooms.ts'
import { Shadow } from './sync/shadow/shadow.ts'
import { Strikes } from './sync/shadow/strikes.ts'
import { actOn } from './sync/shadow/verdict.ts'
import { attachSockets, type Sockets } from './sync/socket.ts'

export interface ServerParts {
  readonly config: Config
  readonly store: Store
  readonly log: Log
  /** The built client. */
  readonly clientFiles: ClientFiles
  readonly clock?: Clock
}

export interface RunningServer {
  /** Where people reach it, without a slash at the end. */
  readonly url: string
  readonly port: number
  readonly rooms: Rooms
  readonly shadow: Shadow
  /** Ends every connection, and resolves when all that came in before is on disk. */
  close(): Promise<void>
}

/** How long the disk gets before connections are closed, and those to close in an orderly way. */
const patienceMs = 1_500
const patience = (): Promise<void> => new Promise(resolve => void setTimeout(resolve, patienceMs).unref())

/** A plan in which nobody writes for so long gets a snapshot. */
const restMs = 5 * 60_000

/** How often it is kept who was in a plan, and which sign-ins were used. */
const seenMs = 30_000

/** Serves HTTP and sockets; resolves once it does. The store stays the caller's. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, store, log, clientFiles } = parts
  const { publicUrl } = config
  const clock = parts.clock ?? systemClock
  const signIns = openSignIns(store, publicUrl?.startsWith('https:') ?? false)
  const strikes = new Strikes(clock)
  const shadow = new Shadow({
    dataDir: config.dataDir,
    log,
    act: (planId, checked) => actOn({ table: rooms, strikes, log }, planId, checked),
    onCompacted: planId => void rooms.measure(planId),
  })
  const rooms: Rooms = new Rooms(store.planUpdates, log, shadow, clock, config.sync)
  const stopLookingRound = clock.every(restMs, () => shadow.lookRound())
  const stopNoting = clock.every(seenMs, () => store.seen.flush())
  const mail = openMail({ settings: config.mail, dataDir: config.dataDir, clock, log })
  const namenVan = planNamen(rooms, clock)
  const berichten = openBerichten({ store, rooms, clock, log })
  const stukkenmaker = new Stukkenmaker(log)
  const app = createApp({
    ...{ config, store, signIns, rooms, clientFiles, mail, log, clock },
    ...{ berichten, namenVan, stukkenmaker },
    noted: planId => shadow.noted(planId),
    sockets: () => sockets,
    url: () => url,
  })
  const { server, address } = await listen(app.fetch, config)
  const url = publicUrl ?? `http://${urlHost(config.host)}:${address.port}`
  const sockets = attachSockets(server, { store, signIns, rooms, publicUrl, log, limits: config.sync }, clock)
  void berichten.haalIn()
  const stopPost = startPost({ store, mail, clock, namenVan, url: () => url, log })
  return {
    url,
    port: address.port,
    rooms,
    shadow,
    async close() {
      stopLookingRound()
      stopNoting()
      stopPost()
      const geenStukken = stukkenmaker.end()
      sockets.stopReading()
      await Promise.race([rooms.settled(), patience()])
      sockets.close()
      await closed(server, sockets)
      await rooms.settled()
      store.seen.flush()
      await Promise.race([Promise.all([mail.close(), geenStukken]), patience()])
      shadow.close()
    },
  }
}

type Fetch = ReturnType<typeof createApp>['fetch']

function listen(fetch: Fetch, { port, host }: Config): Promise<{ server: Server; address: AddressInfo }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, address =>
      resolve({ server: server as Server, address }),
    )
    server.once('error', reject)
  })
}

function closed(server: Server, sockets: Sockets): Promise<void> {
  return new Promise(resolve => {
    const late = setTimeout(() => {
      sockets.cut()
      server.closeAllConnections()
    }, patienceMs)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** An address that listens everywhere is reached here as this machine. */
const urlHost = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
