import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { databaseFile } from '../../../server/store/store.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { run } from '../../kit/runProgram.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

const [dataDir, elsewhere] = [temporaryFolder(), temporaryFolder()]
const file = join(elsewhere, 'kopie.sqlite')
const servers: ServerProcess[] = []
afterAll(async () => {
  for (const server of servers) await server.stop('SIGKILL')
  for (const folder of [dataDir, elsewhere]) removeFolder(folder)
})
const start = async () => {
  const server = await startServerProcess({ DATA_DIR: dataDir, DEMO: '1' })
  servers.push(server)
  return server
}

/** Writes on and on, a change as soon as the one before it is confirmed. */
async function typing(raw: RawSocket) {
  const editor = await editorOn(raw)
  let confirmed = 0
  let stopped = false
  const done = (async () => {
    while (!stopped) {
      editor.edit(renumber(`0.${confirmed + 1}`))
      await Promise.race([raw.confirmed(confirmed + 1), raw.closed])
      if (raw.socket.readyState === raw.socket.OPEN) confirmed += 1
      else stopped = true
    }
  })()
  return { confirmed: () => confirmed, done }
}

test('[SY58] the restore drill: written, backed up while people write, destroyed, put back', async () => {
  const server = await start()
  const socket = await rawSocket(server)
  const anna = await typing(socket)
  await socket.confirmed(20)
  const before = anna.confirmed()
  const backup = await run('server/backup.ts', ['backup', file], { DATA_DIR: dataDir })
  const after = anna.confirmed()
  expect(backup).toEqual({
    code: 0,
    printed: `1 plan en 5 accounts staan in ${file}; elk plan is nagelezen.\n`,
  })
  expect(after).toBeGreaterThan(before)
  await server.stop('SIGKILL')
  await anna.done

  removeFolder(databaseFile(dataDir))
  const restored = await run('server/backup.ts', ['restore', file], { DATA_DIR: dataDir })
  expect(restored).toEqual({
    code: 0,
    printed: `1 plan en 5 accounts staan in ${dataDir}. Start nu met npm start.\n`,
  })
  const second = await start()
  const old = await rawSocket(second, { query: '?epoch=1' })
  expect(await old.closed).toEqual({ code: 4409, reason: 'plan-vervangen' })
  const back = await rawSocket(second, { naam: 'bram' })
  const kept = Number((await editorOn(back)).plan().versie.nummer?.split('.')[1])
  expect(kept).toBeGreaterThanOrEqual(before)
  expect(kept).toBeLessThanOrEqual(after + 1)
}, 120_000)

test('a backup is not put over what is there, and what is no backup is not put back', async () => {
  expect(await run('server/backup.ts', ['restore', file], { DATA_DIR: dataDir })).toMatchObject({
    code: 1,
    printed: expect.stringContaining('ze worden niet overschreven'),
  })
  writeFileSync(join(elsewhere, 'brief.txt'), 'Geachte heer, mevrouw')
  expect(
    await run('server/backup.ts', ['restore', join(elsewhere, 'brief.txt')], {
      DATA_DIR: join(elsewhere, 'nieuw'),
    }),
  ).toMatchObject({ code: 1, printed: expect.stringContaining('is geen reservekopie van Regiotafel') })
  expect(await run('server/backup.ts', ['restore'], {})).toMatchObject({
    code: 1,
    printed: expect.stringContaining('Zo maakt u een reservekopie'),
  })
}, 120_000)
