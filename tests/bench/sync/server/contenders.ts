import { fileURLToPath } from 'node:url'
import * as encoding from 'lib0/encoding'
import { subprotocol } from '../../../../shared/protocol.ts'
import { startArguments, startEnvironment } from '../../../kit/npmStart.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
export const peersFolder = fileURLToPath(new URL('../peers/', import.meta.url))

export const names = ['regiotafel', 'hocuspocus', 'y-websocket-server', 'relay'] as const
export type Name = (typeof names)[number]

/** A server that can be measured: how it is started, and how it wants to be spoken to. */
export interface Contender {
  readonly name: Name
  /** Whether a plan is still there when everybody has left. */
  readonly keeps: boolean
  /** What node runs. */
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: (port: number, folder: string) => Readonly<Record<string, string>>
  /** What it prints when it serves. */
  readonly isUp: RegExp
  readonly path: (planId: string) => string
  readonly headers: Readonly<Record<string, string>>
  /** What stands before every message about a plan. */
  readonly prefix: (planId: string) => Uint8Array
  /** What a client says first. */
  readonly greeting: (planId: string) => readonly Uint8Array[]
}

const nothing = new Uint8Array()

export const contenders: Readonly<Record<Name, Contender>> = {
  regiotafel: {
    name: 'regiotafel',
    keeps: true,
    args: startArguments,
    cwd: root,
    // Rates are bounded per person; here a few demo persons stand for fifty.
    env: (port, folder) => ({
      ...startEnvironment,
      ...{ PORT: String(port), DATA_DIR: folder, DEMO: '1', LIMITS: 'off' },
    }),
    isUp: /Stoppen/,
    path: planId => `/sync/${planId}`,
    headers: { 'Sec-WebSocket-Protocol': subprotocol },
    prefix: () => nothing,
    greeting: () => [],
  },
  hocuspocus: {
    name: 'hocuspocus',
    keeps: true,
    args: ['hocuspocus.mjs'],
    cwd: peersFolder,
    env: (port, folder) => ({ PORT: String(port), DATA_DIR: folder }),
    isUp: /running/,
    path: () => '/',
    headers: {},
    prefix: named,
    greeting: planId => [authMessage(planId)],
  },
  'y-websocket-server': {
    name: 'y-websocket-server',
    keeps: true,
    args: ['node_modules/@y/websocket-server/src/server.js'],
    cwd: peersFolder,
    env: (port, folder) => ({ PORT: String(port), HOST: '127.0.0.1', YPERSISTENCE: folder }),
    isUp: /running/,
    path: planId => `/${planId}`,
    headers: {},
    prefix: () => nothing,
    greeting: () => [],
  },
  relay: {
    name: 'relay',
    keeps: false,
    args: ['relay.mjs'],
    cwd: peersFolder,
    env: port => ({ PORT: String(port) }),
    isUp: /running/,
    path: planId => `/${planId}`,
    headers: {},
    prefix: () => nothing,
    greeting: () => [],
  },
}

function named(planId: string): Uint8Array {
  return encoding.encode(encoder => encoding.writeVarString(encoder, planId))
}

/** hocuspocus waits for a token before anything else, whether it checks one or not. */
function authMessage(planId: string): Uint8Array {
  return encoding.encode(encoder => {
    encoding.writeVarString(encoder, planId)
    encoding.writeVarUint(encoder, 2)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, 'bench')
  })
}
