import type * as Y from 'yjs'
import { findElement } from '../../shared/plan/element.ts'

/** Sent to a card that somebody is about to go to. */
export const nearEvent = 'nabij'

/**
 * Draws the card that an element is in, in full and at once, however far from view it is; and the parts of
 * the plan that are still to be drawn.
 */
export function drawNear(doc: Y.Doc, elementId: string): void {
  for (let id: string | null | undefined = elementId; id; id = findElement(doc, id)?.ouderId) {
    const naam = CSS.escape(id)
    document
      .querySelector(`[data-kaart="${naam}"], [data-kaarten~="${naam}"]`)
      ?.dispatchEvent(new Event(nearEvent, { bubbles: true }))
  }
  for (const deel of document.querySelectorAll('[data-deel][data-ver]'))
    deel.dispatchEvent(new Event(nearEvent))
}
