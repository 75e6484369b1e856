import { ownProcess } from '../proces/ownProcess.ts'
import type { StukVraag } from './maken.ts'
import type { Bericht } from './proces.ts'

export interface Zetten {
  /** Ends it at once, wherever it is. */
  stop(): void
  /** Resolves when it is there no more. */
  readonly ended: Promise<void>
}

/**
 * Makes a paper in a process of its own. `hoor` is told how far it is, and at last what came of it, unless it is stopped
 * or the system ends it first.
 */
export function beginZetten(vraag: StukVraag, hoor: (bericht: Bericht) => void): Zetten {
  const child = ownProcess(new URL('./proces.ts', import.meta.url))
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
