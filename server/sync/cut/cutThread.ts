import { Worker } from 'node:worker_threads'
import { faultOf, log } from '../../log.ts'
import type { Cut } from './cutter.ts'
import type { Answer, ToThread } from './questions.ts'

/** A thread that is silent about a question for this long hangs, and is ended. */
const patienceMs = 10_000
/** How long it keeps a plan that nobody asks about. */
const keptMs = 3_000
/** How long after a large plan was opened the thread starts: by then who came in together has it. */
const startAfterMs = 2_000

interface Waiting {
  readonly updates: readonly Uint8Array[]
  readonly stateVector: Uint8Array
  readonly resolve: (cut: Cut) => void
  readonly reject: (fault: Error) => void
}

/**
 * A thread beside the server that cuts large plans, so that nobody who types waits for somebody who comes back. It
 * is asked one thing at a time and has one plan in memory at a time.
 */
class CutThread {
  #worker: Worker | null = null
  #asked: Waiting | null = null
  #waiting: Waiting[] = []
  /** The plan that the thread has. */
  #held: readonly Uint8Array[] | null = null
  #timer: NodeJS.Timeout | null = null
  #starting: NodeJS.Timeout | null = null

  cut(updates: readonly Uint8Array[], stateVector: Uint8Array): Promise<Cut> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ updates, stateVector, resolve, reject })
      this.#askNext()
    })
  }

  /** To read its program takes a moment, and memory: better before somebody waits for it, and not while many come in. */
  startSoon(): void {
    if (!this.#worker) this.#starting ??= setTimeout(() => this.#start(), startAfterMs).unref()
  }

  #start(): Worker {
    if (this.#starting) clearTimeout(this.#starting)
    this.#starting = null
    this.#worker ??= this.#open()
    return this.#worker
  }

  async end(): Promise<void> {
    await this.#worker?.terminate()
  }

  /** Of the plan that it has before of another: to hand one over takes time too. */
  #askNext(): void {
    if (this.#asked) return
    const same = this.#waiting.findIndex(({ updates }) => updates === this.#held)
    const [next] = this.#waiting.splice(Math.max(0, same), 1)
    if (!next) return this.#watch(keptMs, () => this.#forget())
    this.#asked = next
    const { updates, stateVector } = next
    // A view is sent with all that it is a view of.
    const own = new Uint8Array(stateVector)
    this.#say({ plan: updates === this.#held ? null : updates, stateVector: own })
    this.#held = updates
    this.#watch(patienceMs, () => void this.end())
  }

  #forget(): void {
    this.#held = null
    this.#say('forget')
  }

  #say(message: ToThread): void {
    this.#start().postMessage(message)
  }

  #hear(answer: Answer): void {
    const asked = this.#asked
    this.#asked = null
    if ('fault' in answer) asked?.reject(new Error(answer.fault))
    else asked?.resolve({ structs: bufferOf(answer.structs), deletes: bufferOf(answer.deletes) })
    this.#askNext()
  }

  /** Who waits is told no, and does it without. */
  #ended(): void {
    const unanswered = [...(this.#asked ? [this.#asked] : []), ...this.#waiting]
    this.#worker = null
    this.#asked = null
    this.#held = null
    this.#waiting = []
    if (this.#timer) clearTimeout(this.#timer)
    for (const { reject } of unanswered) reject(new Error('The thread that cuts plans ended.'))
  }

  #watch(ms: number, run: () => void): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(run, ms).unref()
  }

  #open(): Worker {
    const worker = new Worker(new URL('./threadStart.mjs', import.meta.url))
    worker.on('message', (answer: Answer) => this.#hear(answer))
    worker.on('error', fault => log('cut-failed', { fault: faultOf(fault) }))
    worker.on('exit', () => this.#ended())
    worker.unref()
    return worker
  }
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)

/** One serves the whole process. */
const thread = new CutThread()

/** Rejects when the thread fails or ends: then it is to be done without. */
export const cutBeside = (updates: readonly Uint8Array[], stateVector: Uint8Array): Promise<Cut> =>
  thread.cut(updates, stateVector)

export const startCutThread = (): void => thread.startSoon()

/** Ends the thread as if it had failed. */
export const endCutThread = (): Promise<void> => thread.end()
