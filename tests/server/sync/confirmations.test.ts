import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { PlanUpdates } from '../../../server/store/planUpdates.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { pong, type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import {
  removeFolder,
  startTestServer,
  type TestServer,
  type TestServerOptions,
  temporaryFolder,
} from '../../kit/testServer.ts'

const start = closedAfterEach(startTestServer)

/** The real store behind an append that the test gates. */
function gated(append: (real: PlanUpdates['append']) => PlanUpdates['append']): TestServerOptions {
  return {
    wrap: store => ({
      ...store,
      planUpdates: { ...store.planUpdates, append: append(store.planUpdates.append) },
    }),
  }
}

const logLength = async (server: TestServer) => (await server.store.planUpdates.all('voorbeeld')).length
const nummerOnDisk = async (server: TestServer) => {
  const doc = new Y.Doc()
  for (const { bytes } of await server.store.planUpdates.all('voorbeeld')) Y.applyUpdate(doc, bytes)
  return readPlan(doc).versie.nummer
}
const counts = (raw: RawSocket) =>
  raw.received.flatMap(got => (got.type === 'ack' && got.ack?.kind === 'durable' ? [got.ack.count] : []))

test('[SY9] every sync frame is counted, those that only delete included', async () => {
  const server = await start()
  const raw = await rawSocket(server)
  const editor = await editorOn(raw)
  editor.edit(renumber('0.7'))
  await raw.confirmed(1)
  const titel = editor.doc.getMap('plan').get('titel')
  if (titel instanceof Y.XmlFragment) titel.delete(0, 1)
  await raw.confirmed(2)
  editor.edit(renumber('0.8'))
  await raw.confirmed(3)
  expect(counts(raw)).toEqual([1, 2, 3])
  expect(editor.plan().titel.plat).toBe('')
})

test('[SY3] without the subprotocol no confirmation is sent', async () => {
  const server = await start()
  const plain = await rawSocket(server, { protocols: [] })
  const bram = await rawSocket(server, { naam: 'bram' })
  const editor = await editorOn(plain)
  await bram.load()
  editor.edit(renumber('0.7'))
  await bram.find(got => got.type === 'update')
  await plain.load()
  expect(plain.received.some(got => got.type === 'ack')).toBe(false)
})

test('[I1] [SY7] nobody sees an update and nothing is confirmed before it is on disk', async () => {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  let begun = () => {}
  const beginning = new Promise<void>(resolve => {
    begun = resolve
  })
  const server = await start(
    gated(real => async (planId, updates) => {
      begun()
      await held
      return real(planId, updates)
    }),
  )
  const anna = await rawSocket(server)
  const bram = await rawSocket(server, { naam: 'bram' })
  const editor = await editorOn(anna)
  await bram.load()
  editor.edit(renumber('0.7'))
  await beginning
  // A round trip on both connections: whatever the server had to say by now has arrived.
  await Promise.all([pong(anna), pong(bram)])
  expect(counts(anna)).toEqual([])
  expect(bram.received.some(got => got.type === 'update')).toBe(false)
  letGo()
  await Promise.all([anna.confirmed(1), bram.find(got => got.type === 'update')])
  expect(await nummerOnDisk(server)).toBe('0.7')
})

test('[I1] [SY7] somebody who comes in while an append is under way is not shown it either', async () => {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  let begun = () => {}
  const beginning = new Promise<void>(resolve => {
    begun = resolve
  })
  let isKept = false
  const server = await start(
    gated(real => async (planId, updates) => {
      begun()
      await held
      const kept = await real(planId, updates)
      isKept = true
      return kept
    }),
  )
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  editor.edit(renumber('0.7'))
  await beginning
  const bram = await rawSocket(server, { naam: 'bram' })
  const loaded = bram.load().then(() => isKept)
  await pong(bram)
  expect(bram.received).toEqual([])
  letGo()
  expect(await loaded).toBe(true)
})

test('[SY8] what arrives during an append is appended together, in order', async () => {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  const sizes: number[] = []
  const server = await start(
    gated(real => async (planId, updates) => {
      sizes.push(updates.length)
      if (sizes.length === 1) await held
      return real(planId, updates)
    }),
  )
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  for (const nummer of ['1', '2', '3', '4']) editor.edit(renumber(nummer))
  await pong(anna)
  letGo()
  await anna.confirmed(4)
  expect(sizes.reduce((sum, size) => sum + size)).toBe(4)
  expect(sizes.length).toBeLessThan(4)
  expect(await nummerOnDisk(server)).toBe('4')
})

