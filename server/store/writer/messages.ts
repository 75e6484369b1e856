import type { Place } from '../../../shared/head.ts'
import type { NewUpdate } from '../append.ts'
import type { NieuwBesluit } from '../besluiten.ts'
import type { StorageTrouble } from '../storageFault.ts'

/** What a database is opened with in the thread. */
export interface Opening {
  readonly file: string
  /** The file that says what was committed last, while the database is open. */
  readonly mark: string
  readonly fault: WriterFault | null
}
/** Faults that tests ask for. `at` is the number of the commit. */
export interface WriterFault {
  readonly kind: 'kill-before-commit' | 'thread-dies'
  readonly at: number
}

/** One append; its bytes are the next of the batch it is in. */
export interface Job {
  readonly planId: string
  readonly lengths: readonly number[]
  readonly authorIds: readonly (string | null)[]
  /** By the index of the update that it goes to disk with. */
  readonly besluiten: readonly (readonly [number, NieuwBesluit])[]
  readonly claims: readonly (readonly [number, string])[]
}
export interface Batch {
  readonly jobs: readonly Job[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type Answer = Place | { readonly claimedClient: number } | { readonly fault: string }

export type ToWriter = Batch | 'close'
export type FromWriter =
  /** To the jobs of the batches, in the order in which they were sent. */
  | { readonly answers: readonly Answer[]; readonly batches: number }
  | { readonly trouble: StorageTrouble | null; readonly fault: string }
  | 'closed'

export interface NewJob {
  readonly planId: string
  readonly updates: readonly NewUpdate[]
  readonly claims: ReadonlyMap<number, string> | undefined
}

/** Copies the updates of all jobs once, into bytes that can be handed to the thread as they are. */
export function pack(jobs: readonly NewJob[]): Batch {
  const updates = jobs.flatMap(job => job.updates)
  const bytes = new Uint8Array(updates.reduce((sum, update) => sum + update.bytes.length, 0))
  let at = 0
  for (const update of updates) {
    bytes.set(update.bytes, at)
    at += update.bytes.length
  }
  return { jobs: jobs.map(headOf), bytes }
}

const headOf = ({ planId, updates, claims = new Map() }: NewJob): Job => ({
  planId,
  lengths: updates.map(({ bytes }) => bytes.length),
  authorIds: updates.map(({ authorId }) => authorId),
  besluiten: updates.flatMap(({ besluit }, index) => (besluit ? [[index, besluit] as const] : [])),
  claims: [...claims],
})

/** The jobs again, over the same bytes. */
export function unpack({ jobs, bytes }: Batch): NewJob[] {
  let at = 0
  return jobs.map(({ planId, lengths, authorIds, besluiten, claims }) => {
    const besluitOf = new Map(besluiten)
    const updates = lengths.map((length, index) => {
      at += length
      const authorId = authorIds[index] ?? null
      return { bytes: bytes.subarray(at - length, at), authorId, besluit: besluitOf.get(index) }
    })
    return { planId, updates, claims: new Map(claims) }
  })
}
