/** What the thread is told: what goes beyond this state vector? `plan`: from now on, of these updates. */
export interface Question {
  readonly plan: readonly Uint8Array[] | null
  readonly stateVector: Uint8Array
}
/** `forget`: nothing more is asked of this plan for now. */
export type ToThread = Question | 'forget'

/** One for each question, in their order. */
export type Answer =
  | { readonly structs: Uint8Array<ArrayBuffer>; readonly deletes: Uint8Array }
  | { readonly fault: string }
