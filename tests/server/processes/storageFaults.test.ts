import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { databaseFile } from '../../../server/store/store.ts'
import { type Editor, editorOn, renumber } from '../../kit/editor.ts'
import { pong, type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { refusingDisks } from '../../kit/refusingDisk.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'
import { removeFolder, startTestServer, type TestServer, temporaryFolder } from '../../kit/testServer.ts'
import { nummerIn } from './planOnDisk.ts'

const slow = 120_000
const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

async function start(dataDir: string, env: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startServerProcess({ DATA_DIR: dataDir, DEMO: '1', ...env })
  endings.push(() => server.stop('SIGKILL'))
  return server
}

function newFolder(): string {
  const folder = temporaryFolder()
  endings.push(() => removeFolder(folder))
  return folder
}

const isStalled = (raw: RawSocket) =>
  raw.find(({ type, ...got }) => type === 'ack' && 'ack' in got && got.ack?.kind === 'readOnly')
/** What a connection was told of its own writing: where the log stood when it came is not of that. */
const acks = (raw: RawSocket) =>
  raw.received.flatMap(got => (got.type === 'ack' && got.ack?.kind !== 'head' ? [got.ack] : []))
const updates = (raw: RawSocket) => raw.received.filter(got => got.type === 'update').length
const nummer = (editor: Editor) => editor.plan().versie.nummer
const fresh = async (server: Pick<TestServer, 'url' | 'cookie'>) => {
  const raw = await rawSocket(server, { naam: 'dirk' })
  const editor = await editorOn(raw)
  await raw.close()
  return editor
}

describe('[SY33] while nothing can be stored', () => {
  test.each(refusingDisks)(
    'on %s: everybody hears it, nothing is confirmed or shown, and all goes on by itself',
    async (_, makeDisk) => {
      const disk = makeDisk()
      endings.push(() => disk.remove())
      const server = await start(disk.folder)
      const anna = await rawSocket(server)
      const bram = await rawSocket(server, { naam: 'bram' })
      const reader = await rawSocket(server, { naam: 'eva' })
      const editor = await editorOn(anna)
      await Promise.all([bram.load(), reader.load()])
      editor.edit(renumber('0.71'))
      await anna.confirmed(1)
      await bram.find(({ type }) => type === 'update')
      disk.refuse(server.pid)
      editor.edit(renumber('0.72'))
      await Promise.all([isStalled(anna), isStalled(bram)])
      expect(acks(bram)).toContainEqual({ kind: 'readOnly', code: 'opslag-mislukt' })
      expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
      editor.edit(renumber('0.73'))
      await Promise.all([pong(anna), pong(bram)])
      expect(updates(bram)).toBe(1)
      expect(acks(anna)).not.toContainEqual({ kind: 'durable', count: 2 })
      // Who only reads was told nothing new.
      expect(acks(reader)).toEqual([{ kind: 'readOnly', code: 'alleen-lezen' }])
      disk.accept(server.pid)
      await anna.confirmed(3)
      // Bram sent nothing; he hears that it is over all the same.
      await bram.confirmed(0)
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
      await server.stop('SIGKILL')
      expect(await nummerIn(disk.folder)).toBe('0.73')
    },
    slow,
  )

  test(
    'because another process holds the database: the batch waits, and the event loop does not',
    async () => {
      const server = await startTestServer()
      endings.push(() => server.close())
      const anna = await rawSocket(server)
      const editor = await editorOn(anna)
      await server.cookie('bram')
      const holder = await holdDatabase(server.dataDir)
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      editor.edit(renumber('0.71'))
      const signIn = fetch(`${server.url}/demo/carla`, { redirect: 'manual' })
      await isStalled(anna)
      expect(server.logged).toContainEqual({
        event: 'storage-stalled',
        fields: { trouble: 'bezet', fault: expect.any(String) },
      })
      delay.disable()
      // Waiting for the lock on the loop itself would hold it up for the five seconds that SQLite waits.
      expect(delay.max / 1e6).toBeLessThan(4_000)
      expect((await signIn).status).toBe(503)
      holder.kill('SIGKILL')
      await anna.confirmed(1)
      await expect.poll(() => server.logged.map(({ event }) => event)).toContain('storage-back')
      expect((await server.store.planUpdates.all('voorbeeld')).length).toBe(2)
    },
    slow,
  )
})

/** Another process that has begun to write and does not end it. */
async function holdDatabase(dataDir: string) {
  const program = `const db = new (require('better-sqlite3'))(process.argv[1])
    db.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['-e', program, databaseFile(dataDir)])
  endings.push(() => holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
  return holder
}

describe('[SY34] a server that did not stop in good order', () => {
  test(
    'between writing an update and committing it has it not; who sent it sends it again',
    async () => {
      const dataDir = newFolder()
      const first = await start(dataDir, { NODE_ENV: 'test', FAULT: 'kill-before-commit@3' })
      const anna = await rawSocket(first)
      const editor = await editorOn(anna)
      for (const [index, text] of ['0.71', '0.72'].entries()) {
        editor.edit(renumber(text))
        await anna.confirmed(index + 1)
      }
      editor.edit(renumber('0.73'))
      await anna.closed
      const second = await startTestServer({ dataDir })
      endings.push(() => second.close())
      expect(second.store.afterCrash()).toEqual({ damage: null, lost: null })
      expect(nummer(await fresh(second))).toBe('0.72')
      const back = await rawSocket(second)
      await back.load()
      back.answer(stateOf(editor))
      await back.confirmed(1)
      expect(nummer(await fresh(second))).toBe('0.73')
    },
    slow,
  )

  test(
    'and whose WAL was cut off says what is missing; who still has it brings it back',
    async () => {
      const dataDir = newFolder()
      const first = await start(dataDir)
      const anna = await rawSocket(first)
      const editor = await editorOn(anna)
      editor.edit(renumber('0.71'))
      await anna.confirmed(1)
      const wal = `${databaseFile(dataDir)}-wal`
      const kept = statSync(wal).size
      editor.edit(renumber('0.72'))
      await anna.confirmed(2)
      await first.stop('SIGKILL')
      truncateSync(wal, kept + 2_000)
      const second = await start(dataDir)
      expect(second.printed()).toContain(
        'Er ontbreken opgeslagen wijzigingen: plan voorbeeld kwam tot nummer 3',
      )
      expect(second.printed()).toContain('"event":"stopped-abruptly"')
      expect(nummer(await fresh(second))).toBe('0.71')
      const back = await rawSocket(second)
      await back.load()
      back.answer(stateOf(editor))
      await back.confirmed(1)
      expect(nummer(await fresh(second))).toBe('0.72')
    },
    slow,
  )

  test(
    'and whose database is damaged lets people read, writes nothing, and says what to do',
    async () => {
      const dataDir = newFolder()
      const first = await start(dataDir)
      const anna = await rawSocket(first)
      ;(await editorOn(anna)).edit(renumber('0.71'))
      await anna.confirmed(1)
      const cookie = await first.cookie('anna')
      await first.stop('SIGKILL')
      damageTable(dataDir, 'regelset_wijzigingen')
      const second = await start(dataDir)
      expect(second.printed()).toContain('De database is beschadigd')
      expect(second.printed()).toContain('npm run restore')
      const back = await rawSocket({ url: second.url, cookie: async () => cookie })
      await isStalled(back)
      const editor = await editorOn(back)
      expect(nummer(editor)).toBe('0.71')
      editor.edit(renumber('0.72'))
      await pong(back)
      expect(acks(back)).toEqual([{ kind: 'readOnly', code: 'opslag-mislukt' }])
    },
    slow,
  )
})

test(
  'a writer thread that ends takes the process with it, which says why',
  async () => {
    const server = await start(newFolder(), { NODE_ENV: 'test', FAULT: 'thread-dies@1' })
    const anna = await rawSocket(server)
    ;(await editorOn(anna)).edit(renumber('0.71'))
    await anna.closed
    expect(server.printed()).toContain('"event":"writer-stopped"')
    expect(server.printed()).toContain('A test asked the writer thread to die.')
  },
  slow,
)

/** Everything is in the file itself by then, and the pages of one table are not pages any more. */
function damageTable(dataDir: string, table: string): void {
  const db = new Database(databaseFile(dataDir))
  db.pragma('wal_checkpoint(TRUNCATE)')
  const page = db.prepare<[string], { rootpage: number }>('SELECT rootpage FROM sqlite_master WHERE name = ?')
  const root = page.get(table)?.rootpage ?? 0
  const size = Number(db.pragma('page_size', { simple: true }))
  db.close()
  const file = openSync(databaseFile(dataDir), 'r+')
  writeSync(file, Buffer.alloc(size, 0xff), 0, size, (root - 1) * size)
  closeSync(file)
}

const stateOf = ({ doc }: Editor): Uint8Array => Y.encodeStateAsUpdate(doc)
