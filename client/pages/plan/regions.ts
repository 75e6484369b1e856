/** The parts of the page that F6 visits, in order of the page. */
const regions = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    region => !region.inert && region.getClientRects().length > 0,
  )

/** Focus to the next or previous part: to the stop that was last used there, else its first, else itself. */
export function goToRegion(way: 1 | -1): void {
  const all = regions()
  const here = all.findIndex(region => region.contains(document.activeElement))
  const from = here < 0 ? (way === 1 ? -1 : 0) : here
  const next = all[(from + way + all.length) % all.length]
  if (!next) return
  const stop = next.querySelector<HTMLElement>(stops)
  const goal = stop ?? next
  goal.focus({ preventScroll: next.id === 'pagina' && stop === null })
}

const stops =
  'a[href]:not([tabindex="-1"]), button:not([disabled], [tabindex="-1"]), input:not([disabled]), select:not([disabled]), [tabindex="0"]'
