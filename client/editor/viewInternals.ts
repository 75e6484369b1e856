import type { EditorView } from '@tiptap/pm/view'

/** Parts of ProseMirror's view that it does not publish; `@tiptap/pm` is pinned for their sake. */
interface Internals {
  readonly domObserver: { flush(): void }
  readonly input: { lastFocus: number }
}

const internals = (view: EditorView): Internals => view as unknown as Internals

/** Takes in what the browser already typed or selected and the editor's state does not know yet. */
export const flushView = (view: EditorView): void => internals(view).domObserver.flush()

/**
 * Focuses the editor at its selection. For 200 ms after a focus ProseMirror takes a jump to the start for
 * a whim of the browser and undoes it, which would swallow Home: that guard is put off.
 */
export function focusView(view: EditorView): void {
  view.focus()
  internals(view).input.lastFocus = 0
}
