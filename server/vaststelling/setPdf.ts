import { Worker } from 'node:worker_threads'
import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import type { Stuk } from '../../shared/stukken/stuk.ts'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import type { GenomenBesluit } from '../../shared/vaststelling/vastgesteldStuk.ts'

export interface PdfVraag {
  readonly inhoud: Stuk | Verzegeld
  readonly huisstijl: Huisstijl
  /** The day it is made, `2026-11-23`. */
  readonly op: string
}
/** A sealed plan, of which the thread itself makes the paper: to read a large one takes a while too. */
export interface Verzegeld {
  /** The whole plan as one Yjs update. */
  readonly state: Uint8Array
  readonly besluit: GenomenBesluit
  readonly aanbieding: Aanbieding
}

/** The largest plan takes half a minute on a slow machine. */
const patienceMs = 120_000

/** A paper as PDF/A-2a, for the archive, made in a thread of its own: nobody who writes waits for it. */
export function setPdf(vraag: PdfVraag): Promise<Uint8Array> {
  const worker = new Worker(new URL('./pdfStart.mjs', import.meta.url))
  worker.unref()
  return new Promise<Uint8Array>((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('The paper took too long to set.')), patienceMs)
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(patience)
      reject(new Error('The thread that sets papers ended without one.'))
    })
    worker.postMessage(vraag)
  }).finally(() => void worker.terminate())
}
