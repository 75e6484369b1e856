import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { faultOf, type Log, log as logOfProcess } from '../../log.ts'
import { databaseFile } from '../../store/store.ts'
import type { Checked } from './check.ts'
import type { Answer, Opening, Question } from './questions.ts'

export interface ShadowParts {
  readonly dataDir: string
  readonly log: Log
  /** Does what follows from a check; true when the repair, if there is one, is on disk. */
  readonly act: (planId: string, checked: Checked) => Promise<boolean>
  /** Called when there is another snapshot of a plan. */
  readonly onCompacted?: (planId: string) => void
}

interface Asked {
  readonly ask: Question['ask']
  /** Who waits for it to be noted who changed what. */
  readonly readers: readonly (() => void)[]
  readonly patience: NodeJS.Timeout
}

/** Updates of one moment are looked at together: what a look costs, it costs however much there is to look at. */
const gatherMs = 200
const mostBytes = 256 * 1024 * 1024
/** A thread that is silent about a question for this long hangs, and is ended. */
const patienceMs = 60_000
/** A plan on which the thread ended this often is left alone until the server starts again. */
const mostEnds = 3
/** What became of a repair is never forgotten for a newer question. */
const weight = { check: 0, rest: 1, quiet: 2, grown: 3, kept: 4, lost: 4 } as const

/**
 * A thread beside the server that tries what was stored once more, and makes snapshots. Whoever writes never
 * waits for it; without it plans open slowly and what is bad stays, and nothing else.
 */
export class Shadow {
  readonly #parts: ShadowParts
  readonly #waiting = new Map<string, Question['ask']>()
  /** Questions without an answer, with what ends the thread when none comes. */
  readonly #asked = new Map<string, Asked>()
  readonly #ends = new Map<string, number>()
  /** By plan who is to wait so with its next question. */
  readonly #readers = new Map<string, readonly (() => void)[]>()
  #recent = new Set<string>()
  #quiet = new Set<string>()
  #acting = 0
  #port: MessagePort | null = null
  #timer: NodeJS.Timeout | null = null
  #idlers: (() => void)[] = []
  #isClosed = false

  constructor(parts: ShadowParts) {
    this.#parts = parts
  }

  /** Updates of a plan are on disk, or may have been before the server started. */
  committed(planId: string): void {
    this.#recent.add(planId)
    this.#want(planId, 'check')
  }

  /** Everybody has left a plan. */
  rested(planId: string): void {
    this.#want(planId, 'rest')
  }

  /** Only another snapshot says how large a plan is. */
  grown(planId: string): void {
    this.#want(planId, 'grown')
  }

