import { type DomPoint, positionOfDom } from './domPositions.ts'
import type { Editing } from './editing.ts'

/**
 * Opens a field at the place that was clicked, once the pointer is up: until then the text is the
 * browser's, so that dragging and selecting over several fields works as in any page.
 */
export function listenForPointer(editing: Editing, signal: AbortSignal): void {
  let touch = false
  const down = (event: PointerEvent) => {
    const field = fieldAt(editing, event.target)
    editing.travel.forget()
    touch = event.pointerType === 'touch'
    editing.pointing = field && !editing.isOpen(field) ? field : null
  }
  const up = (event: PointerEvent) => {
    if (!touch && event.button === 0) openAtSelection(editing, event)
  }
  const click = (event: MouseEvent) => {
    stayOnPage(editing, event)
    // A tap makes no selection, and the focus comes after the finger is up.
    if (touch) openAtPoint(editing, event)
  }
  const cancel = () => {
    editing.pointing = null
  }
  document.addEventListener('pointerdown', down, { capture: true, signal })
  document.addEventListener('pointerup', up, { signal })
  document.addEventListener('click', click, { capture: true, signal })
  document.addEventListener('contextmenu', cancel, { signal })
  document.addEventListener('pointercancel', cancel, { signal })
}

const fieldAt = (editing: Editing, target: EventTarget | null): HTMLElement | null => {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-prose]') : null
  return field && editing.has(field) ? field : null
}

/** A link in text that one may write in is text: it opens with Ctrl. */
function stayOnPage(editing: Editing, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link && fieldAt(editing, link) && !event.ctrlKey && !event.metaKey) event.preventDefault()
}

function openAtSelection(editing: Editing, event: MouseEvent): void {
  const field = editing.pointing
  if (!field?.isConnected || followsLink(event)) return openAtPoint(editing, event)
  const selection = getSelection()
  const anchor = positionAt(field, selection?.anchorNode, selection?.anchorOffset)
  const head = positionAt(field, selection?.focusNode, selection?.focusOffset)
  if (anchor === null || head === null) return openAtPoint(editing, event)
  editing.pointing = null
  editing.open(field, { at: 'positions', anchor, head })
}

/** Where the pointer is; a selection that goes on outside the field is left as it is. */
function openAtPoint(editing: Editing, event: MouseEvent): void {
  const field = editing.pointing
  editing.pointing = null
  if (!field?.isConnected || followsLink(event) || fieldAt(editing, event.target) !== field) return
  if (getSelection()?.isCollapsed === false) return
  editing.open(field, { at: 'point', x: event.clientX, y: event.clientY })
}

const followsLink = (event: MouseEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.target instanceof Element && event.target.closest('a') !== null

const positionAt = (field: HTMLElement, node: Node | null | undefined, offset = 0): number | null =>
  node ? positionOfDom(field, { node, offset } satisfies DomPoint) : null
