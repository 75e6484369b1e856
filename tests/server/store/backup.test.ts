import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupName, makeBackup, restoreBackup } from '../../../server/store/backup.ts'
import { migrate } from '../../../server/store/migrations.ts'
import { openStore } from '../../../server/store/store.ts'
import { firstEpoch } from '../../../shared/head.ts'
import { editorOn, renumber } from '../../kit/editor.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(async () => {
  await server.close()
  removeFolder(folder)
})

const versie = async (of: TestServer) =>
  ((await (await of.ask('/api/v1/plannen/voorbeeld')).json()) as { plan: { versie: { nummer: string } } })
    .plan.versie.nummer

describe('a backup', () => {
  test('made while people write, and put back elsewhere, has all that was confirmed before it began', async () => {
    const raw = await rawSocket(server)
    const editor = await editorOn(raw)
    editor.edit(renumber('0.71'))
    await raw.confirmed(1)
    const making = makeBackup(server.dataDir, inFolder('kopie.sqlite'))
    editor.edit(renumber('0.72'))
    const contents = await making
    await raw.close()
    expect(readdirSync(folder)).toEqual(['kopie.sqlite'])
    expect(contents.plannen).toBeGreaterThanOrEqual(1)
    expect(contents.accounts).toBeGreaterThanOrEqual(5)

    const dataDir = inFolder('terug')
    expect(await restoreBackup(inFolder('kopie.sqlite'), dataDir)).toEqual(contents)
    const back = await startTestServer({ dataDir })
    expect(['0.71', '0.72']).toContain(await versie(back))
    const again = await rawSocket(back)
    ;(await editorOn(again)).edit(renumber('0.73'))
    await again.confirmed(1)
    expect(await versie(back)).toBe('0.73')
    await back.close()
  })

  test('is never written over another file, and leaves no half one behind', async () => {
    writeFileSync(inFolder('bestaat.sqlite'), 'iets anders')
    await expect(makeBackup(server.dataDir, inFolder('bestaat.sqlite'))).rejects.toThrow('bestaat al')
    expect(readFileSync(inFolder('bestaat.sqlite'), 'utf8')).toBe('iets anders')
    await expect(makeBackup(inFolder('leeg'), inFolder('x.sqlite'))).rejects.toThrow('geen gegevens')
    expect(existsSync(inFolder('x.sqlite.onaf'))).toBe(false)
  })

  test('is not put back over a folder with plans', async () => {
    await makeBackup(server.dataDir, inFolder('tweede.sqlite'))
    const before = await versie(server)
    await expect(restoreBackup(inFolder('tweede.sqlite'), server.dataDir)).rejects.toThrow(
      'worden niet overschreven',
    )
    expect(await versie(server)).toBe(before)
  })

  test('that is damaged, or is something else, is refused, and no folder is made', async () => {
    writeFileSync(inFolder('brief.txt'), 'Geachte heer, mevrouw')
    await makeBackup(server.dataDir, inFolder('half.sqlite'))
    truncateSync(inFolder('half.sqlite'), 20_000)
    for (const name of ['brief.txt', 'half.sqlite', 'bestaat-niet'])
      await expect(restoreBackup(inFolder(name), inFolder('nieuw'))).rejects.toThrow()
    expect(existsSync(inFolder('nieuw'))).toBe(false)
  })

  test('of a plan with a damaged update is made all the same, and says so', async () => {
    const { database, planUpdates } = server.store
    await planUpdates.append('voorbeeld', [{ bytes: Uint8Array.of(0, 0), authorId: null }])
    const head = await planUpdates.head('voorbeeld')
    const change = database.prepare(
      "UPDATE plan_updates SET bytes = ? WHERE plan_id = 'voorbeeld' AND seq = ?",
    )
    change.run(Buffer.of(0, 1), head?.seq)
    const contents = await makeBackup(server.dataDir, inFolder('beschadigd.sqlite'))
    expect(contents.beschadigd).toEqual([{ planId: 'voorbeeld', seq: head?.seq }])
    expect(await restoreBackup(inFolder('beschadigd.sqlite'), inFolder('beschadigd'))).toEqual(contents)
    change.run(Buffer.of(0, 0), head?.seq)
    expect((await makeBackup(server.dataDir, inFolder('heel.sqlite'))).beschadigd).toEqual([])
  })

  test('[SY58] is another lineage of each plan once it is put back, and another again the next time', async () => {
    await makeBackup(server.dataDir, inFolder('lijn.sqlite'))
    const epochs = [await server.store.planUpdates.epoch('voorbeeld')]
    for (const name of ['eerste-keer', 'tweede-keer']) {
      await restoreBackup(inFolder('lijn.sqlite'), inFolder(name))
      const back = openStore(inFolder(name))
      epochs.push(await back.planUpdates.epoch('voorbeeld'))
      await back.close()
    }
    expect(epochs[0]).toBe(firstEpoch)
    expect(new Set(epochs).size).toBe(3)
  })

  test('[SY58] of an older release is brought to this one; of a newer it is refused', async () => {
    const older = new Database(inFolder('oud.sqlite'))
    migrate(older, 6)
    older.exec("INSERT INTO plans (id, created_at) VALUES ('voorbeeld', 0)")
    older.close()
    expect(await restoreBackup(inFolder('oud.sqlite'), inFolder('uit-oud'))).toMatchObject({ beschadigd: [] })
    const back = openStore(inFolder('uit-oud'))
    expect(await back.planUpdates.epoch('voorbeeld')).toBeGreaterThan(firstEpoch)
    await back.close()

    await makeBackup(server.dataDir, inFolder('nieuw.sqlite'))
    const newer = new Database(inFolder('nieuw.sqlite'))
    newer.pragma('user_version = 999')
    newer.close()
    await expect(restoreBackup(inFolder('nieuw.sqlite'), inFolder('uit-nieuw'))).rejects.toThrow(
      'nieuwere versie',
    )
    expect(existsSync(inFolder('uit-nieuw'))).toBe(false)
  })

  test('is named after the moment it was made', () => {
    expect(backupName('/data', new Date('2026-11-22T10:30:00Z'))).toBe(
      '/data/reservekopieen/regiotafel-2026-11-22-1030.sqlite',
    )
  })
})