  /** Resolves when it is noted who changed what up to now, or when that cannot be had. */
  noted(planId: string): Promise<void> {
    if (!this.#mayAsk(planId)) return Promise.resolve()
    return new Promise(resolve => {
      this.#readers.set(planId, [...(this.#readers.get(planId) ?? []), resolve])
      this.#want(planId, 'check')
    })
  }

  /** To be called every few minutes: plans in which nobody wrote between two calls are at rest. */
  lookRound(): void {
    for (const planId of this.#quiet) if (!this.#recent.has(planId)) this.#want(planId, 'quiet')
    this.#quiet = this.#recent
    this.#recent = new Set()
  }

  /** Resolves when nothing is under way, repairs included. */
  idle(): Promise<void> {
    return this.#isIdle() ? Promise.resolve() : new Promise(resolve => this.#idlers.push(resolve))
  }

  close(): void {
    this.#isClosed = true
    const port = this.#port
    this.#port = null
    for (const { patience } of this.#asked.values()) clearTimeout(patience)
    const waiting = [...this.#asked.values()].flatMap(({ readers }) => readers)
    for (const resolve of [...waiting, ...[...this.#readers.values()].flat()]) resolve()
    port?.close()
  }

  #want(planId: string, ask: Question['ask']): void {
    if (!this.#mayAsk(planId)) return
    if (weight[ask] >= weight[this.#waiting.get(planId) ?? 'check']) this.#waiting.set(planId, ask)
    this.#gather()
  }

  #mayAsk(planId: string): boolean {
    return !this.#isClosed && (this.#ends.get(planId) ?? 0) < mostEnds
  }

  #gather(): void {
    this.#timer ??= setTimeout(() => this.#send(), gatherMs).unref()
  }

  #send(): void {
    this.#timer = null
    if (this.#isClosed) return
    const questions: Question[] = []
    for (const [planId, ask] of this.#waiting) {
      if (this.#asked.has(planId)) continue
      this.#waiting.delete(planId)
      const readers = this.#readers.get(planId) ?? []
      this.#readers.delete(planId)
      const patience = setTimeout(() => void endThread(), patienceMs).unref()
      this.#asked.set(planId, { ask, readers, patience })
      questions.push({ planId, ask, note: readers.length > 0 })
    }
    if (questions.length === 0) return
    this.#port ??= this.#open()
    this.#port.postMessage(questions)
  }

  #open(): MessagePort {
    const port = openPort({ file: databaseFile(this.#parts.dataDir), mostBytes })
    port.on('message', (answers: readonly Answer[]) => {
      for (const answer of answers) this.#hear(answer)
    })
    port.on('close', () => this.#ended(port))
    port.unref()
    return port
  }

  #hear(answer: Answer): void {
    const { log, onCompacted } = this.#parts
    const { planId } = answer
    if ('checked' in answer) void this.#follow(planId, answer.checked)
    else if ('compacted' in answer) {
      log('compacted', { planId, seq: answer.compacted })
      onCompacted?.(planId)
    } else if ('fault' in answer) log('check-failed', { planId, fault: answer.fault })
    else this.#done(planId)
  }

  async #follow(planId: string, checked: Checked): Promise<void> {
    this.#acting += 1
    const isKept = await this.#parts.act(planId, checked)
    this.#acting -= 1
    if (checked.repair) this.#want(planId, isKept ? 'kept' : 'lost')
    this.#settle()
  }

  #done(planId: string): void {
    const asked = this.#asked.get(planId)
    clearTimeout(asked?.patience)
    this.#asked.delete(planId)
    for (const resolve of asked?.readers ?? []) resolve()
    if (this.#waiting.size > 0) this.#gather()
    this.#settle()
  }

  /** What a thread was asked that ended is asked again, of another. */
  #ended(port: MessagePort): void {
    if (this.#port !== port) return
    this.#port = null
    this.#parts.log('shadow-ended', { plans: this.#asked.size })
    for (const [planId, { ask }] of [...this.#asked]) {
      this.#ends.set(planId, (this.#ends.get(planId) ?? 0) + 1)
      this.#want(planId, ask)
      this.#done(planId)
    }
  }

  #isIdle(): boolean {
    return this.#waiting.size === 0 && this.#asked.size === 0 && this.#acting === 0
  }

  #settle(): void {
    if (!this.#isIdle()) return
    for (const resolve of this.#idlers) resolve()
    this.#idlers = []
  }
}

/** One thread serves the whole process; reading its program costs more than all it does in a test. */
let thread: Worker | null = null

function openPort(opening: Opening): MessagePort {
  thread ??= startThread()
  const { port1, port2 } = new MessageChannel()
  thread.postMessage({ opening, port: port2 }, [port2])
  return port1
}

function startThread(): Worker {
  const started = new Worker(new URL('./threadStart.mjs', import.meta.url))
  started.on('error', fault => logOfProcess('shadow-failed', { fault: faultOf(fault) }))
  started.on('exit', () => {
    if (thread === started) thread = null
  })
  started.unref()
  return started
}

/** Ends the thread as if it had failed. What it was asked is asked again. */
export async function endThread(): Promise<void> {
  await thread?.terminate()
}
