import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import type * as Y from 'yjs'
import { type Head, readHead } from '../../../shared/head.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { frame, subprotocol, sync, topics, writeAck } from '../../../shared/protocol.ts'
import { type PlanWindow, planWindow } from '../../kit/planWindow.ts'
import { startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** Closed when the test is over. */
async function open(...asked: Parameters<typeof planWindow>): Promise<PlanWindow> {
  const opened = await planWindow(...asked)
  closing.push(opened.close)
  return opened
}

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
    await anna.until(() => anna.ledger.status.get().kind === 'saved')
    expect(anna.ledger.unconfirmed()).toBe(0)
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
    expect([anna.notices, bram.notices]).toEqual([[...topics], []])
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
    const eva = await open(server, 'eva', { mayWrite: false })
    await eva.until(() => eva.ledger.status.get().kind === 'readOnly')
    expect(titel(eva.doc)).not.toBe('')
    expect(eva.ledger.unconfirmed()).toBe(0)
  })
})

/** A server that says exactly this to everyone who connects, and hears what they ask for and what they send. */
async function sayingServer(say: (socket: WebSocket, query: URLSearchParams) => void) {
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => subprotocol })
  closing.push(() => {
    for (const socket of sockets.clients) socket.terminate()
    sockets.close()
  })
  const heard: Uint8Array[] = []
  sockets.on('connection', (socket, request) => {
    socket.on('message', data => heard.push(new Uint8Array(data as Buffer)))
    say(socket, new URL(request.url ?? '', 'http://local').searchParams)
  })
  await new Promise(resolve => sockets.once('listening', resolve))
  const { port } = sockets.address() as AddressInfo
  const own = { url: `http://127.0.0.1:${port}`, cookie: async () => '' }
  const changes = () =>
    heard.filter(([type, subtype]) => type === frame.sync && subtype !== sync.step1).length
  return { ...own, changes }
}

describe('a role that changes', () => {
  test('holds for the open connection: it comes back by itself, and is told', async () => {
    const server = await serve()
    const anna = await open(server, 'anna')
    await anna.until(() => anna.ledger.status.get().kind === 'saved')
    const { id } = (await (await server.ask('/api/v1/ik', 'anna')).json()) as { id: string }
    const give = (rol: string) =>
      server.ask(`/api/v1/plannen/voorbeeld/leden/${id}`, 'dirk', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ rol }),
      })
    expect((await give('lezer')).status).toBe(204)
    await expect.poll(() => anna.told.filter(one => one !== 'epoch 1')).toEqual(['read only', 'rights'])
    expect((await give('redacteur')).status).toBe(204)
    await expect
      .poll(() => anna.told.filter(one => one !== 'epoch 1'))
      .toEqual(['read only', 'rights', 'rights'])
    anna.ledger.mayWrite(true)
    rename(anna.doc, 'Weer redacteur')
    await anna.until(() => anna.ledger.unconfirmed() === 0)
  })
})

describe('the lineage of a plan', () => {
  test('that is another than the doc’s ends the connection for good', async () => {
    const server = await sayingServer(socket =>
      socket.send(writeAck({ kind: 'head', epoch: 2, seq: 7, at: 70 })),
    )
    const anna = await open(server, 'anna', { head: { epoch: 1, place: null } })
    anna.doc.getMap('plan').set('id', 'nooit samengevoegd')
    await anna.until(() => anna.ledger.status.get().kind === 'refused')
    expect(anna.ledger.status.get()).toMatchObject({ code: 'plan-vervangen', count: 1 })
    expect(server.changes()).toBe(0)
    expect(anna.told).toEqual([])
  })

  test('[SY59] is told once it is known, and said with the place in it at the next connection', async () => {
    const said: (Head | null)[] = []
    const server = await sayingServer((socket, query) => {
      said.push(readHead(query.toString()))
      socket.send(writeAck({ kind: 'head', epoch: 3, seq: 7, at: 70 }))
      if (said.length === 1) setImmediate(() => socket.close(1012))
    })
    const anna = await open(server, 'anna')
    await expect.poll(() => said).toEqual([null, { epoch: 3, place: { seq: 7, at: 70 } }])
    await expect.poll(() => anna.told).toEqual(['epoch 3', 'epoch 3'])
    expect(anna.ledger.status.get().kind).not.toBe('refused')
  })
})

describe('a server that cannot save', () => {
  test('says so, and says that it can again by confirming', async () => {
    const here: WebSocket[] = []
    const server = await sayingServer(socket => {
      here.push(socket)
      socket.send(writeAck({ kind: 'readOnly', code: 'opslag-mislukt' }))
    })
    const anna = await open(server, 'anna')
    await anna.until(() => anna.ledger.status.get().kind === 'stalled')
    for (const socket of here) socket.send(writeAck({ kind: 'durable', count: 0 }))
    await anna.until(() => anna.ledger.status.get().kind !== 'stalled')
  })

  test('and closes for it is tried again, and is no lost network', async () => {
    let times = 0
    const server = await sayingServer(socket => {
      times += 1
      socket.close(1013, 'opslag-mislukt')
    })
    const anna = await open(server, 'anna')
    await anna.until(() => anna.ledger.status.get().kind === 'stalled')
    await expect.poll(() => times).toBeGreaterThan(1)
  })
})
