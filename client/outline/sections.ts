import { deelId, losId, type OutlineRow } from './outlineRows.ts'

/** Where a section stands on the page: its own element, or the field of its title. */
export function sectionOf({ id }: Pick<OutlineRow, 'id'>): HTMLElement | null {
  if (id === deelId) return document.querySelector('[data-deel="opgaven"]')
  if (id === losId) return document.querySelector('[data-deel="los"]')
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

/** The last of the rows, in order of the page, whose section begins above `line` pixels. By halves: a page may have a thousand. */
export function rowAt(rows: readonly OutlineRow[], line: number): OutlineRow | undefined {
  let low = 0
  let high = rows.length - 1
  let found: OutlineRow | undefined
  while (low <= high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    const top = row && sectionOf(row)?.getBoundingClientRect().top
    if (row && top !== undefined && top <= line) {
      found = row
      low = middle + 1
    } else high = middle - 1
  }
  return found ?? rows[0]
}
