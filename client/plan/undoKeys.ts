import type { Undo } from './undo.ts'

/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z for the whole page, before any editor sees them, so that they also work
 * with nothing focused. A plain input keeps its own.
 */
export function listenForUndo(undo: Pick<Undo, 'undo' | 'redo'>, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const step = stepOf(event)
    if (!step || inPlainInput(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    undo[step]()
  }
  document.addEventListener('keydown', onKey, { capture: true, signal })
  const onInput = (event: InputEvent) => {
    const step =
      event.inputType === 'historyUndo' ? 'undo' : event.inputType === 'historyRedo' ? 'redo' : null
    if (!step || inPlainInput(event.target)) return
    event.preventDefault()
    undo[step]()
  }
  document.addEventListener('beforeinput', onInput, { capture: true, signal })
}

function stepOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

const textless = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color'])

const inPlainInput = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !textless.has(target.type))
