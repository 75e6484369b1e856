import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { type Editor, editorOn } from '../../kit/editor.ts'
import { pong, type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

const people = 50
const letters = 10_000

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const titleOf = (doc: Y.Doc): Y.XmlText =>
  ((doc.getMap('plan').get('titel') as Y.XmlFragment).get(0) as Y.XmlElement).get(0) as Y.XmlText

/** Takes in all that came after the plan. */
async function takeIn(raw: RawSocket, { doc }: Editor, from: number): Promise<void> {
  await pong(raw)
  for (const got of raw.received.slice(from))
    if (got.type === 'update') Y.applyUpdate(doc, got.bytes, 'server')
}

test('[SY8] [SY46] fifty people paste 10,000 letters at one place at one moment: each stays whole, nothing is lost or doubled', async () => {
  const first = await rawSocket(server)
  applyEdit((await editorOn(first)).doc, { op: 'write', elementId: 'plan-zv', veld: 'titel', tekst: '[]' })
  const names = ['anna', 'bram', 'dirk']
  const pages = await Promise.all(
    Array.from({ length: people }, async (_, n) => {
      const raw = await rawSocket(server, { naam: names[n % 3] ?? '' })
      return { raw, editor: await editorOn(raw), loaded: raw.received.length }
    }),
  )
  const letterOf = (n: number) => String.fromCharCode(0xe000 + n)
  for (const [n, { editor }] of pages.entries()) titleOf(editor.doc).insert(1, letterOf(n).repeat(letters))
  await Promise.all(pages.map(({ raw }) => raw.confirmed(1)))
  await Promise.all(pages.map(({ raw, editor, loaded }) => takeIn(raw, editor, loaded)))

  const replay = new Y.Doc()
  for (const { bytes } of await server.store.planUpdates.all('voorbeeld')) Y.applyUpdate(replay, bytes)
  const text = titleOf(replay).toString()
  expect(text).toHaveLength(2 + people * letters)
  for (let n = 0; n < people; n += 1) {
    const at = text.indexOf(letterOf(n))
    expect(text.slice(at, at + letters) === letterOf(n).repeat(letters)).toBe(true)
  }
  for (const { editor } of pages) expect(titleOf(editor.doc).toString() === text).toBe(true)
}, 60_000)
