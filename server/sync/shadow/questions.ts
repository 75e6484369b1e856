import type { Checked } from './check.ts'

/** What the thread is told: look at a plan again, because of this. */
export interface Question {
  readonly planId: string
  /**
   * `check`: it was written in; `rest`: everybody has left; `quiet`: nobody wrote in it for a while; `grown`: a snapshot is to say how large it is;
   * `kept`, `lost`: what became of a repair.
   */
  readonly ask: 'check' | 'rest' | 'quiet' | 'grown' | 'kept' | 'lost'
  /** Somebody wants to know who changed what. */
  readonly note: boolean
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
