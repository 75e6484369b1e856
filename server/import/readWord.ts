import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalCode } from '../../shared/refusals.ts'
import { importBounds } from './bounds.ts'

/** How much the thread that reads may take, and how much it may answer. */
export type ReadBounds = Readonly<Record<'patienceMs' | 'threadMemory' | 'answer', number>>

export type ReadAnswer =
  | { readonly json: string }
  | { readonly refusal: RefusalCode }
  | { readonly fault: string }

/** Documents being read at this moment, by who brought them. */
const reading = new Set<string>()

/**
 * Reads a Word document in a thread of its own, bounded in time and memory, so that nobody who writes waits for it and
 * no document takes the server down. Gives JSON with `blokken`, `toewijzing`, `verslag` and `titel`. Throws the refusal
 * of what is not read, and `inlezen-druk` while others, or one before of the same person, are being read.
 */
export async function readWord(
  bytes: Uint8Array<ArrayBuffer>,
  userId: string,
  bounds: ReadBounds = importBounds,
): Promise<string> {
  if (reading.size >= importBounds.atOnce || reading.has(userId)) throw new Refusal('inlezen-druk')
  reading.add(userId)
  try {
    const answer = await inThread(bytes, bounds)
    if ('json' in answer) return answer.json
    if ('refusal' in answer) throw new Refusal(answer.refusal)
    throw new Error(`A document could not be read. ${answer.fault}`)
  } finally {
    reading.delete(userId)
  }
}

function inThread(bytes: Uint8Array<ArrayBuffer>, bounds: ReadBounds): Promise<ReadAnswer> {
  const worker = new Worker(new URL('./threadStart.mjs', import.meta.url), {
    workerData: bounds,
    resourceLimits: { maxOldGenerationSizeMb: bounds.threadMemory },
  })
  worker.unref()
  return new Promise<ReadAnswer>((resolve, reject) => {
    // What takes longer or more memory than any real document does is too large, whatever it is.
    const patience = setTimeout(() => resolve({ refusal: 'word-te-groot' }), bounds.patienceMs)
    worker.on('message', resolve)
    worker.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refusal: 'word-te-groot' })
      else reject(fault)
    })
    worker.on('exit', () => reject(new Error('The thread that reads documents ended without an answer.')))
    worker.on('exit', () => clearTimeout(patience))
    worker.postMessage(bytes, [bytes.buffer])
  }).finally(() => void worker.terminate())
}
