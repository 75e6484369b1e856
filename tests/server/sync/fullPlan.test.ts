import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { againMs } from '../../../server/sync/fullness.ts'
import { fillingOf, isToMeasure, makesRoom } from '../../../server/sync/planSize.ts'
import { scanUpdate } from '../../../server/sync/scan/scanUpdate.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { type Editor, editorOn } from '../../kit/editor.ts'
import { type HandClock, handClock } from '../../kit/handClock.ts'
import { pong, type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'
import { smallPlan } from './shadow/poison.ts'

const open: TestServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const kB = 1000
const limits = { planWarnBytes: 60 * kB, planBytes: 100 * kB }

interface Table {
  readonly server: TestServer
  readonly clock: HandClock
  enter(naam: string): Promise<RawSocket>
}

/** A server with a small plan that is nearly full at 60 kB and full at 100 kB; Eva reads. */
async function table(): Promise<Table> {
  const clock = handClock()
  const env = { LIMIT_PLAN_WARN_BYTES: String(60 * kB), LIMIT_PLAN_BYTES: String(100 * kB) }
  const server = await startTestServer({ clock, env })
  open.push(server)
  const idOf = (demo: string) =>
    (server.store.database.prepare('SELECT id FROM users WHERE demo = ?').get(demo) as { id: string }).id
  const member = (naam: string, rol: 'redacteur' | 'lezer') => ({ userId: idOf(naam), rol })
  await server.store.plans.create({
    id: 'klein',
    bytes: Y.encodeStateAsUpdate(smallPlan()),
    createdBy: idOf('anna'),
    members: [member('anna', 'redacteur'), member('bram', 'redacteur'), member('eva', 'lezer')],
  })
  return { server, clock, enter: naam => rawSocket(server, { naam, planId: 'klein' }) }
}

const acks = (raw: RawSocket) => raw.received.flatMap(got => (got.type === 'ack' && got.ack ? [got.ack] : []))
const fillings = (raw: RawSocket) => acks(raw).flatMap(ack => (ack.kind === 'filling' ? [ack.filling] : []))
const refused = (raw: RawSocket) => acks(raw).flatMap(ack => (ack.kind === 'refused' ? [ack] : []))
const confirmed = (raw: RawSocket) =>
  acks(raw).reduce((most, ack) => (ack.kind === 'durable' ? Math.max(most, ack.count) : most), 0)

const ambitie = (doc: Y.Doc) => readPlan(doc).ambitie.plat
const write = (doc: Y.Doc, tekst: string) =>
  applyEdit(doc, { op: 'write', elementId: 'p', veld: 'ambitie', tekst })
const letters = (bytes: number, letter = 'a') => letter.repeat(bytes)

/** Time passes, and what the thread beside the server makes of it is heard. */
async function measured({ clock, server }: Table, raw: RawSocket): Promise<void> {
  clock.pass(againMs)
  await server.shadow.idle()
  await server.rooms.settled()
  await pong(raw)
}

/** Answers, once, what the server asked of somebody. */
async function answerAsked(raw: RawSocket, { doc }: Editor, from: number): Promise<void> {
  const asked = await raw.find(got => got.type === 'step1' && raw.received.indexOf(got) >= from)
  raw.answer(Y.encodeStateAsUpdate(doc, asked.type === 'step1' ? asked.bytes : undefined))
}

describe('[SY60] a plan that grows', () => {
  test('says so to who may write, takes nothing more when it is full, and takes it when there is room', async () => {
    const room = await table()
    const { server, enter } = room
    const [anna, bram, eva] = (await Promise.all(['anna', 'bram', 'eva'].map(enter))) as [
      RawSocket,
      RawSocket,
      RawSocket,
    ]
    const [annas, brams] = [await editorOn(anna), await editorOn(bram)]
    await eva.load()
    write(annas.doc, letters(70 * kB))
    await anna.confirmed(1)
    await measured(room, anna)
    expect([fillings(anna), fillings(bram), fillings(eva)]).toEqual([['bijna-vol'], ['bijna-vol'], []])

    write(annas.doc, letters(110 * kB))
    await anna.confirmed(2)
    await measured(room, anna)
    expect(fillings(anna)).toEqual(['bijna-vol', 'vol'])
    const full = letters(110 * kB)
    const late = await enter('bram')
    await late.load()
    expect(fillings(late)).toEqual(['vol'])

    // Nothing more is taken, and what came before stays for everybody.
    for (const tekst of ['b', 'bb']) write(annas.doc, `${tekst}${full}`)
    await pong(anna)
    expect(refused(anna)).toEqual([{ kind: 'refused', n: 3, code: 'plan-vol' }])
    expect(confirmed(anna)).toBe(2)
    expect(anna.socket.readyState).toBe(anna.socket.OPEN)
    expect((await server.rooms.readPlan('klein')).ambitie.plat).toBe(full)

    // Another deletes; after a moment there is room, and what did not fit is asked for and taken.
    for (const got of bram.received) if (got.type === 'update') Y.applyUpdate(brams.doc, got.bytes, 'server')
    const from = anna.received.length
    write(brams.doc, letters(20 * kB))
    await bram.confirmed(1)
    await measured(room, bram)
    expect(fillings(bram)).toEqual(['bijna-vol', 'vol', 'ruim'])
    for (const got of anna.received) if (got.type === 'update') Y.applyUpdate(annas.doc, got.bytes, 'server')
    await answerAsked(anna, annas, from)
    await anna.confirmed(5)
    expect((await server.rooms.readPlan('klein')).ambitie.plat).toBe(ambitie(annas.doc))
    expect(ambitie(annas.doc)).toMatch(/^bba+$/)
  })

  test('is full of what is in it, not of what was deleted since', async () => {
    const room = await table()
    const anna = await room.enter('anna')
    const { doc } = await editorOn(anna)
    for (const letter of ['a', 'b', 'c']) write(doc, letters(50 * kB, letter))
    await anna.confirmed(3)
    await measured(room, anna)
    expect(fillings(anna)).toEqual([])
    expect(refused(anna)).toEqual([])
  })

  test('confirms who takes back what did not fit', async () => {
    const room = await table()
    const anna = await room.enter('anna')
    const editor = await editorOn(anna)
    write(editor.doc, letters(110 * kB))
    await anna.confirmed(1)
    await measured(room, anna)
    write(editor.doc, `meer ${letters(110 * kB)}`)
    write(editor.doc, letters(110 * kB))
    await pong(anna)
    expect(confirmed(anna)).toBe(1)
    const from = anna.received.length
    room.clock.pass(againMs)
    await answerAsked(anna, editor, from)
    await anna.confirmed(4)
    expect((await room.server.rooms.readPlan('klein')).ambitie.plat).toBe(ambitie(editor.doc))
  })

  test('takes no motivering when it is full, and says why', async () => {
    const room = await table()
    const anna = await room.enter('anna')
    const { doc } = await editorOn(anna)
    write(doc, letters(110 * kB))
    await anna.confirmed(1)
    await measured(room, anna)
    const answer = await room.server.ask('/api/v1/plannen/klein/motiveringen', 'anna', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ regelId: 'afspraak.oplossing', elementId: 'p', tekst: 'Het past niet meer.' }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'plan-vol' }])
    expect((await room.server.rooms.readPlan('klein')).motiveringen).toEqual([])
  })
})

