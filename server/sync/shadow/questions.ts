import type { Checked } from './check.ts'

/** What the thread is told: look at a plan again, because of this. */
export interface Question {
  readonly planId: string
  /**
   * `check`: it was written in; `rest`: for now it is not any more; `grown`: a snapshot is to say how large it is;
   * `kept`, `lost`: what became of a repair.
   */
  readonly ask: 'check' | 'rest' | 'grown' | 'kept' | 'lost'
}
/** What the thread says of a plan; `done` comes last, once for each question. */
export type Answer = { readonly planId: string } & (
  | { readonly checked: Checked }
  | { readonly compacted: number }
  | { readonly fault: string }
  | { readonly done: true }
)
export interface Opening {
  /** The database. */
  readonly file: string
  /** What the shadows together may take of the memory. */
  readonly mostBytes: number
}
