import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { can } from '../../../shared/permissions.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { ack, frame, sync } from '../../../shared/protocol.ts'
import { renumber } from '../../kit/editor.ts'
import { pong, type RawSocket, rawSocket, syncFrame } from '../../kit/rawSocket.ts'
import type { TestServer } from '../../kit/testServer.ts'
import { everything, idOf, type Persoon, personen, serverMetPersonen, wie } from './personen.ts'

let server: TestServer
beforeAll(async () => {
  server = await serverMetPersonen()
})
afterAll(() => server.close())

/** A change of the plan by a client that has read it: what an update says, whoever sends it. */
async function change(): Promise<{ readonly update: Uint8Array; readonly doc: Y.Doc }> {
  const doc = new Y.Doc()
  const answer = await server.ask('/api/v1/plannen/voorbeeld/toestand', 'dirk')
  Y.applyUpdate(doc, new Uint8Array(await answer.arrayBuffer()))
  const before = Y.encodeStateVector(doc)
  applyEdit(doc, renumber(`9.${doc.clientID}`))
  return { update: Y.encodeStateAsUpdate(doc, before), doc }
}

function caret(doc: Y.Doc): Uint8Array {
  const awareness = new Awareness(doc)
  awareness.setLocalStateField('cursor', { elementId: 'a1', veld: 'titel' })
  const update = encodeAwarenessUpdate(awareness, [doc.clientID])
  awareness.destroy()
  return framed(frame.awareness, encoder => encoding.writeVarUint8Array(encoder, update))
}
const framed = (type: number, write: (encoder: encoding.Encoder) => void): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, type)
    write(encoder)
  })

type Made = Awaited<ReturnType<typeof change>>
/** Every frame a client can send, also those that are the server's alone. Only two may change the plan. */
const messages: Readonly<Record<string, { changes: boolean; make(made: Made): Uint8Array }>> = {
  'sync 0': { changes: false, make: ({ doc }) => syncFrame(sync.step1, Y.encodeStateVector(doc)) },
  'sync 1': { changes: true, make: ({ update }) => syncFrame(sync.step2, update) },
  'sync 2': { changes: true, make: ({ update }) => syncFrame(sync.update, update) },
  awareness: { changes: false, make: ({ doc }) => caret(doc) },
  auth: { changes: false, make: () => framed(frame.auth, e => encoding.writeVarString(e, 'beheerder')) },
  queryAwareness: { changes: false, make: () => framed(frame.queryAwareness, () => {}) },
  ack: {
    changes: false,
    make: () =>
      framed(frame.ack, e => {
        encoding.writeVarUint(e, ack.durable)
        encoding.writeVarUint(e, 9)
      }),
  },
  notice: { changes: false, make: () => framed(frame.notice, e => encoding.writeVarString(e, 'regelset')) },
}

/** Sends it, and waits until the server has dealt with it or with the sender. */
async function sent(persoon: Persoon, message: (typeof messages)[string]): Promise<RawSocket> {
  const raw = await rawSocket(server, { naam: persoon.naam })
  const made = await change()
  if (raw.socket.readyState === raw.socket.OPEN) raw.send(message.make(made))
  const dealt = raw.socket.readyState === raw.socket.OPEN ? pong(raw) : Promise.resolve()
  await Promise.race([dealt, raw.closed])
  await raw.close()
  return raw
}

describe.each(Object.entries(messages))('%s', (_, message) => {
  const met = (fits: (persoon: Persoon) => boolean) =>
    personen.filter(fits).map(persoon => [wie(persoon), persoon] as const)
  const mag = ({ rol }: Persoon) => message.changes && rol !== null && can(rol, 'schrijven')

  test.each(met(persoon => !mag(persoon)))('from %s changes nothing', async (_, persoon) => {
    const before = await logged()
    await sent(persoon, message)
    expect(await logged()).toEqual(before)
  })
  if (message.changes)
    test.each(met(mag))('from %s is written', async (_, persoon) => {
      const before = await logged()
      await sent(persoon, message)
      expect(await logged()).toEqual({ ...before, updates: before.updates + 1 })
    })
})

/** What a plan is in the database; which client ids somebody has used may be noted at any time. */
async function logged() {
  await server.rooms.settled()
  const updates = (await server.store.planUpdates.all('voorbeeld')).length
  const members = (await server.store.members.of('voorbeeld')).map(({ id, rol }) => `${id} ${rol}`)
  return { updates, members }
}

test.each([
  ['nobody', null, 4401],
  ['no member', 'bram', 4403],
])('%s is not let in, and hears nothing of the plan', async (_, naam, close) => {
  const raw = await rawSocket(server, { naam })
  expect((await raw.closed).code).toBe(close)
  expect(raw.received.filter(got => got.type !== 'ack' && got.type !== 'denied')).toEqual([])
})

describe('signing in as somebody of the example', () => {
  test('gives the role of that person, and changes nothing', async () => {
    const before = await everything(server)
    for (const { naam, rol } of personen.filter(one => one.rol)) {
      const answer = await server.ask('/api/v1/plannen/voorbeeld/toegang', naam)
      expect(await answer.json()).toMatchObject({ rol })
    }
    expect(await everything(server)).toBe(before)
  })

  test('is not there without DEMO', async () => {
    const closed = await serverMetPersonen({ DEMO: '0' })
    try {
      for (const { naam } of personen.filter(one => one.naam)) {
        const answer = await closed.ask(`/demo/${naam}`, null)
        expect([answer.status, answer.headers.get('set-cookie')]).toEqual([404, null])
      }
      expect(await idOf(closed, 'anna')).toBe('')
    } finally {
      await closed.close()
    }
  })
})
