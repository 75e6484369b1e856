import { Refusal } from '../../shared/refusals.ts'
import { type Batch, type Change, isChange, type Lack, type Question, type Work } from './work.ts'

/** After so long of answering, whatever else there is to do in the process has its turn. */
const answeringMs = 8
/** What may wait for its turn, in bytes. Whoever sends more comes back and sends it again. */
const mostBytes = 8 * 1024 * 1024

export interface QueueParts {
  /** Resolves when the next batch may begin. */
  readonly begin: () => Promise<void>
  /** Puts a change in a batch; or says what has to be read from disk before it can. */
  readonly take: (change: Change, batch: Batch) => Lack
  /** Brings a batch on disk and to everybody. */
  readonly commit: (batch: Batch) => Promise<void>
  readonly read: (lack: 'detail' | 'copy') => Promise<unknown>
  /** Everything that came before it is on disk. */
  readonly answer: (question: Question) => Promise<void>
  /** It can go on no longer. */
  readonly onFault: (thrown: unknown) => void
}

/** What a room is asked, one thing after the other; changes that wait at the same moment go together. */
export class WorkQueue {
  readonly #parts: QueueParts
  #waiting: Work[] = []
  #bytes = 0
  #running: Promise<void> | null = null
  /** Why nothing is done any more. */
  #end: Error | null = null

  constructor(parts: QueueParts) {
    this.#parts = parts
  }

  add(work: Work): void {
    if ('write' in work) this.#count(work.write.bytes.length, () => work.write.member.close('opslag-mislukt'))
    this.#waiting.push(work)
    if (this.#end) return this.#refuse(this.#end)
    this.#running ??= this.#run()
  }

  /** Resolves when all that was asked so far is done. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** Refuses what waits, and what comes after this. */
  end(fault: Error): void {
    this.#end = fault
    this.#refuse(fault)
  }

  #count(bytes: number, onTooMuch: () => void): void {
    this.#bytes += bytes
    if (this.#bytes > mostBytes) onTooMuch()
  }

  /** Begins when everything that came in at the same moment is read: it goes to disk together. */
  async #run(): Promise<void> {
    await new Promise(resolve => setImmediate(resolve))
    try {
      while (this.#waiting.length > 0) {
        await this.#parts.begin()
        await this.#runBatch()
      }
    } catch (thrown) {
      this.#parts.onFault(thrown)
    }
    // In the same breath as the last look at the queue: what comes next begins anew.
    this.#running = null
  }

  async #runBatch(): Promise<void> {
    const { commit, read } = this.#parts
    const batch: Batch = { updates: [], frames: [], reached: new Map(), edits: [], ofEdits: 0 }
    const lacks = this.#takeChanges(batch)
    await commit(batch)
    if (lacks) await read(lacks)
    else await this.#answer()
  }

  /** Takes the changes at the head of the queue, up to one that needs what is not in memory. */
  #takeChanges(batch: Batch): Lack {
    for (let work = this.#waiting[0]; work && isChange(work); work = this.#waiting[0]) {
      const lacks = this.#parts.take(work, batch)
      if (lacks) return lacks
      this.#waiting.shift()
      if ('write' in work) this.#bytes -= work.write.bytes.length
    }
    return null
  }

  /** Answers the questions at the head of the queue. */
  async #answer(): Promise<void> {
    let since = performance.now()
    for (let work = this.#waiting[0]; work && !isChange(work); work = this.#waiting[0]) {
      this.#waiting.shift()
      await this.#parts.answer(work)
      if (performance.now() - since < answeringMs) continue
      await new Promise(resolve => setImmediate(resolve))
      since = performance.now()
    }
  }

  #refuse(fault: Error): void {
    for (const work of this.#waiting) {
      if ('read' in work) work.read.reject(fault)
      if ('edit' in work) work.edit.reject(new Refusal('opslag-mislukt'))
      if ('patch' in work) work.patch.reject(fault)
    }
    this.#waiting = []
    this.#bytes = 0
  }
}
