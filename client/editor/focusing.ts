import type { Editing } from './editing.ts'

/** Part of the page that belongs to the open editor: focus there does not close it. */
export const companion = 'data-hoort-bij-editor'

/** Opens a field that gets focus by the keyboard or the program, and closes the one that loses it. */
export function listenForFocus(editing: Editing, signal: AbortSignal): void {
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !editing.has(target) || editing.isOpen(target)) return
    if (!editing.pointing) editing.open(target, { at: 'start' })
  }
  // One tick later: focus may come straight back, when React moves a card or the window is left.
  const onBlur = () => {
    if (editing.active.get()) setTimeout(() => closeWhenLeft(editing))
  }
  document.addEventListener('focusin', onFocus, { signal })
  document.addEventListener('focusout', onBlur, { signal })
}

function closeWhenLeft(editing: Editing): void {
  const focused = document.activeElement
  if (focused === editing.active.get()?.element || focused?.closest(`[${companion}]`)) return
  editing.close()
}
