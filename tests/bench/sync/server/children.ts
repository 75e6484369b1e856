import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

/** The servers have the first core, and the load has the second. */
const cores = { server: '0', load: '1' } as const

const running = new Set<ChildProcess>()
const folders = new Set<string>()

/** Whatever ends the bench, its servers end with it (by their ids) and its folders go. */
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))

/** Puts this process on its core. False, with a line that says so, when this machine cannot. */
export function takeOwnCore(): boolean {
  try {
    if (availableParallelism() < 2) throw new Error('there is one core')
    execFileSync('taskset', ['-apc', cores.load, String(process.pid)], { stdio: 'ignore' })
    return true
  } catch (thrown) {
    console.log(`Servers and load share their cores, so the figures say little: ${thrown}`)
    return false
  }
}

/** Starts node on the core of the servers, when processes are pinned. */
export function spawnNode(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly isPinned: boolean },
): ChildProcess {
  const { isPinned, ...rest } = options
  const [program, ...before] = isPinned
    ? ['taskset', '-c', cores.server, process.execPath]
    : [process.execPath]
  const child = spawn(program ?? '', [...before, ...args], {
    ...rest,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regiotafel-bench-'))
  folders.add(folder)
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  folders.delete(folder)
}
