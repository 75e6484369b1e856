import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { type Head, headParameters, readHead } from '../../shared/head.ts'
import { schemaVersion } from '../../shared/plan/schemaVersion.ts'
import {
  type Ack,
  type Filling,
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
  /** What the doc begins with, when that is known; what stems from another lineage is never merged. */
  readonly head?: Head | null
  /** What the doc began with is of an earlier time: what changed beside it since was not heard. */
  readonly isOld?: boolean
  /** The server told which lineage it is. */
  readonly onEpoch?: (epoch: number) => void
  /** How full the plan is; as far as is known there is room when the connection is lost. */
  readonly onFilling?: (filling: Filling) => void
  /** The server takes no changes of this connection. */
  readonly onReadOnly?: () => void
  /** What one may has changed, or may have while there was no connection. */
  readonly onRights?: () => void
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
  const book = (update: Uint8Array, origin: unknown) => {
    if (origin !== provider) ledger.changed(update)
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
    params: { [schemaParameter]: String(schemaVersion), ...(options.head && headParameters(options.head)) },
    protocols: [subprotocol],
    // A second window of the same browser must not show what is not yet written.
    disableBc: true,
    connect: false,
    WebSocketPolyfill: countingSocket(options.Socket ?? WebSocket, {
      sent: ledger.sent,
      beforeRemote: options.beforeRemote,
    }),
  })

function listen(provider: WebsocketProvider, options: ConnectionOptions): void {
  const { ledger, onRights = () => {}, onNotice = () => {} } = options
  listenForNotices(provider, onNotice, options.isOld ?? false)
  provider.messageHandlers[frame.ack] = (_encoder, decoder) => {
    const ack = readAck(decoder)
    if (ack) hear(ack, provider, options)
  }
  let wasHere = options.isOld ?? false
  provider.on('sync', synced => {
    if (!synced) return
    ledger.synced()
    if (wasHere) onRights()
    wasHere = true
  })
  provider.on('connection-close', event => {
    if (event?.reason === ('opslag-mislukt' satisfies RefusalCode)) ledger.stalled()
    ledger.dropped()
    options.onFilling?.('ruim')
  })
  provider.on('closed', ({ code, reason }) =>
    closedBy(refusalOfClose(code, reason) ?? 'onverwachte-fout', provider, options),
  )
}

/** The server does not want us back; except that who may not write any more may still read. */
function closedBy(code: RefusalCode, provider: WebsocketProvider, options: ConnectionOptions): void {
  if (code !== 'alleen-lezen') return options.ledger.refused(code, true)
  options.onReadOnly?.()
  options.onRights?.()
  provider.connect()
}

/** What was said while there was no connection was not heard: then everything may be another than it was. */
function listenForNotices(
  provider: WebsocketProvider,
  onNotice: (topic: Topic) => void,
  isOld: boolean,
): void {
  let wasHere = isOld
  provider.messageHandlers[frame.notice] = (_encoder, decoder) => {
    const topic = readNotice(decoder)
    if (topic) onNotice(topic)
  }
  provider.on('sync', synced => {
    if (synced && wasHere) topics.forEach(onNotice)
    wasHere ||= synced
  })
}

function hear(ack: Ack, provider: WebsocketProvider, options: ConnectionOptions): void {
  const { ledger } = options
  switch (ack.kind) {
    case 'durable':
      return ledger.confirmed(ack.count)
    case 'refused':
      return codeOf(ack.code) === 'alleen-lezen'
        ? options.onReadOnly?.()
        : ledger.refused(codeOf(ack.code), false)
    case 'readOnly':
      return hearReadOnly(codeOf(ack.code), options)
    case 'filling':
      return options.onFilling?.(ack.filling)
    case 'head':
      return hearHead({ epoch: ack.epoch, place: ack }, provider, options)
  }
}

/** What one may not change; or what nobody can for now, which the server tries again by itself. */
function hearReadOnly(code: RefusalCode, { ledger, onReadOnly }: ConnectionOptions): void {
  if (code !== 'alleen-lezen' && code !== 'plan-beschadigd') return ledger.stalled()
  onReadOnly?.()
  if (code === 'plan-beschadigd') ledger.refused(code, false)
}

/** Another lineage than the doc's: nothing of the one may get into the other. */
function hearHead(head: Head, provider: WebsocketProvider, { ledger, onEpoch }: ConnectionOptions): void {
  const known = readHead(new URLSearchParams(provider.params).toString())
  if (known && known.epoch !== head.epoch) {
    provider.disconnect()
    return ledger.refused('plan-vervangen', true)
  }
  Object.assign(provider.params, headParameters(head))
  onEpoch?.(head.epoch)
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
