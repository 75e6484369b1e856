import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeFolder, temporaryFolder } from './testServer.ts'

/** A disk on which a running server can suddenly write no more, and then can again. */
export interface RefusingDisk {
  readonly folder: string
  refuse(pid: number): void
  accept(pid: number): void
  remove(): void
}

/** No file of the process may grow any more (RLIMIT_FSIZE): a write fails as on a broken disk. */
function limitedFiles(): RefusingDisk {
  const folder = temporaryFolder()
  const limit = (pid: number, bytes: string) =>
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
  return {
    folder,
    refuse: pid => void limit(pid, '4096'),
    accept: pid => void limit(pid, 'unlimited'),
    remove: () => removeFolder(folder),
  }
}

/** A small file system of its own, in memory. Mounting takes root. */
export function mountedFolder(options: string): {
  readonly folder: string
  remount(options: string): void
  remove(): void
} {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  } catch (thrown) {
    removeFolder(folder)
    throw thrown
  }
  return {
    folder,
    remount: changed => void execFileSync('mount', ['-o', `remount,${changed}`, folder]),
    remove() {
      execFileSync('umount', ['-l', folder])
      removeFolder(folder)
    },
  }
}

/** A small disk that is filled to the last byte. */
function smallDisk(): RefusingDisk {
  const { folder, remove } = mountedFolder('size=16m')
  const ballast = join(folder, 'ballast')
  return {
    folder,
    refuse() {
      try {
        writeFileSync(ballast, Buffer.alloc(32 * 1024 * 1024))
      } catch {
        // As much as there was room for is in it.
      }
    },
    accept: () => rmSync(ballast),
    remove,
  }
}

/** A disk with room, and none for another file. */
function withoutInodes(): RefusingDisk {
  const { folder, remove } = mountedFolder('size=64m,nr_inodes=64')
  const fillers = Array.from({ length: 64 }, (_, n) => join(folder, `vol-${n}`))
  return {
    folder,
    refuse() {
      try {
        for (const file of fillers) writeFileSync(file, '')
      } catch {
        // That was the last one.
      }
    },
    accept() {
      for (const file of fillers) rmSync(file, { force: true })
    },
    remove,
  }
}

const mayMount = (): boolean => {
  try {
    smallDisk().remove()
    return true
  } catch {
    return false
  }
}

/** Whether this machine allows mounting. Where it does not, a disk that fails stands for the others. */
export const canMount = mayMount()

type Way = readonly [string, () => RefusingDisk]
const failing: Way = ['a disk that fails', limitedFiles]

/** The ways in which nothing can be written any more. */
export const refusingDisks: readonly Way[] = [
  failing,
  ...(canMount ? [['a full disk', smallDisk] as Way] : []),
]

/** The ways in which no file can be made any more. */
export const disksWithoutNewFiles: readonly Way[] = [
  canMount ? ['a disk without free inodes', withoutInodes] : failing,
]
