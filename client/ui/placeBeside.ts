/** An element, or a stretch of text in it. */
export type Anchor = Pick<Element, 'getBoundingClientRect'>

const gap = 4
const margin = 8

/**
 * Places a popover under its anchor, its right edge on the anchor's when there is no room to the right, and
 * above it when there is no room below.
 */
export function placeBeside(popover: HTMLElement, anchor: Anchor): void {
  const at = anchor.getBoundingClientRect()
  const size = popover.getBoundingClientRect()
  const right = document.documentElement.clientWidth - margin
  const left = at.left + size.width <= right ? at.left : at.right - size.width
  const below = at.bottom + gap
  const fits = below + size.height <= window.innerHeight - margin
  const top = fits || at.top - gap - size.height < margin ? below : at.top - gap - size.height
  popover.style.left = `${Math.max(margin, Math.min(left, right - size.width))}px`
  popover.style.top = `${Math.max(margin, Math.min(top, window.innerHeight - margin - size.height))}px`
}

/** Whether anything of the anchor is still in the window. */
export function isInView(anchor: Anchor): boolean {
  const { top, bottom } = anchor.getBoundingClientRect()
  return bottom >= 0 && top <= window.innerHeight
}
