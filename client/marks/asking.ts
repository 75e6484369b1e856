import { editingOf } from '../editor/editing.ts'
import { fieldOf, wordsAtCaret, wordsAtPoint } from '../editor/wordsAt.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import type { Waves } from './waves.ts'
import type { WordCard } from './wordCard.ts'

/** Ctrl+. opens the card of the words that the caret stands in, or goes into the card that is there. */
export function listenForKey(waves: Waves, card: WordCard, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '.' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    const pointed = wordsAtCaret(waves)
    if (!card.enter()) {
      if (!pointed) return
      card.show(pointed, 'gevraagd')
    }
    event.preventDefault()
    // Anywhere else the key is about the row.
    event.stopPropagation()
  }
  document.addEventListener('keydown', onKeyDown, { capture: true, signal })
}

/** A tap on marked words opens their card; in a field that is open it puts the caret, as everywhere. */
export function listenForTap(plan: OpenPlan, waves: Waves, card: WordCard, signal: AbortSignal): void {
  const editing = editingOf(plan)
  let touch = false
  const tapped = (event: MouseEvent) => {
    const field = touch ? fieldOf(event.target) : null
    return field && !editing.isOpen(field) ? wordsAtPoint(waves, event, true) : null
  }
  const down = (event: PointerEvent) => {
    touch = event.pointerType === 'touch'
  }
  // Without focus the field stays text, and no keyboard comes up.
  const press = (event: MouseEvent) => {
    if (tapped(event)) event.preventDefault()
  }
  const click = (event: MouseEvent) => {
    const pointed = tapped(event)
    if (!pointed) return
    event.preventDefault()
    event.stopPropagation()
    editing.pointing = null
    card.show(pointed, 'gevraagd')
  }
  window.addEventListener('pointerdown', down, { capture: true, signal })
  window.addEventListener('mousedown', press, { capture: true, signal })
  window.addEventListener('click', click, { capture: true, signal })
}
