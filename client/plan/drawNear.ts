import type * as Y from 'yjs'
import { findElement } from '../../shared/plan/element.ts'

/** Sent to a card that somebody is about to go to. */
export const nearEvent = 'nabij'
/** Sent to cards far from view that somebody wants to see: they are drawn bit by bit. */
export const soonEvent = 'straks-nabij'

/**
 * Draws the card that an element is in, in full and at once, however far from view it is; and the parts of
 * the plan that are still to be drawn.
 */
export function drawNear(doc: Y.Doc, elementId: string): void {
  for (const id of withParents(doc, elementId)) {
    const naam = CSS.escape(id)
    document
      .querySelector(`[data-kaart="${naam}"], [data-kaarten~="${naam}"]`)
      ?.dispatchEvent(new Event(nearEvent, { bubbles: true }))
  }
  drawParts()
}

/** Has the card that an element is in drawn bit by bit; true when nothing of it is to be drawn any more. */
export function drawSoon(doc: Y.Doc, elementId: string): boolean {
  const far = withParents(doc, elementId).flatMap(
    id => document.querySelector(`[data-kaarten~="${CSS.escape(id)}"]`) ?? [],
  )
  for (const cards of far) cards.dispatchEvent(new Event(soonEvent))
  drawParts()
  return far.length === 0
}

function drawParts(): void {
  for (const deel of document.querySelectorAll('[data-deel][data-ver]'))
    deel.dispatchEvent(new Event(nearEvent))
}

/** The element and what it is in, up to a root item. */
function withParents(doc: Y.Doc, elementId: string): readonly string[] {
  const ouderId = findElement(doc, elementId)?.ouderId
  return ouderId ? [elementId, ...withParents(doc, ouderId)] : [elementId]
}
