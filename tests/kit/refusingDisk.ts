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

/** A small disk of its own that is filled to the last byte. */
function smallDisk(): RefusingDisk {
  const folder = temporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'ignore' })
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
    remove() {
      execFileSync('umount', ['-l', folder])
      removeFolder(folder)
    },
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

/** The ways that this machine allows; mounting takes root. */
export const refusingDisks: readonly (readonly [string, () => RefusingDisk])[] = [
  ['a disk that fails', limitedFiles],
  ...(mayMount() ? ([['a full disk', smallDisk]] as const) : []),
]
