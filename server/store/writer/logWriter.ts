import { statSync } from 'node:fs'
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { faultOf } from '../../log.ts'
import { type Mark, openMark } from '../mark.ts'
import { troubleOf } from '../storageFault.ts'
import { groupCommit } from './groupCommit.ts'
import { type Answer, type FromWriter, type NewJob, type Opening, type ToWriter, unpack } from './messages.ts'

/**
 * A checkpoint copies the WAL into the database: after this long without work, or when it is this large. After it the
 * WAL is written anew from its beginning, and a flush of a file that does not grow costs a third less.
 */
const idleMs = 1_000
const largestWal = 4 * 1024 * 1024
/** How large it is is asked each time that about so much was added. */
const lookEvery = { commits: 100, bytes: 1024 * 1024 }
/** How long to wait before trying again what the storage would not take. */
const firstWaitMs = 50
const longestWaitMs = 1_000

/**
 * Writes the log of one database. Whatever waits is committed together, as soon as the commit before it is
 * done: alone one waits for one flush, and under load the batches grow by themselves.
 */
export class LogWriter {
  readonly #port: MessagePort
  readonly #wal: string
  readonly #db: Database.Database
  readonly #commit: ReturnType<typeof groupCommit>
  readonly #mark: Mark
  #waiting: NewJob[] = []
  #batches = 0
  #isClosing = false
  #isTroubled = false
  #wait = firstWaitMs
  #retry: NodeJS.Timeout | null = null
  #idle: NodeJS.Timeout | null = null
  /** What was added to the WAL since its size was asked. */
  #added = { commits: 0, bytes: 0 }

  constructor({ file, mark, fault }: Opening, port: MessagePort) {
    this.#port = port
    this.#wal = `${file}-wal`
    this.#db = openForWriting(file)
    this.#mark = openMark(mark)
    let commits = 0
    this.#commit = groupCommit(this.#db, () => {
      commits += 1
      if (fault?.at !== commits) return
      if (fault.kind === 'kill-before-commit') process.kill(process.pid, 'SIGKILL')
      setImmediate(() => {
        throw new Error('A test asked the writer thread to die.')
      })
    })
    port.on('message', (message: ToWriter) => this.#receive(message))
  }

  #receive(message: ToWriter): void {
    this.#take(message)
    // All that came while the last commit was flushed.
    for (let more = this.#next(); more; more = this.#next()) this.#take(more)
    this.#write()
  }

  #next(): ToWriter | undefined {
    return receiveMessageOnPort(this.#port)?.message as ToWriter | undefined
  }

  #take(message: ToWriter): void {
    if (message === 'close') {
      this.#isClosing = true
      return
    }
    this.#waiting.push(...unpack(message))
    this.#batches += 1
  }

  /** Who closes while nothing can be stored gives up what waits: nobody was told that it is kept. */
  #write(): void {
    if (!this.#retry && this.#waiting.length > 0) this.#tryCommit()
    if (this.#isClosing) this.#close()
  }

  #tryCommit(): void {
    try {
      const answers = this.#commit(this.#waiting)
      this.#markLast(answers)
      this.#say({ answers, batches: this.#batches })
      this.#count(this.#waiting)
      this.#waiting = []
      this.#batches = 0
    } catch (thrown) {
      return this.#stall(thrown)
    }
    this.#recovered()
    this.#checkpointLater()
  }

  #markLast(answers: readonly Answer[]): void {
    const last = answers.findLastIndex(answer => 'seq' in answer)
    const [job, answer] = [this.#waiting[last], answers[last]]
    if (job && answer && 'seq' in answer) this.#mark.write(job.planId, answer.seq)
  }

  /** Keeps what waits and tries again after a while, longer each time. A bug ends the thread. */
  #stall(thrown: unknown): void {
    const trouble = troubleOf(thrown)
    if (!trouble) throw thrown
    if (!this.#isTroubled) this.#say({ trouble, fault: faultOf(thrown) })
    this.#isTroubled = true
    this.#retry = setTimeout(() => {
      this.#retry = null
      this.#write()
    }, this.#wait)
    this.#wait = Math.min(2 * this.#wait, longestWaitMs)
  }

  #recovered(): void {
    this.#wait = firstWaitMs
    if (!this.#isTroubled) return
    this.#isTroubled = false
    this.#say({ trouble: null, fault: '' })
  }

  #count(jobs: readonly NewJob[]): void {
    this.#added.commits += 1
    for (const { updates } of jobs) for (const { bytes } of updates) this.#added.bytes += bytes.length
  }

  #checkpointLater(): void {
    if (this.#added.commits > lookEvery.commits || this.#added.bytes > lookEvery.bytes) {
      this.#added = { commits: 0, bytes: 0 }
      if (walBytes(this.#wal) > largestWal) this.#checkpoint()
    }
    if (this.#idle) this.#idle.refresh()
    else this.#idle = setTimeout(() => this.#checkpoint(), idleMs).unref()
  }

  #checkpoint(): void {
    try {
      this.#db.pragma('wal_checkpoint(PASSIVE)')
    } catch (thrown) {
      // The log is as durable without it. What is wrong shows at the next commit.
      if (!troubleOf(thrown)) throw thrown
    }
  }

  #close(): void {
    if (this.#idle) clearTimeout(this.#idle)
    if (this.#retry) clearTimeout(this.#retry)
    this.#db.close()
    this.#mark.clear()
    this.#say('closed')
    this.#port.close()
  }

  #say(message: FromWriter): void {
    this.#port.postMessage(message)
  }
}

function openForWriting(file: string): Database.Database {
  const db = new Database(file)
  // NORMAL may lose a committed transaction when power fails, and a confirmation says it is on disk.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('busy_timeout = 5000')
  db.pragma('wal_autocheckpoint = 0')
  db.pragma(`journal_size_limit = ${largestWal}`)
  return db
}

const walBytes = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
