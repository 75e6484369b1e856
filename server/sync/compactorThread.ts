import { parentPort, workerData } from 'node:worker_threads'
import { faultOf } from '../log.ts'
import { openStore } from '../store/store.ts'
import { compact } from './compaction.ts'
import type { Answer } from './compactor.ts'

const { planUpdates } = openStore((workerData as { dataDir: string }).dataDir)
let last = Promise.resolve()

async function answer(planId: string): Promise<Answer> {
  try {
    return { planId, made: await compact(planUpdates, planId) }
  } catch (thrown) {
    return { planId, fault: faultOf(thrown) }
  }
}

parentPort?.on('message', (planId: string) => {
  last = last.then(async () => parentPort?.postMessage(await answer(planId)))
})
