import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StukVraag } from './maken.ts'
import type { Bericht } from './proces.ts'

/** What the program of a paper may hold of its own (MiB); a plan of 1,000 afspraken as docx needs a third of it. */
const meestMiB = 2048

export interface Zetten {
  /** Ends it at once, wherever it is. */
  stop(): void
  /** Resolves when it is there no more. */
  readonly ended: Promise<void>
}

/**
 * Makes a paper in a process of its own. Not in a thread: the typesetter cannot be stopped in one, and what it took of
 * memory (a gigabyte for 1,000 afspraken) would stay the server's. `hoor` is told how far it is, and at last what came of
 * it, unless it is stopped or the system ends it first. It knows nothing of the environment of the server.
 */
export function beginZetten(vraag: StukVraag, hoor: (bericht: Bericht) => void): Zetten {
  const child = fork(fileURLToPath(new URL('./procesStart.mjs', import.meta.url)), {
    serialization: 'advanced',
    // What the typesetter may print of a plan is for nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${meestMiB}`],
    env: {},
  })
  child.unref()
  child.channel?.unref()
  child.on('message', message => {
    const bericht = message as Bericht
    hoor(bericht)
    if (!('deel' in bericht) && child.connected) child.disconnect()
  })
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', fault => {
      hoor({ fault: fault.message, onbekend: false })
      resolve()
    })
  })
  // One that is gone already is heard of by its end.
  child.send(vraag, () => {})
  return { ended, stop: () => void child.kill('SIGKILL') }
}
