/** A place in prose as Yjs keeps it (`Y.RelativePosition` as JSON): it holds while others type around it. */
export interface RelatievePlek {
  readonly type?: { readonly client: number; readonly clock: number } | null
  readonly item?: { readonly client: number; readonly clock: number } | null
  readonly assoc?: number
}

/**
 * Words in a field. Where they stand now is found by the browser of who reads: by the places, and when these hold
 * nothing any more, by what was quoted. The server keeps it as it came.
 */
export interface Anker {
  readonly van: RelatievePlek
  readonly tot: RelatievePlek
  /** The words as they were when they were selected. */
  readonly citaat: string
}

/** What a draad is about: the plan or an item of it, a field of that, or words in that field. */
export interface Draadplek {
  readonly elementId: string
  readonly veld: string | null
  readonly anker: Anker | null
}

export const grootsteCitaat = 2_000
