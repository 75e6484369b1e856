import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startArguments, startEnvironment } from './npmStart.ts'
import { demoCookies } from './testServer.ts'

export interface ServerProcess {
  readonly url: string
  readonly pid: number
  /** The cookie of a demo person. */
  cookie(naam: string): Promise<string>
  /** All it printed so far. */
  readonly printed: () => string
  /** Ends it with this signal; resolves with its exit code, null when the signal ended it. */
  stop(signal?: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The server as `npm start` runs it, in a process of its own. `env` replaces the environment but `PATH` and what that sets; `program`
 * is what Node is given.
 */
export function startServerProcess(
  env: Readonly<Record<string, string>>,
  program: readonly string[] = startArguments,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', ...startEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  return new Promise((resolve, reject) => {
    let printed = ''
    const look = (chunk: Buffer) => {
      printed += chunk.toString()
      const url = /draait op (\S+)/.exec(printed)?.[1]
      if (!url || !printed.includes('Stoppen')) return
      const cookie = demoCookies(url)
      resolve({ url, pid: child.pid ?? 0, cookie, printed: () => printed, stop: stopper(child) })
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    child.once('exit', code => reject(new Error(`The server ended with ${code}.\n${printed}`)))
  })
}

const stopper =
  (child: ChildProcess): ServerProcess['stop'] =>
  (signal = 'SIGTERM') =>
    new Promise(resolve => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode)
      child.once('exit', code => resolve(code))
      child.kill(signal)
    })
