import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { TestServer } from './testServer.ts'

export interface SyncClient {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  readonly synced: Promise<void>
  /** Resolves when the doc fits, now or after a later update. */
  until(fits: (doc: Y.Doc) => boolean): Promise<void>
  destroy(): void
}

/** An unmodified y-websocket client, signed in as a demo person. */
export async function syncClient(
  server: Pick<TestServer, 'url' | 'cookie'>,
  naam: string,
  doc = new Y.Doc(),
): Promise<SyncClient> {
  const provider = new WebsocketProvider(`${server.url.replace(/^http/, 'ws')}/sync`, 'voorbeeld', doc, {
    WebSocketPolyfill: withCookie(await server.cookie(naam)),
    disableBc: true,
  })
  return {
    doc,
    provider,
    synced: new Promise(resolve => provider.once('sync', () => resolve())),
    until: fits =>
      new Promise(resolve => {
        const look = () => {
          if (!fits(doc)) return
          doc.off('update', look)
          resolve()
        }
        doc.on('update', look)
        look()
      }),
    destroy() {
      provider.destroy()
      doc.destroy()
    },
  }
}

/** Resolves after a ping went to the server and back: what the server sent before has arrived, and was answered. */
export function roundTrip({ provider }: SyncClient): Promise<void> {
  const socket = provider.ws as unknown as WebSocket
  return new Promise(resolve => {
    socket.once('pong', () => resolve())
    socket.ping()
  })
}

/** Browsers send the cookie by themselves; in Node the socket is told. */
function withCookie(cookie: string): typeof globalThis.WebSocket {
  class SignedIn extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { cookie } })
    }
  }
  return SignedIn as unknown as typeof globalThis.WebSocket
}
