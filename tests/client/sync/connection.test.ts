import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { connect } from '../../../client/sync/connection.ts'
import { type Ledger, ledger } from '../../../client/sync/ledger.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import type { Topic } from '../../../shared/protocol.ts'
import { startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Window {
  readonly doc: Y.Doc
  readonly ledger: Ledger
  readonly flushes: () => number
  /** What it was told has changed beside the doc. */
  readonly notices: readonly Topic[]
  until(fits: () => boolean): Promise<void>
  close(): void
}

/** What a browser window has of a plan, without the browser. */
async function open(server: TestServer, who: string, mayWrite = true): Promise<Window> {
  const cookie = await server.cookie(who)
  class SignedIn extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { origin: server.url, headers: { cookie } })
    }
  }
  const doc = new Y.Doc()
  const keeping = ledger(mayWrite)
  let flushes = 0
  const notices: Topic[] = []
  const connection = connect({
    planId: 'voorbeeld',
    doc,
    awareness: new Awareness(doc),
    ledger: keeping,
    beforeRemote: () => {
      flushes += 1
    },
    onNotice: topic => notices.push(topic),
    url: `${server.url.replace('http', 'ws')}/sync`,
    Socket: SignedIn as unknown as typeof globalThis.WebSocket,
  })
  const close = () => {
    connection.close()
    keeping.close()
    doc.destroy()
  }
  closing.push(close)
  return {
    doc,
    ledger: keeping,
    notices,
    flushes: () => flushes,
    until: fits => until(doc, keeping, fits),
    close,
  }
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

async function serve(): Promise<TestServer> {
  const server = await startTestServer()
  closing.push(() => server.close())
  return server
}

const titel = (doc: Y.Doc) => readPlan(doc).titel.plat
const rename = (doc: Y.Doc, tekst: string) =>
  applyEdit(doc, { op: 'write', elementId: 'plan-zv', veld: 'titel', tekst })

describe('a connection to the real server', () => {
  test('says saved once the server has confirmed, and the other has it by then', async () => {
    const server = await serve()
    const [anna, bram] = [await open(server, 'anna'), await open(server, 'bram')]
    await Promise.all([anna, bram].map(one => one.until(() => one.ledger.status.get().kind === 'saved')))
    rename(anna.doc, 'Nieuwe titel')
    expect(anna.ledger.unconfirmed()).toBe(1)
    await bram.until(() => titel(bram.doc) === 'Nieuwe titel')
    await anna.until(() => anna.ledger.unconfirmed() === 0)
    expect(anna.ledger.status.get()).toMatchObject({
      kind: 'saved',
      at: expect.stringMatching(/^\d\d:\d\d$/),
    })
  })

  test('tells before each change of another, so that keys already pressed go first', async () => {
    const server = await serve()
    const [anna, bram] = [await open(server, 'anna'), await open(server, 'bram')]
    await Promise.all([anna, bram].map(one => one.until(() => one.ledger.status.get().kind === 'saved')))
    const before = bram.flushes()
    rename(anna.doc, 'Nieuwe titel')
    await bram.until(() => titel(bram.doc) === 'Nieuwe titel')
    expect(bram.flushes()).toBeGreaterThan(before)
  })

  test('comes back after the server was gone, merges, and is saved again', async () => {
    const dataDir = temporaryFolder()
    const first = await startTestServer({ dataDir })
    const port = new URL(first.url).port
    const anna = await open(first, 'anna')
    await anna.until(() => anna.ledger.status.get().kind === 'saved')
    await first.close()
    await anna.until(() => anna.ledger.status.get().kind === 'offline')
    rename(anna.doc, 'Zonder verbinding')
    expect(anna.ledger.status.get()).toMatchObject({ kind: 'offline', count: 1 })
    const second = await startTestServer({ dataDir, env: { PORT: port } })
    closing.push(() => second.close())
    await anna.until(() => anna.ledger.status.get().kind === 'saved')
    expect(anna.ledger.unconfirmed()).toBe(0)
    const bram = await open(second, 'bram')
    await bram.until(() => titel(bram.doc) === 'Zonder verbinding')
    // What was said meanwhile was not heard: the one who was away asks for all of it, the one who just came has it.
    expect([anna.notices, bram.notices]).toEqual([['regelset'], []])
  })

  test('hears what has changed beside the doc', async () => {
    const server = await serve()
    const anna = await open(server, 'anna')
    await anna.until(() => anna.ledger.status.get().kind === 'saved')
    await server.rooms.notify('voorbeeld', 'regelset')
    await expect.poll(() => anna.notices).toEqual(['regelset'])
  })

  test('a reader loads the plan and nothing of it counts as unsaved', async () => {
    const server = await serve()
    const eva = await open(server, 'eva', false)
    await eva.until(() => eva.ledger.status.get().kind === 'readOnly')
    expect(titel(eva.doc)).not.toBe('')
    expect(eva.ledger.unconfirmed()).toBe(0)
  })
})
