import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { headParameters, type Place } from '../../../shared/head.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { type Editor, editorOn, renumber } from '../../kit/editor.ts'
import { handClock } from '../../kit/handClock.ts'
import { pong, type RawSocket, type Received, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)

const placesIn = (raw: RawSocket): Place[] =>
  raw.received.flatMap(got =>
    got.type === 'ack' && got.ack?.kind === 'head' ? [{ seq: got.ack.seq, at: got.ack.at }] : [],
  )
const typesOf = (received: readonly Received[]): string[] =>
  received.map(({ type }) => type).filter(type => type !== 'awareness')
const logLength = async (server: TestServer) => (await server.store.planUpdates.all('voorbeeld')).length

interface Away {
  readonly doc: Y.Doc
  readonly place: Place
}

/** Somebody who had the plan and lost the connection, while another goes on writing. */
async function away(server: TestServer, meanwhile: (editor: Editor) => number): Promise<Away> {
  const raw = await rawSocket(server)
  const { doc } = await editorOn(raw)
  await pong(raw)
  const place = placesIn(raw).at(-1)
  if (!place) throw new Error('Nobody said where in the log this is.')
  await raw.close()
  const bram = await rawSocket(server, { naam: 'bram' })
  const written = meanwhile(await editorOn(bram))
  if (written > 0) await bram.confirmed(written)
  await bram.close()
  return { doc, place }
}

/** Comes back, saying a place, and takes in what the server sends. */
async function comeBack(server: TestServer, { doc, place }: Away, epoch = 1): Promise<RawSocket> {
  const query = `?${new URLSearchParams(headParameters({ epoch, place }))}`
  const raw = await rawSocket(server, { query })
  Y.applyUpdate(doc, await raw.load(Y.encodeStateVector(doc)), 'server')
  await pong(raw)
  return raw
}

/** What somebody has who comes in now, the deletions as well. */
async function fresh(server: TestServer): Promise<Uint8Array> {
  const raw = await rawSocket(server, { naam: 'dirk' })
  const { doc } = await editorOn(raw)
  await raw.close()
  return Y.encodeStateAsUpdate(doc)
}
const same = (one: Uint8Array, other: Uint8Array) => Y.equalSnapshots(snapshotOf(one), snapshotOf(other))
function snapshotOf(state: Uint8Array): Y.Snapshot {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return Y.snapshot(doc)
}

const threeEdits = ({ edit }: Editor): number => {
  for (const nummer of ['0.71', '0.72', '0.73']) edit(renumber(nummer))
  return 3
}

test('[SY59] who says a place in the log gets what came after it and nothing else', async () => {
  const server = await start()
  const anna = await away(server, threeEdits)
  const raw = await comeBack(server, anna)
  expect(typesOf(raw.received)).toEqual(['step1', 'update', 'update', 'step2', 'ack'])
  const rows = await server.store.planUpdates.all('voorbeeld', anna.place.seq)
  const sent = raw.received.flatMap(got => (got.type === 'update' || got.type === 'step2' ? [got.bytes] : []))
  expect(sent.map(bytes => [...bytes])).toEqual(rows.map(({ bytes }) => [...bytes]))
  expect(placesIn(raw).at(-1)?.seq).toBe(rows.at(-1)?.seq)
  expect(same(Y.encodeStateAsUpdate(anna.doc), await fresh(server))).toBe(true)
})

test('[SY59] who missed nothing gets nothing, is asked what they have, and nothing of that is stored', async () => {
  const server = await start()
  const anna = await away(server, () => 0)
  const before = await logLength(server)
  const raw = await comeBack(server, anna)
  expect(typesOf(raw.received)).toEqual(['step1', 'step2', 'ack'])
  raw.answer(Y.encodeStateAsUpdate(anna.doc))
  await raw.confirmed(1)
  expect(await logLength(server)).toBe(before)
})

test('[SY59] what was written without a connection is still asked for', async () => {
  const server = await start()
  const anna = await away(server, threeEdits)
  anna.doc.getMap('plan').set('soort', 'ROAZ-plan')
  const raw = await comeBack(server, anna)
  const asked = raw.received.find(got => got.type === 'step1')
  raw.answer(Y.encodeStateAsUpdate(anna.doc, asked && 'bytes' in asked ? asked.bytes : undefined))
  await raw.confirmed(1)
  expect(same(Y.encodeStateAsUpdate(anna.doc), await fresh(server))).toBe(true)
})

