import { afterEach, expect, test } from 'vitest'
import { editorOn, renumber } from '../../kit/editor.ts'
import { type RawSocket, rawSocket } from '../../kit/rawSocket.ts'
import { canMount, disksWithoutNewFiles, mountedFolder } from '../../kit/refusingDisk.ts'
import { run } from '../../kit/runProgram.ts'
import { startServerProcess } from '../../kit/serverProcess.ts'
import { startTestServer } from '../../kit/testServer.ts'
import { nummerIn } from './planOnDisk.ts'

const slow = 120_000
const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

const start = async (dataDir: string) => {
  const server = await startServerProcess({ DATA_DIR: dataDir, DEMO: '1' })
  endings.push(() => server.stop('SIGKILL'))
  return server
}

const confirmedOrStalled = (raw: RawSocket, count: number) =>
  raw.find(
    got =>
      got.type === 'ack' &&
      ((got.ack?.kind === 'durable' && got.ack.count >= count) || got.ack?.kind === 'readOnly'),
  )

test.each(disksWithoutNewFiles)(
  '[SY33] on %s whoever writes hears how it is, people read on, and after it all is there',
  async (_, makeDisk) => {
    const disk = makeDisk()
    endings.push(() => disk.remove())
    const server = await start(disk.folder)
    const anna = await rawSocket(server)
    const editor = await editorOn(anna)
    editor.edit(renumber('0.71'))
    await anna.confirmed(1)
    disk.refuse(server.pid)
    editor.edit(renumber('0.72'))
    await confirmedOrStalled(anna, 2)
    const reader = await rawSocket(server, { naam: 'eva' })
    expect((await editorOn(reader)).plan().versie.nummer).toMatch(/^0\.7[12]$/)
    disk.accept(server.pid)
    await anna.confirmed(2)
    await server.stop('SIGKILL')
    expect(await nummerIn(disk.folder)).toBe('0.72')
  },
  slow,
)

/** A folder in which nothing can be written, and in it what was there before. */
function readOnlyFolder() {
  const disk = mountedFolder('size=64m')
  endings.push(() => disk.remove())
  return { folder: disk.folder, close: () => disk.remount('ro'), open: () => disk.remount('rw') }
}

const readOnlyFolders: readonly [string, () => ReturnType<typeof readOnlyFolder> | null][] = canMount
  ? [['a disk that was remounted read-only', readOnlyFolder]]
  : [['a file system on which nobody may write (nothing can be mounted here)', () => null]]

test.each(readOnlyFolders)(
  '[SY34] a server that is started on %s says so and ends; what was confirmed is there when it may write again',
  async (_, makeFolder) => {
    const disk = makeFolder()
    if (disk) {
      // A file system with a file that is open for writing cannot be remounted: the server goes first.
      const server = await startTestServer({ dataDir: disk.folder })
      const anna = await rawSocket(server)
      ;(await editorOn(anna)).edit(renumber('0.71'))
      await anna.confirmed(1)
      await server.close()
      disk.close()
    }
    const dataDir = disk?.folder ?? '/sys/kernel/regiotafel'
    expect(await run('server/main.ts', [], { DATA_DIR: dataDir, PORT: '0', DEMO: '1' })).toMatchObject({
      code: 1,
      printed: expect.stringContaining('in de map van DATA_DIR kan niet worden geschreven'),
    })
    if (!disk) return
    disk.open()
    expect(await nummerIn(disk.folder)).toBe('0.71')
  },
  slow,
)
