import { WebSocket } from 'ws'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { connect } from '../../client/sync/connection.ts'
import { type Ledger, ledger } from '../../client/sync/ledger.ts'
import type { Head } from '../../shared/head.ts'
import type { Filling, Topic } from '../../shared/protocol.ts'
import type { TestServer } from './testServer.ts'

/** What a browser window has of the example plan, without the browser. */
export interface PlanWindow {
  readonly doc: Y.Doc
  readonly ledger: Ledger
  readonly flushes: () => number
  /** What it was told has changed beside the doc. */
  readonly notices: readonly Topic[]
  /** What it was told of how full the plan is. */
  readonly fillings: readonly Filling[]
  /** What it was told of its rights and of the lineage. */
  readonly told: readonly string[]
  until(fits: () => boolean): Promise<void>
  close(): void
}

interface WindowOptions {
  readonly mayWrite?: boolean
  /** What its doc says it begins with. */
  readonly head?: Head | null
  /** Where it finds the server, when that is not the server's own address. */
  readonly url?: string
}

export async function planWindow(
  server: Pick<TestServer, 'url' | 'cookie'>,
  who: string,
  { mayWrite = true, head = null, url = server.url }: WindowOptions = {},
): Promise<PlanWindow> {
  const doc = new Y.Doc()
  const keeping = ledger(mayWrite)
  let flushes = 0
  const notices: Topic[] = []
  const fillings: Filling[] = []
  const told: string[] = []
  const connection = connect({
    planId: 'voorbeeld',
    doc,
    awareness: new Awareness(doc),
    ledger: keeping,
    beforeRemote: () => {
      flushes += 1
    },
    onNotice: topic => notices.push(topic),
    onFilling: filling => fillings.push(filling),
    head,
    onEpoch: now => told.push(`epoch ${now}`),
    onReadOnly: () => told.push('read only'),
    onRights: () => told.push('rights'),
    url: `${url.replace('http', 'ws')}/sync`,
    Socket: signedIn(await server.cookie(who), url),
  })
  return {
    ...{ doc, ledger: keeping, notices, fillings, told },
    flushes: () => flushes,
    until: fits => until(doc, keeping, fits),
    close: () => {
      connection.close()
      keeping.close()
      doc.destroy()
    },
  }
}

function signedIn(cookie: string, origin: string): typeof globalThis.WebSocket {
  class SignedIn extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { origin, headers: { cookie } })
    }
  }
  return SignedIn as unknown as typeof globalThis.WebSocket
}

const until = (doc: Y.Doc, keeping: Ledger, fits: () => boolean): Promise<void> =>
  new Promise(resolve => {
    const stop = keeping.status.subscribe(look)
    doc.on('update', look)
    look()
    function look() {
      if (!fits()) return
      stop()
      doc.off('update', look)
      resolve()
    }
  })
