import { type DomPoint, domOfPosition, plainOfDom, positionOfPlain } from './domPositions.ts'

/** What a field said, and what it says from now on, as plain text. */
interface Changed {
  readonly van: string
  readonly naar: string
}

/**
 * Draws the text of a field anew. Words that are selected in it stay selected, wherever they stand then; what came
 * right before or right after them is not.
 */
export function keepSelection(field: HTMLElement, changed: Changed, draw: () => void): void {
  const selection = getSelection()
  const ends = selection && endsIn(field, selection)
  if (!ends) return draw()
  const [start, end] = ends.inOrder.map(point => plainOfDom(field, point))
  draw()
  const after = placesAfter(changed, start ?? null, end ?? null)
  const [first, last] = ends.inOrder.map((point, index) => {
    const plain = after[index] ?? null
    return plain === null ? point : domOfPosition(field, positionOfPlain(field, plain))
  })
  const [anchor, focus] = ends.backward ? [last, first] : [first, last]
  if (anchor && focus) selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}

interface Ends {
  readonly inOrder: readonly [DomPoint, DomPoint]
  /** Whether one went on from the last of the two. */
  readonly backward: boolean
}

/** Null when neither of them is in the field. */
function endsIn(field: HTMLElement, selection: Selection): Ends | null {
  const { anchorNode, anchorOffset, focusNode } = selection
  if (!anchorNode || !focusNode) return null
  if (!field.contains(anchorNode) && !field.contains(focusNode)) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  return {
    inOrder: [
      { node: startContainer, offset: startOffset },
      { node: endContainer, offset: endOffset },
    ],
    backward: startContainer !== anchorNode || startOffset !== anchorOffset,
  }
}

type Place = number | null

/** Where the start and the end of some words are after the text changed; null for one that is outside it. */
export function placesAfter(changed: Changed, start: Place, end: Place): readonly [Place, Place] {
  const last = end === null ? null : endAfter(changed, end)
  if (start === null) return [null, last]
  const first = startAfter(changed, start)
  // A caret stays one; and where letters repeat, either end may be taken for the place of the change.
  return [last !== null && first >= last ? Math.min(last, endAfter(changed, start)) : first, last]
}

/** What came right after the words is not of them. */
function endAfter({ van, naar }: Changed, place: number): number {
  const shortest = Math.min(van.length, naar.length)
  let same = 0
  while (same < shortest && van[same] === naar[same]) same += 1
  if (place <= same) return place
  let atEnd = 0
  while (atEnd < shortest - same && van.at(-1 - atEnd) === naar.at(-1 - atEnd)) atEnd += 1
  return naar.length - Math.min(atEnd, van.length - place)
}

/** The same, looked at from the other side. */
const startAfter = ({ van, naar }: Changed, place: number): number =>
  naar.length - endAfter({ van: turned(van), naar: turned(naar) }, van.length - place)

const turned = (text: string): string => text.split('').reverse().join('')
