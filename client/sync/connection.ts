import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { schemaVersion } from '../../shared/plan/schemaVersion.ts'
import {
  type Ack,
  frame,
  readAck,
  readNotice,
  schemaParameter,
  subprotocol,
  type Topic,
  topics,
} from '../../shared/protocol.ts'
import { type RefusalCode, refusalOfClose, refusals } from '../../shared/refusals.ts'
import { countingSocket } from './countingSocket.ts'
import type { Ledger } from './ledger.ts'

export interface ConnectionOptions {
  readonly planId: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly ledger: Ledger
  readonly mayWrite: boolean
  /** Called before a change of another is applied, so that keys already pressed go first. */
  readonly beforeRemote: () => void
  /** Something of the plan beside its doc has changed, or may have while there was no connection. */
  readonly onNotice?: (topic: Topic) => void
  /** `ws://host/sync`; the page's own host when left out. */
  readonly url?: string
  readonly Socket?: typeof WebSocket
}

/** Keeps a doc in step with the server, comes back by itself after a drop, and keeps the ledger. */
export function connect(options: ConnectionOptions): { reconnect(): void; close(): void } {
  const { doc, ledger } = options
  // Registered before the provider's own listener: a change is booked before the frame that carries it.
  const book = (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) ledger.changed()
  }
  doc.on('update', book)
  const provider = providerOf(options)
  listen(provider, options)
  const stopWatching = watchNetwork(provider)
  provider.connect()
  return {
    reconnect: () => {
      ledger.retried()
      provider.disconnect()
      provider.connect()
    },
    close: () => {
      stopWatching()
      doc.off('update', book)
      provider.destroy()
    },
  }
}

const providerOf = ({ url = pageUrl(), planId, doc, awareness, ledger, ...options }: ConnectionOptions) =>
  new WebsocketProvider(url, planId, doc, {
    awareness,
    params: { [schemaParameter]: String(schemaVersion) },
    protocols: [subprotocol],
    // A second window of the same browser must not show what is not yet written.
    disableBc: true,
    connect: false,
    WebSocketPolyfill: countingSocket(options.Socket ?? WebSocket, {
      sent: ledger.sent,
      beforeRemote: options.beforeRemote,
    }),
  })

function listen(provider: WebsocketProvider, { ledger, mayWrite, onNotice }: ConnectionOptions): void {
  listenForNotices(provider, onNotice ?? (() => {}))
  provider.messageHandlers[frame.ack] = (_encoder, decoder) => {
    const ack = readAck(decoder)
    if (ack) hear(ack, ledger, mayWrite)
  }
  provider.on('sync', synced => {
    if (synced) ledger.synced()
  })
  provider.on('connection-close', () => ledger.dropped())
  provider.on('closed', ({ code, reason }) =>
    ledger.refused(refusalOfClose(code, reason) ?? 'onverwachte-fout', true),
  )
}

/** What was said while there was no connection was not heard: then everything may be another than it was. */
function listenForNotices(provider: WebsocketProvider, onNotice: (topic: Topic) => void): void {
  let wasHere = false
  provider.messageHandlers[frame.notice] = (_encoder, decoder) => {
    const topic = readNotice(decoder)
    if (topic) onNotice(topic)
  }
  provider.on('sync', synced => {
    if (synced && wasHere) topics.forEach(onNotice)
    wasHere ||= synced
  })
}

function hear(ack: Ack, ledger: Ledger, mayWrite: boolean): void {
  if (ack.kind === 'durable') ledger.confirmed(ack.count)
  if (ack.kind === 'refused') ledger.refused(codeOf(ack.code), false)
  if (ack.kind === 'readOnly' && mayWrite) ledger.refused(codeOf(ack.code), false)
}

const codeOf = (code: string): RefusalCode =>
  Object.hasOwn(refusals, code) ? (code as RefusalCode) : 'onverwachte-fout'

const pageUrl = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`

/** The browser knows sooner than the socket that the network went or came back: try again at once. */
function watchNetwork(provider: WebsocketProvider): () => void {
  if (typeof window === 'undefined') return () => {}
  const retry = () => {
    if (!provider.shouldConnect) return
    provider.disconnect()
    provider.connect()
  }
  window.addEventListener('online', retry)
  window.addEventListener('offline', retry)
  return () => {
    window.removeEventListener('online', retry)
    window.removeEventListener('offline', retry)
  }
}