describe('[SY60] how full a plan is', () => {
  test.each([
    [59 * kB, 0, 'ruim', false],
    [59 * kB, 2 * kB, 'ruim', true],
    [60 * kB, 2 * kB, 'bijna-vol', false],
    [60 * kB, 40 * kB, 'bijna-vol', true],
    [100 * kB, 0, 'vol', false],
    [100 * kB, 1, 'vol', true],
    [0, 199 * kB, 'ruim', true],
    [0, 200 * kB, 'vol', true],
  ])(
    'with a snapshot of %i bytes and %i after it is %s, to be measured: %s',
    (snapshot, since, filling, is) => {
      expect(fillingOf({ snapshot, since }, limits)).toBe(filling)
      expect(isToMeasure({ snapshot, since }, limits)).toBe(is)
    },
  )

  test('a change makes room when it takes away no less than it brings', () => {
    const doc = new Y.Doc()
    const text = doc.getMap('plan').set('t', new Y.Text()) as Y.Text
    text.insert(0, letters(200))
    const roomFor = (change: () => void): boolean => {
      const updates: Uint8Array[] = []
      doc.once('update', (update: Uint8Array) => updates.push(update))
      doc.transact(change)
      const scan = scanUpdate(updates[0] ?? new Uint8Array())
      if (!scan) throw new Error('The change cannot be read.')
      return makesRoom({ scan })
    }
    expect(roomFor(() => text.insert(0, 'b'))).toBe(false)
    expect(roomFor(() => text.delete(0, 1))).toBe(true)
    expect(
      roomFor(() => {
        text.delete(0, 100)
        text.insert(0, 'korter')
      }),
    ).toBe(true)
  })
})
