import { Worker } from 'node:worker_threads'
import type { Log } from '../log.ts'

/** Makes snapshots in a thread of its own, one plan at a time, so that nobody who types waits for it. */
export interface Compactor {
  /** Asks for a snapshot of a plan, if its tail is long. */
  ask(planId: string): void
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
  close(): Promise<void>
}

/** What the thread says when it is done with a plan. */
export type Answer =
  | { readonly planId: string; readonly made: boolean }
  | { readonly planId: string; readonly fault: string }

export function openCompactor(dataDir: string, log: Log): Compactor {
  const asked = new Set<string>()
  let worker: Worker | null = null
  let waiting: (() => void)[] = []
  const done = (planId: string) => {
    asked.delete(planId)
    if (asked.size > 0) return
    for (const resolve of waiting) resolve()
    waiting = []
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./compactorStart.mjs', import.meta.url), { workerData: { dataDir } })
    started.on('message', (answer: Answer) => {
      if ('fault' in answer) log('compaction-failed', answer)
      else if (answer.made) log('compacted', { planId: answer.planId })
      done(answer.planId)
    })
    // Without snapshots plans open slowly, and nothing else: the next question starts another thread.
    started.on('error', fault => {
      log('compactor-stopped', { fault: fault.message })
      worker = null
      for (const planId of [...asked]) done(planId)
    })
    started.unref()
    return started
  }
  return {
    ask(planId) {
      if (asked.has(planId)) return
      asked.add(planId)
      worker ??= start()
      worker.postMessage(planId)
    },
    idle: () => (asked.size === 0 ? Promise.resolve() : new Promise(resolve => waiting.push(resolve))),
    async close() {
      await worker?.terminate()
      worker = null
    },
  }
}
