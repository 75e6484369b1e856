import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import type { Stuk } from '../../shared/stukken/stuk.ts'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import type { GenomenBesluit } from '../../shared/vaststelling/vastgesteldStuk.ts'
import { ownProcess } from '../proces/ownProcess.ts'

export interface PdfVraag {
  readonly inhoud: Stuk | Verzegeld
  readonly huisstijl: Huisstijl
  /** The day it is made, `2026-11-23`. */
  readonly op: string
}
/** A sealed plan, of which the process itself makes the paper: to read a large one takes a while too. */
export interface Verzegeld {
  /** The whole plan as one Yjs update. */
  readonly state: Uint8Array
  readonly besluit: GenomenBesluit
  readonly aanbieding: Aanbieding
}

export type PdfAntwoord = { readonly bytes: Uint8Array } | { readonly fault: string }

/** The largest plan takes half a minute on a slow machine. */
const patienceMs = 120_000

/** A paper as PDF/A-2a, for the archive, made in a process of its own: nobody who writes waits for it. */
export function setPdf(vraag: PdfVraag): Promise<Uint8Array> {
  const child = ownProcess(new URL('./pdfProces.ts', import.meta.url))
  return new Promise<Uint8Array>((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('The paper took too long to set.')), patienceMs)
    child.once('message', message => {
      const antwoord = message as PdfAntwoord
      if ('bytes' in antwoord) resolve(antwoord.bytes)
      else reject(new Error(antwoord.fault))
    })
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(patience)
      reject(new Error('The process that sets papers ended without one.'))
    })
    // One that is gone already is heard of by its end.
    child.send(vraag, () => {})
  }).finally(() => void child.kill('SIGKILL'))
}
