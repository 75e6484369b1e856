import type * as Y from 'yjs'

/** A caret or selection in prose that holds while others type. */
export interface Caret {
  readonly elementId: string
  readonly veld: string
  readonly anchor: Y.RelativePosition
  readonly head: Y.RelativePosition
}
/** A stretch of the plain text of prose. */
export interface Bereik {
  readonly van: number
  readonly tot: number
}

/** What the plan asks of the prose editors of the page. */
export interface TextEditors {
  /** Takes in keys that the browser already has and the editor does not. */
  flush(): void
  /** The caret as it stood before the change that is being written now. */
  caretBefore(): Caret | null
  /** The caret of the field that has focus. */
  caretNow(): Caret | null
  /** Opens a field of prose with this selection; false when that field is not on the page or cannot open. */
  focusCaret(caret: Caret): boolean
  focusBereik(element: HTMLElement, bereik: Bereik): boolean
}
