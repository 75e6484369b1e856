import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { Place } from '../../../shared/head.ts'
import { faultOf, log } from '../../log.ts'
import { ClaimedClient } from '../append.ts'
import type { StorageTrouble } from '../storageFault.ts'
import { CommitRounds } from './commitRounds.ts'
import { type Answer, type FromWriter, type NewJob, type Opening, pack, type ToWriter } from './messages.ts'

/** `fault` says more to the operator; both are told when it begins, and null when it is over. */
export type HearTrouble = (trouble: StorageTrouble | null, fault: string) => void

/** The one that writes the log of a database, from a thread in which it may wait for the disk. */
export interface Writer {
  /**
   * Resolves with the place of the last update when all are on disk. While the storage has a trouble that may
   * pass, it waits.
   */
  append(job: NewJob): Promise<Place>
  /** Why nothing can be stored at this moment; null when it can. */
  trouble(): StorageTrouble | null
  /** Gives the way to stop. */
  watch(hear: HearTrouble): () => void
  /** Writes nothing any more, for a trouble that will not pass. */
  stop(trouble: StorageTrouble, fault: string): void
  close(): Promise<void>
}

interface Waiting {
  readonly job: NewJob
  readonly resolve: (place: Place) => void
  readonly reject: (fault: Error) => void
}

/** One is being flushed and the next stands ready; what comes after that waits here, and goes together. */
const mostUnderWay = 2

export function openWriter(opening: Opening): Writer {
  let port: MessagePort | null = null
  let queue: Waiting[] = []
  const sent: Waiting[] = []
  const rounds = new CommitRounds()
  let waiting: NodeJS.Timeout | null = null
  let underWay = 0
  let trouble: StorageTrouble | null = null
  let isStopped = false
  const listeners = new Set<HearTrouble>()
  const tell = (now: StorageTrouble | null, fault: string) => {
    trouble = now
    for (const listener of listeners) listener(now, fault)
  }

  const open = (): MessagePort => {
    const ours = openPort(opening)
    ours.on('message', hear)
    return ours
  }
  const send = () => {
    if (queue.length === 0 || underWay >= mostUnderWay || isStopped || waiting) return
    const now = performance.now()
    const wait = rounds.wait(now)
    if (wait > 0) {
      waiting = setTimeout(() => {
        waiting = null
        sendAll(performance.now())
      }, wait)
    } else sendAll(now)
  }
  const sendAll = (now: number) => {
    rounds.begin(
      now,
      queue.map(({ job }) => job.planId),
    )
    const batch = pack(queue.map(({ job }) => job))
    sent.push(...queue)
    queue = []
    underWay += 1
    port ??= open()
    port.ref()
    port.postMessage(batch satisfies ToWriter, [batch.bytes.buffer])
  }
  const hear = (message: FromWriter) => {
    if (message === 'closed') return
    if ('trouble' in message) return tell(message.trouble, message.fault)
    underWay -= message.batches
    for (const answer of message.answers) settle(sent.shift(), answer)
    if (underWay === 0) port?.unref()
    send()
  }
  return {
    append: job =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject })
        send()
      }),
    trouble: () => trouble,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop(lasting, fault) {
      isStopped = true
      if (waiting) clearTimeout(waiting)
      waiting = null
      tell(lasting, fault)
    },
    close: async () => {
      if (port) await closed(port)
      port = null
    },
  }
}

function settle(waiting: Waiting | undefined, answer: Answer): void {
  if ('seq' in answer) waiting?.resolve(answer)
  else if ('claimedClient' in answer) waiting?.reject(new ClaimedClient(answer.claimedClient))
  else waiting?.reject(new Error(answer.fault))
}

function closed(port: MessagePort): Promise<void> {
  return new Promise(resolve => {
    port.ref()
    port.once('close', resolve)
    port.postMessage('close' satisfies ToWriter)
  })
}

/** One thread serves the whole process; reading its program costs more than all it does in a test. */
let thread: Worker | null = null

/** It starts by itself with the first append; until it has, who writes that waits, longest after a restart. */
export function startWriterThread(): void {
  thread ??= startThread()
}

function openPort(opening: Opening): MessagePort {
  thread ??= startThread()
  const { port1, port2 } = new MessageChannel()
  thread.postMessage({ opening, port: port2 }, [port2])
  return port1
}

/** Without it nothing can be kept, and nobody knows what it had committed. A restart does. */
function startThread(): Worker {
  const started = new Worker(new URL('./writerStart.mjs', import.meta.url))
  started.on('error', fault => {
    log('writer-stopped', { fault: faultOf(fault) })
    process.exit(1)
  })
  started.unref()
  return started
}
