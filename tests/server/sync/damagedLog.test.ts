import { afterAll, beforeAll, expect, test } from 'vitest'
import { editorOn, renumber } from '../../kit/editor.ts'
import { pong, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  const raw = await rawSocket(server)
  const editor = await editorOn(raw)
  for (const n of [1, 2, 3]) {
    editor.edit(renumber(`0.7${n}`))
    await raw.confirmed(n)
  }
  await raw.close()
  await server.rooms.settled()
})
afterAll(() => server.close())

const rows = () =>
  server.store.database
    .prepare<[], { seq: number; bytes: Buffer }>('SELECT seq, bytes FROM plan_updates ORDER BY seq')
    .all()
const replace = (seq: number, bytes: Buffer) =>
  server.store.database.prepare('UPDATE plan_updates SET bytes = ? WHERE seq = ?').run(bytes, seq)

test('[SY35] a plan with a damaged update in the middle opens for reading up to there, and nothing is added', async () => {
  const whole = rows()[2]?.bytes ?? Buffer.alloc(0)
  replace(3, Buffer.concat([whole.subarray(0, -1), Buffer.of(0)]))
  const damaged = rows()
  const raw = await rawSocket(server)
  const editor = await editorOn(raw)
  expect(editor.plan().versie.nummer).toBe('0.71')
  expect(raw.received).toContainEqual({ type: 'ack', ack: { kind: 'readOnly', code: 'plan-beschadigd' } })
  for (let n = 0; n < 5; n += 1) editor.edit(renumber(`0.8${n}`))
  await raw.find(got => got.type === 'ack' && got.ack?.kind === 'refused' && got.ack.n === 5)
  await pong(raw)
  expect(rows()).toEqual(damaged)
  expect(server.logged).toContainEqual({ event: 'log-damaged', fields: { planId: 'voorbeeld', seq: 3 } })
  await expect(server.rooms.edit('voorbeeld', 'anna', () => renumber('0.9'))).rejects.toMatchObject({
    code: 'plan-beschadigd',
  })
  await raw.close()
  await server.rooms.settled()

  // Put right, it opens as it was, without a restart.
  replace(3, whole)
  const back = await rawSocket(server)
  const again = await editorOn(back)
  expect(again.plan().versie.nummer).toBe('0.73')
  again.edit(renumber('0.74'))
  await back.confirmed(1)
})
