import { deelSleutel } from '../plan/delen.ts'
import { nearEvent } from '../plan/drawNear.ts'
import type { OutlineRow } from './outlineRows.ts'

/** Where a section stands on the page: its own element, or the field of its title. */
export function sectionOf({ id }: Pick<OutlineRow, 'id'>): HTMLElement | null {
  const deel = deelSleutel('')
  if (id.startsWith(deel)) return document.querySelector(`[data-deel="${CSS.escape(id.slice(deel.length))}"]`)
  const item = `[data-element-id="${CSS.escape(id)}"]`
  return (
    document.querySelector(`${item}:not([data-veld])`) ?? document.querySelector(`${item}[data-veld="titel"]`)
  )
}

/**
 * Brings a section to the top of the page and puts focus on it, so that reading and Tab go on from there.
 * Cards out of view have a guessed height: the way is taken again once they are drawn.
 */
export function goToSection(row: Pick<OutlineRow, 'id'>): boolean {
  sectionOf(row)?.dispatchEvent(new Event(nearEvent, { bubbles: true }))
  const section = sectionOf(row)
  if (!section) return false
  section.scrollIntoView({ block: 'start', behavior: 'instant' })
  if (!section.hasAttribute('tabindex')) section.tabIndex = -1
  section.focus({ preventScroll: true })
  const again = (left: number) => {
    section.scrollIntoView({ block: 'start', behavior: 'instant' })
    if (left > 0) requestAnimationFrame(() => again(left - 1))
  }
  requestAnimationFrame(() => again(2))
  return true
}

/**
 * The last of the rows, in order of the page, whose section begins above `line` pixels; the first when none
 * does. By halves, since a page may have a thousand; a row without a section is passed over.
 */
export function rowAt(
  rows: readonly OutlineRow[],
  line: number,
  topOf: (row: OutlineRow) => number | undefined = row => sectionOf(row)?.getBoundingClientRect().top,
): OutlineRow | undefined {
  let low = 0
  let high = rows.length - 1
  let found = rows[0]
  while (low <= high) {
    const half = (low + high) >> 1
    const at = nearestWithTop(rows, half, low, topOf)
    if (!at) low = half + 1
    else if (at.top <= line) {
      found = rows[at.index]
      low = half + 1
    } else high = at.index - 1
  }
  return found
}

function nearestWithTop(
  rows: readonly OutlineRow[],
  from: number,
  down: number,
  topOf: (row: OutlineRow) => number | undefined,
): { index: number; top: number } | null {
  for (let index = from; index >= down; index--) {
    const row = rows[index]
    const top = row && topOf(row)
    if (top !== undefined) return { index, top }
  }
  return null
}