test('[SY13] a failed append closes its author with 1013; coming back sends it again', async () => {
  let isBroken = true
  const server = await start(
    gated(real => async (planId, updates) => {
      if (isBroken) throw new Error('The disk is full.')
      return real(planId, updates)
    }),
  )
  const bram = await rawSocket(server, { naam: 'bram' })
  await bram.load()
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  editor.edit(renumber('0.7'))
  expect(await anna.closed).toEqual({ code: 1013, reason: 'opslag-mislukt' })
  await pong(bram)
  expect(bram.received.some(got => got.type === 'update')).toBe(false)
  isBroken = false
  const again = await rawSocket(server)
  await again.load(Y.encodeStateVector(editor.doc))
  const asked = await again.find(got => got.type === 'step1')
  again.answer(Y.encodeStateAsUpdate(editor.doc, 'bytes' in asked ? asked.bytes : undefined))
  await Promise.all([again.confirmed(1), bram.find(got => got.type === 'update')])
  expect(await nummerOnDisk(server)).toBe('0.7')
})

test('[SY10] coming back without news is confirmed and adds nothing to the log', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  editor.edit(renumber('0.7'))
  await anna.confirmed(1)
  const before = await logLength(server)
  for (let round = 0; round < 3; round++) {
    const again = await rawSocket(server)
    await again.load(Y.encodeStateVector(editor.doc))
    const asked = await again.find(got => got.type === 'step1')
    again.answer(Y.encodeStateAsUpdate(editor.doc, 'bytes' in asked ? asked.bytes : undefined))
    again.answer(Y.encodeStateAsUpdate(editor.doc))
    await again.confirmed(2)
    await again.close()
  }
  expect(await logLength(server)).toBe(before)
})

test('[SY6] a client is asked what it has before it hears that it has everything', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  const editor = await editorOn(anna)
  expect(anna.received.map(got => got.type)).not.toContain('step1')
  await anna.close()
  const again = await rawSocket(server)
  await again.load(Y.encodeStateVector(editor.doc))
  expect(again.received.map(got => got.type)).toEqual(['step1', 'step2', 'ack', 'awareness'])
  const head = await again.find(got => got.type === 'ack')
  expect(head).toMatchObject({ type: 'ack', ack: { kind: 'head', epoch: 1, seq: 1 } })
})

test('[SY12] an update that builds on a missing one is asked for again, in full, and confirmed after that', async () => {
  const server = await start()
  const anna = await rawSocket(server)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await anna.load())
  const lost: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => lost.push(update))
  doc.getMap('plan').set('soort', 'ROAZ-plan')
  doc.getMap('plan').set('soort', 'regioplan')
  anna.update(lost[1] ?? new Uint8Array())
  const asked = await anna.find(got => got.type === 'step1')
  expect(await logLength(server)).toBe(1)
  anna.answer(Y.encodeStateAsUpdate(doc, 'bytes' in asked ? asked.bytes : undefined))
  await anna.confirmed(2)
  expect(counts(anna)).toEqual([2])
})

test('[I1] [SY7] everything that was confirmed is there after the server is gone and another opens the folder', async () => {
  const dataDir = temporaryFolder()
  const first = await startTestServer({ dataDir })
  const raw = await rawSocket(first)
  const editor = await editorOn(raw)
  for (let n = 1; n <= 30; n++) editor.edit(renumber(`0.${n}`))
  await raw.confirmed(30)
  await first.close()
  const second = await start({ dataDir })
  expect(await nummerOnDisk(second)).toBe('0.30')
  const back = await editorOn(await rawSocket(second))
  expect(back.plan().versie.nummer).toBe('0.30')
  removeFolder(dataDir)
})

test('[SY24] stopping closes connections with 1012 and keeps what came in before', async () => {
  const first = await startTestServer()
  const raw = await rawSocket(first)
  const editor = await editorOn(raw)
  editor.edit(renumber('0.7'))
  await raw.confirmed(1)
  await first.close()
  expect(await raw.closed).toEqual({ code: 1012, reason: 'herstart' })
})