const setAt = (server: TestServer, by: number, seq: number) =>
  server.store.database.prepare('UPDATE plan_updates SET at = at + ? WHERE seq = ?').run(by, seq)

/** Whether the answer ends with all deletions of the plan in one frame, which no update of the log is. */
function isByState(raw: RawSocket): boolean {
  const last = raw.received.findLast(got => got.type === 'step2')
  const { ds, structs } = Y.decodeUpdate(last && 'bytes' in last ? last.bytes : new Uint8Array())
  return structs.length === 0 && ds.clients.size > 0
}

/** Ways in which a place does not tell what somebody lacks. */
const unsure: Record<string, (server: TestServer, away: Away) => Away | Promise<Away>> = {
  'is ahead of the log': (_, { doc, place }) => ({ doc, place: { ...place, seq: place.seq + 1000 } }),
  'is of a log that lost its end and went on': (server, one) => {
    setAt(server, 7, one.place.seq)
    return one
  },
  'is further than they are': async (server, { doc }) => {
    const head = await server.store.planUpdates.head('voorbeeld')
    return { doc, place: head ?? { seq: 0, at: 0 } }
  },
  'is after something that was set apart since': async (server, one) => {
    await server.store.planUpdates.setApart('voorbeeld', {
      seq: 1,
      bytes: (await server.store.planUpdates.all('voorbeeld'))[0]?.bytes ?? new Uint8Array(),
      reason: 'test',
    })
    return one
  },
}

test.each(Object.keys(unsure))('[SY59] a place that %s tells nothing: the state vector does', async why => {
  const server = await start()
  const anna = await away(server, editor => {
    const afspraak = editor.plan().afspraken[0]?.id ?? ''
    editor.edit({ op: 'write', elementId: afspraak, veld: 'titel', tekst: 'Andere woorden' })
    return threeEdits(editor) + 1
  })
  const raw = await comeBack(server, (await unsure[why]?.(server, anna)) ?? anna)
  expect(isByState(raw)).toBe(true)
  expect(same(Y.encodeStateAsUpdate(anna.doc), await fresh(server))).toBe(true)
})

test('[SY59] what is too much to send again row by row is not', async () => {
  const server = await start()
  const anna = await away(server, ({ edit }) => {
    for (const letter of ['a', 'b'])
      edit({ op: 'write', elementId: 'plan-zv', veld: 'titel', tekst: letter.repeat(150_000) })
    return 2
  })
  const raw = await comeBack(server, anna)
  expect(isByState(raw)).toBe(true)
  expect(same(Y.encodeStateAsUpdate(anna.doc), await fresh(server))).toBe(true)
})

test('[SY59] everyone hears where they are with what goes out, once a second at most', async () => {
  const clock = handClock()
  const server = await start({ clock })
  const [anna, bram, unloaded] = [
    await rawSocket(server),
    await rawSocket(server, { naam: 'bram' }),
    await rawSocket(server, { naam: 'dirk' }),
  ]
  await editorOn(anna)
  const editor = await editorOn(bram)
  const plain = await rawSocket(server, { naam: 'eva', protocols: [] })
  await plain.load()
  for (let n = 1; n <= 4; n++) {
    editor.edit(renumber(`0.${n}`))
    await bram.confirmed(n)
    if (n === 2) clock.pass(1_000)
  }
  for (const raw of [anna, bram, unloaded, plain]) await pong(raw)
  const head = await server.store.planUpdates.head('voorbeeld')
  const first = (head?.seq ?? 0) - 4
  for (const raw of [anna, bram]) expect(placesIn(raw).map(({ seq }) => seq - first)).toEqual([0, 1, 3])
  expect([placesIn(unloaded), placesIn(plain)]).toEqual([[], []])
})

test('[SY59] the state over HTTP says its place, and the connection goes on from there', async () => {
  const server = await start()
  const answer = await server.ask('/api/v1/plannen/voorbeeld/toestand')
  const head = await server.store.planUpdates.head('voorbeeld')
  const said = answer.headers.get('plan-head') ?? ''
  expect(said).toBe(`epoch=1&seq=${head?.seq}&at=${head?.at}`)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, new Uint8Array(await answer.arrayBuffer()))
  const raw = await rawSocket(server, { query: `?${said}` })
  expect([...(await raw.load(Y.encodeStateVector(doc)))]).toEqual([0, 0])
})
