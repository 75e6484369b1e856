import type { Editor } from '@tiptap/core'
import { type RefObject, useLayoutEffect } from 'react'

const gap = 8
/** Room that the bar at the top of the page takes. */
const topEdge = 64

/** Keeps an element just above the selection of an editor, or below it where there is no room above. */
export function usePlaceAtSelection(ref: RefObject<HTMLElement | null>, editor: Editor): void {
  useLayoutEffect(() => {
    const place = () => {
      if (ref.current && !editor.isDestroyed) placeAt(ref.current, editor)
    }
    place()
    editor.on('transaction', place)
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    const size = new ResizeObserver(place)
    if (ref.current) size.observe(ref.current)
    return () => {
      editor.off('transaction', place)
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
      size.disconnect()
    }
  }, [ref, editor])
}

function placeAt(element: HTMLElement, editor: Editor): void {
  const { from, to } = editor.state.selection
  const start = editor.view.coordsAtPos(from)
  const end = editor.view.coordsAtPos(to)
  const { width, height } = element.getBoundingClientRect()
  const above = start.top - height - gap
  const top = above < topEdge ? end.bottom + gap : above
  const left = Math.max(gap, Math.min(start.left, innerWidth - width - gap))
  element.style.top = `${top}px`
  element.style.left = `${left}px`
}
