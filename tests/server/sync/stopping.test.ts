import { expect, test } from 'vitest'
import { editorOn, renumber } from '../../kit/editor.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { removeFolder, startTestServer, temporaryFolder } from '../../kit/testServer.ts'

test('[SY24] stopping while people write confirms all that is stored, closes with 1012 and takes less than 5 s', async () => {
  const dataDir = temporaryFolder()
  const server = await startTestServer({ dataDir })
  const writers = await Promise.all(
    ['anna', 'bram', 'dirk', 'anna', 'bram', 'dirk'].map(async naam => {
      const raw = await rawSocket(server, { naam })
      return { raw, editor: await editorOn(raw) }
    }),
  )
  const before = (await server.store.planUpdates.head('voorbeeld'))?.seq ?? 0
  let isTyping = true
  const typing = (async () => {
    for (let n = 1; isTyping; n++) {
      for (const { raw, editor } of writers)
        if (raw.socket.readyState === raw.socket.OPEN) editor.edit(renumber(`0.${n}`))
      await new Promise(setImmediate)
    }
  })()
  await writers[0]?.raw.confirmed(20)
  const began = performance.now()
  await server.close()
  expect(performance.now() - began).toBeLessThan(5_000)
  const ends = await Promise.all(writers.map(({ raw }) => raw.closed))
  isTyping = false
  await typing
  expect(ends.map(({ code }) => code)).toEqual(writers.map(() => 1012))
  const confirmed = writers.map(({ raw }) =>
    Math.max(
      0,
      ...raw.received.flatMap(got =>
        got.type === 'ack' && got.ack?.kind === 'durable' ? [got.ack.count] : [],
      ),
    ),
  )
  const again = await startTestServer({ dataDir })
  const after = (await again.store.planUpdates.head('voorbeeld'))?.seq ?? 0
  expect(after - before).toBe(confirmed.reduce((sum, count) => sum + count, 0))
  await again.close()
  removeFolder(dataDir)
}, 60_000)
