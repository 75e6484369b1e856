import { Worker } from 'node:worker_threads'
import { faultOf, log } from '../log.ts'
import type { Answer } from './thread.ts'
import type { Soort, Work } from './work.ts'

/** A thread that is silent for this long while it is asked something hangs, and is ended. */
const patienceMs = 60_000
/** How long it is kept when nobody asks: to start it costs some 0.7 s of processor time, to keep it some tens of megabytes. */
const keptMs = 120_000
/** What it may take, in megabytes: a plan of the largest size, twice, with what was found in it. */
const mostMegabytes = 1_024

interface Waiting {
  readonly resolve: (antwoord: Work[Soort]['antwoord']) => void
  readonly reject: (fault: Error) => void
}

/** A thread that reads and judges whole plans, so that nobody who types waits for a version or a comparison. */
class BesideThread {
  #worker: Worker | null = null
  #timer: NodeJS.Timeout | null = null
  #nr = 0
  readonly #waiting = new Map<number, Waiting>()

  ask<S extends Soort>(soort: S, vraag: Work[S]['vraag']): Promise<Work[S]['antwoord']> {
    const nr = ++this.#nr
    const answered = new Promise<Work[Soort]['antwoord']>((resolve, reject) => {
      this.#waiting.set(nr, { resolve, reject })
    })
    this.#worker ??= this.#open()
    this.#worker.postMessage({ nr, soort, vraag })
    this.#watch()
    return answered as Promise<Work[S]['antwoord']>
  }

  async end(): Promise<void> {
    await this.#worker?.terminate()
  }

  #open(): Worker {
    const worker = new Worker(new URL('./threadStart.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    worker.unref()
    worker.on('message', (answer: Answer) => this.#hear(answer))
    worker.on('error', fault => log('versie-thread-failed', { fault: faultOf(fault) }))
    worker.on('exit', () => this.#ended(worker))
    return worker
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.nr)
    this.#waiting.delete(answer.nr)
    if ('fault' in answer) waiting?.reject(new Error(answer.fault))
    else waiting?.resolve(answer.antwoord)
    this.#watch()
  }

  /** Who waits is told no; the next question starts another. */
  #ended(worker: Worker): void {
    if (this.#worker !== worker) return
    this.#worker = null
    const all = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of all) reject(new Error('The thread that makes versions ended.'))
  }

  #watch(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.end(), this.#waiting.size > 0 ? patienceMs : keptMs).unref()
  }
}

/** One serves the whole process. */
const thread = new BesideThread()

/** Rejects when it cannot be done, or the thread ends. */
export const beside = <S extends Soort>(soort: S, vraag: Work[S]['vraag']): Promise<Work[S]['antwoord']> =>
  thread.ask(soort, vraag)

/** Ends the thread as if it had failed. */
export const endBeside = (): Promise<void> => thread.end()
