import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { mergeUpdates } from 'yjs'
import { type Ack, frame, readAck, readNotice, subprotocol, sync, type Topic } from '../../shared/protocol.ts'
import type { TestServer } from './testServer.ts'

export type Received =
  | { readonly type: 'step1' | 'step2' | 'update' | 'awareness'; readonly bytes: Uint8Array }
  | { readonly type: 'denied'; readonly reason: string }
  | { readonly type: 'ack'; readonly ack: Ack | null }
  | { readonly type: 'notice'; readonly topic: Topic | null }

export interface RawSocket {
  readonly socket: WebSocket
  readonly received: readonly Received[]
  /** Resolves with the first frame, past or to come, that fits. */
  find(fits: (frame: Received) => boolean): Promise<Received>
  /** Resolves when the first `count` sync frames are confirmed. */
  confirmed(count: number): Promise<unknown>
  send(bytes: Uint8Array | string): void
  update(update: Uint8Array): void
  answer(update: Uint8Array): void
  /** Asks for the plan; resolves with all of it. */
  load(stateVector?: Uint8Array): Promise<Uint8Array>
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
  close(): Promise<unknown>
}

export interface RawOptions {
  readonly naam?: string | null
  readonly planId?: string
  readonly query?: string
  readonly origin?: string
  readonly protocols?: readonly string[]
}

/** A connection that says exactly what the test says. Resolves when it is open, or was closed again. */
export async function rawSocket(
  server: Pick<TestServer, 'url' | 'cookie'>,
  options: RawOptions = {},
): Promise<RawSocket> {
  const { naam = 'anna', planId = 'voorbeeld', query = '', origin, protocols = [subprotocol] } = options
  const headers: Record<string, string> = {}
  if (naam !== null) headers.cookie = await server.cookie(naam)
  if (origin) headers.origin = origin
  const url = `${server.url.replace(/^http/, 'ws')}/sync/${planId}${query}`
  const socket = new WebSocket(url, [...protocols], { headers })
  const opened = new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const raw = listen(socket)
  await opened
  return raw
}

function listen(socket: WebSocket): RawSocket {
  const received: Received[] = []
  const waiting = new Set<() => void>()
  const closed = new Promise<{ code: number; reason: string }>(resolve => {
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() }))
  })
  socket.on('message', data => {
    received.push(readFrame(new Uint8Array(data as Buffer)))
    for (const look of [...waiting]) look()
  })
  const find = (fits: (frame: Received) => boolean) =>
    new Promise<Received>(resolve => {
      const look = () => {
        const found = received.find(fits)
        if (!found) return void waiting.add(look)
        waiting.delete(look)
        resolve(found)
      }
      look()
    })
  const send = (bytes: Uint8Array | string) => socket.send(bytes)
  return {
    socket,
    received,
    find,
    confirmed: count =>
      find(got => got.type === 'ack' && got.ack?.kind === 'durable' && got.ack.count >= count),
    send,
    update: update => send(syncFrame(sync.update, update)),
    answer: update => send(syncFrame(sync.step2, update)),
    async load(stateVector = Uint8Array.of(0)) {
      const from = received.length
      send(syncFrame(sync.step1, stateVector))
      const last = await find(got => got.type === 'step2' && received.indexOf(got) >= from)
      return mergeUpdates(received.slice(from, received.indexOf(last) + 1).flatMap(updateIn))
    },
    closed,
    close() {
      socket.close()
      return closed
    },
  }
}

/** Resolves after a ping went to the server and back: whatever it had to say by then has arrived. */
export function pong(raw: RawSocket): Promise<void> {
  return new Promise(resolve => {
    raw.socket.once('pong', () => resolve())
    raw.socket.ping()
  })
}

export const syncFrame = (subtype: number, payload: Uint8Array): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.sync)
    encoding.writeVarUint(encoder, subtype)
    encoding.writeVarUint8Array(encoder, payload)
  })

const updateIn = (got: Received): Uint8Array[] =>
  got.type === 'update' || got.type === 'step2' ? [got.bytes] : []

function readFrame(bytes: Uint8Array): Received {
  const decoder = decoding.createDecoder(bytes)
  switch (decoding.readVarUint(decoder)) {
    case frame.sync: {
      const type = (['step1', 'step2', 'update'] as const)[decoding.readVarUint(decoder)]
      if (!type) throw new Error('The server sent a sync frame of an unknown subtype.')
      return { type, bytes: decoding.readVarUint8Array(decoder) }
    }
    case frame.awareness:
      return { type: 'awareness', bytes: decoding.readVarUint8Array(decoder) }
    case frame.auth:
      decoding.readVarUint(decoder)
      return { type: 'denied', reason: decoding.readVarString(decoder) }
    case frame.notice:
      return { type: 'notice', topic: readNotice(decoder) }
    default:
      return { type: 'ack', ack: readAck(decoder) }
  }
}
