import type {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

/** What the library for dragging offers here. */
export interface Dragging {
  readonly draggable: typeof draggable
  readonly dropTargetForElements: typeof dropTargetForElements
  readonly monitorForElements: typeof monitorForElements
}

let fetched: Promise<Dragging> | undefined

/**
 * Begins something with the library for dragging once that is there: nobody drags before a page stands, so it is no
 * part of what a page opens with. The returned function ends it, or keeps it from beginning.
 */
export function withDragging(begin: (dragging: Dragging) => () => void): () => void {
  let end: (() => void) | null = null
  let isOver = false
  fetched ??= import('@atlaskit/pragmatic-drag-and-drop/element/adapter')
  fetched.then(
    dragging => {
      if (!isOver) end = begin(dragging)
    },
    // Without a connection nothing is dragged; menus and keys move as well. The next one who asks tries again.
    () => {
      fetched = undefined
    },
  )
  return () => {
    isOver = true
    end?.()
  }
}
