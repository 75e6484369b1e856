/** The element that scrolls the place: the nearest one that can, or the page. */
export function scrollerOf(place: HTMLElement): HTMLElement {
  for (let one = place.parentElement; one; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one)
    if ((overflowY === 'auto' || overflowY === 'scroll') && one.scrollHeight > one.clientHeight) return one
  }
  return document.documentElement
}
