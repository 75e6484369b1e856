import { type Persoon, palette } from '../../shared/presence.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import type { Aanwezige } from '../plan/presenceStore.ts'
import { type DomPoint, domOfPosition } from './domPositions.ts'
import { parseRelative, positionOf } from './positions.ts'
import { drawnProse, proseAt } from './proseAt.ts'

/** A caret of another, where it is to be drawn in the window. */
export interface RemoteCaret {
  readonly clientId: number
  readonly persoon: Persoon
  readonly left: number
  readonly top: number
  readonly height: number
}
interface Found {
  readonly caret: RemoteCaret
  readonly selection: Range | null
}

/** Finds where the others' carets stand now, and marks what they have selected. */
export function findCarets(plan: OpenPlan): readonly RemoteCaret[] {
  const found = plan.presence.get().flatMap(one => findOne(plan, one) ?? [])
  markSelections(found)
  return found.map(({ caret }) => caret)
}

function findOne(plan: OpenPlan, { clientId, persoon, cursor }: Aanwezige): Found | null {
  if (clientId === plan.awareness.clientID || !cursor) return null
  const anchor = parseRelative(cursor.anchor)
  const head = parseRelative(cursor.head)
  const element = head && drawnProse(cursor.elementId, cursor.veld)
  const fragment = element && proseAt(plan.doc, cursor.elementId, cursor.veld)
  if (!fragment || !head) return null
  const at = positionOf(fragment, head)
  const from = anchor && positionOf(fragment, anchor)
  if (at === null) return null
  const point = domOfPosition(element, at)
  const selection = from === null || from === at ? null : rangeOf(domOfPosition(element, from), point)
  return { caret: { clientId, persoon, ...boxOf(point) }, selection }
}

function rangeOf(a: DomPoint, b: DomPoint): Range {
  const range = document.createRange()
  range.setStart(a.node, a.offset)
  range.setEnd(a.node, a.offset)
  if (range.comparePoint(b.node, b.offset) < 0) range.setStart(b.node, b.offset)
  else range.setEnd(b.node, b.offset)
  return range
}

function boxOf({ node, offset }: DomPoint): { left: number; top: number; height: number } {
  const range = document.createRange()
  range.setStart(node, offset)
  // At the end of a wrapped line a caret has two boxes; the last is where the next letter goes.
  const rect = [...range.getClientRects()].at(-1) ?? edgeOf(node, offset)
  return { left: rect.left, top: rect.top, height: rect.height }
}

/** An empty line has no text to measure: its `<br>` or, without one, the block itself. */
function edgeOf(node: Node, offset: number): DOMRect {
  const child = node.childNodes[offset] ?? node.childNodes[offset - 1]
  const element = child instanceof Element ? child : node
  return element instanceof Element ? element.getBoundingClientRect() : new DOMRect()
}

/** One highlight per colour, so that the tints can stand in the style sheet. */
function markSelections(found: readonly Found[]): void {
  if (typeof Highlight === 'undefined') return
  palette.forEach((_, kleur) => {
    const ranges = found.flatMap(({ caret, selection }) =>
      selection && caret.persoon.kleur % palette.length === kleur ? [selection] : [],
    )
    if (ranges.length > 0) CSS.highlights.set(`aanwezig-${kleur}`, new Highlight(...ranges))
    else CSS.highlights.delete(`aanwezig-${kleur}`)
  })
}

/** Takes every selection of the others off the page. */
export const clearSelections = (): void => markSelections([])
