import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { renumber } from '../../kit/editor.ts'
import { type SyncClient, syncClient } from '../../kit/syncClient.ts'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const nummer = (doc: Y.Doc) => readPlan(doc).versie.nummer

test('two unmodified y-websocket clients load the plan and see each other’s edits', async () => {
  const anna = await syncClient(server, 'anna')
  const bram = await syncClient(server, 'bram')
  await Promise.all([anna.synced, bram.synced])
  expect(readPlan(anna.doc).afspraken.length).toBeGreaterThan(5)
  applyEdit(anna.doc, renumber('0.7'))
  await bram.until(doc => nummer(doc) === '0.7')
  applyEdit(bram.doc, renumber('0.8'))
  await anna.until(doc => nummer(doc) === '0.8')
  expect(Y.encodeStateVector(anna.doc)).toEqual(Y.encodeStateVector(bram.doc))
  anna.destroy()
  bram.destroy()
})

test('[SY6] what was written while disconnected arrives after coming back', async () => {
  const anna = await syncClient(server, 'anna')
  const bram = await syncClient(server, 'bram')
  await Promise.all([anna.synced, bram.synced])
  anna.provider.disconnect()
  applyEdit(anna.doc, renumber('offline'))
  applyEdit(bram.doc, { op: 'write', elementId: 'plan-zv', veld: 'titel', tekst: 'Titel van Bram' })
  anna.provider.connect()
  await bram.until(doc => nummer(doc) === 'offline')
  await anna.until(doc => readPlan(doc).titel.plat === 'Titel van Bram')
  anna.destroy()
  bram.destroy()
})

test('clients see where each other are', async () => {
  const anna = await syncClient(server, 'anna')
  const bram = await syncClient(server, 'bram')
  await Promise.all([anna.synced, bram.synced])
  const heard = new Promise<Record<string, unknown> | undefined>(resolve => {
    bram.provider.awareness.on('change', () => {
      const state = bram.provider.awareness.getStates().get(anna.doc.clientID)
      if (state?.cursor) resolve(state)
    })
  })
  anna.provider.awareness.setLocalState({ cursor: { elementId: 'plan-zv', veld: 'titel' }, persoon: 'vals' })
  expect(await heard).toMatchObject({
    cursor: { elementId: 'plan-zv', veld: 'titel' },
    persoon: { naam: 'Anna Jansen', organisatie: 'Gemeente Hoogvenne' },
  })
  anna.destroy()
  bram.destroy()
})

test('[SY19] after a drop, and after a restart, everyone is seen again at once', async () => {
  const dataDir = temporaryFolder()
  let running = await startTestServer({ dataDir })
  const anna = await syncClient(running, 'anna')
  const bram = await syncClient(running, 'bram')
  await Promise.all([anna.synced, bram.synced])
  anna.provider.awareness.setLocalState({ cursor: 'anna' })
  bram.provider.awareness.setLocalState({ cursor: 'bram' })
  await Promise.all([sees(anna, bram), sees(bram, anna)])
  anna.provider.disconnect()
  await seesNot(bram, anna)
  anna.provider.connect()
  await Promise.all([sees(anna, bram), sees(bram, anna)])
  for (const { provider } of [anna, bram]) provider.disconnect()
  await running.close()
  running = await startTestServer({ dataDir })
  for (const { provider } of [anna, bram]) {
    provider.serverUrl = `${running.url.replace(/^http/, 'ws')}/sync`
    provider.connect()
  }
  await Promise.all([sees(anna, bram), sees(bram, anna)])
  anna.destroy()
  bram.destroy()
  await running.close()
  removeFolder(dataDir)
})

const sees = (one: SyncClient, other: SyncClient) => awareOf(one, other, true)
const seesNot = (one: SyncClient, other: SyncClient) => awareOf(one, other, false)

/** Resolves when one client sees the other, or no longer does. */
function awareOf({ provider: { awareness } }: SyncClient, other: SyncClient, isHere: boolean): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (awareness.getStates().has(other.doc.clientID) !== isHere) return
      awareness.off('change', look)
      resolve()
    }
    awareness.on('change', look)
    look()
  })
}
