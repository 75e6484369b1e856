import type { EditorView } from '@tiptap/pm/view'

/** Parts of ProseMirror's view that it does not publish; `@tiptap/pm` is pinned for their sake. */
interface Internals {
  readonly domObserver: { flush(): void; start(): void; stop(): void }
  readonly input: { lastFocus: number }
  focused: boolean
}

const internals = (view: EditorView): Internals => view as unknown as Internals

/** Takes in what the browser already typed or selected and the editor's state does not know yet. */
export const flushView = (view: EditorView): void => internals(view).domObserver.flush()

/**
 * Focuses the editor at its selection. Two guards of ProseMirror against whims of the browser are put off, since
 * they swallow a Home pressed right after: 20 ms after a first focus it puts its own selection back when it finds
 * the one at which the browser began, which is the start; and for 200 ms it undoes a jump to the start.
 */
export function focusView(view: EditorView): void {
  markFocused(view)
  view.focus()
  internals(view).input.lastFocus = 0
}

/** What ProseMirror does itself at a first focus, but for the timer. */
function markFocused(view: EditorView): void {
  const inside = internals(view)
  if (inside.focused) return
  inside.domObserver.stop()
  view.dom.classList.add('ProseMirror-focused')
  inside.domObserver.start()
  inside.focused = true
}
