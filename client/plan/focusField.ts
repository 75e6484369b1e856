import type * as Y from 'yjs'
import { findElement } from '../../shared/plan/element.ts'
import { scrollerOf } from '../ui/scrollerOf.ts'
import { drawNear, drawSoon } from './drawNear.ts'
import type { Bereik, TextEditors } from './textEditors.ts'

const focusable =
  'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled]), a[href], [tabindex]:not([tabindex="-1"])'
/** The class of the flash around a place that was jumped to; `styles/editor.css` draws it. */
const flash = 'flits'
/** How many frames a place may take to be drawn. */
const longestWait = 60
/** How often a place was asked for: only the last one comes. */
let shown = 0

/** Brings a place of the plan into view and focuses it. False when the page shows nothing of it. */
export function focusField(
  doc: Y.Doc,
  editors: TextEditors | null,
  elementId: string,
  veld: string | null,
  bereik?: Bereik,
): boolean {
  shown += 1
  drawNear(doc, elementId)
  const place = placeOf(doc, elementId, veld)
  if (!place) return false
  scrollToThird(place)
  const opened = bereik && place.dataset.veld === veld && editors?.focusBereik(place, bereik)
  if (!opened) focusOn(place)
  flashAround(place)
  scrollToThird(place)
  return true
}

/**
 * Brings a place of the plan into view; the focus stays where it is. Over several frames: what was asked for with it
 * is on the screen first, and cards far from view are drawn bit by bit. Only the last place that was asked for comes.
 */
export function showField(doc: Y.Doc, elementId: string, veld: string | null): void {
  shown += 1
  const turn = shown
  const look = (left: number) => {
    if (turn !== shown) return
    if (left > 0 && !drawSoon(doc, elementId)) return afterFrame(() => look(left - 1))
    const place = placeOf(doc, elementId, veld)
    if (!place) return
    scrollToThird(place)
    flashAround(place)
  }
  afterFrame(() => look(longestWait))
}

/** Once what was just changed has been painted. */
const afterFrame = (run: () => void): void => void requestAnimationFrame(() => setTimeout(run))

/** The field; or the group it is in, or what is drawn of that group; or the item; or what the item is in. */
function placeOf(doc: Y.Doc, elementId: string, veld: string | null): HTMLElement | null {
  const item = `[data-element-id="${CSS.escape(elementId)}"]`
  const fields = (veld === null ? [] : dottedParents(veld)).flatMap(naam => [
    `${item}[data-veld="${CSS.escape(naam)}"]`,
    `${item}[data-veld^="${CSS.escape(`${naam}.`)}"]`,
  ])
  for (const selector of [...fields, `${item}:not([data-veld])`, item]) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(one => one.checkVisibility())
    if (found) return found
  }
  const ouderId = findElement(doc, elementId)?.ouderId
  return ouderId ? placeOf(doc, ouderId, null) : null
}

/** `a.b.c` → `a.b.c`, `a.b`, `a`. */
function dottedParents(veld: string): string[] {
  const parts = veld.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}

function focusOn(place: HTMLElement): void {
  const target = place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable)
  if (!target) place.tabIndex = -1
  const goal = target ?? place
  goal.focus({ preventScroll: true })
}

/** Cards out of view have a guessed height, so the place may shift once they are drawn: aim again. */
function scrollToThird(place: HTMLElement, tries = 3): void {
  place.scrollIntoView({ block: 'start', behavior: 'instant' })
  const scroller = scrollerOf(place)
  const frame = scroller === document.documentElement ? { top: 0, height: innerHeight } : boxOf(scroller)
  const delta = place.getBoundingClientRect().top - (frame.top + frame.height / 3)
  scroller.scrollBy({ top: delta, behavior: 'instant' })
  if (tries > 0)
    requestAnimationFrame(() => {
      const off = place.getBoundingClientRect().top - (frame.top + frame.height / 3)
      const bounded =
        scroller.scrollTop <= 0 || scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1
      if (Math.abs(off) > 2 && !bounded) scrollToThird(place, tries - 1)
    })
}

const boxOf = (element: HTMLElement): { top: number; height: number } => {
  const { top, height } = element.getBoundingClientRect()
  return { top, height }
}

function flashAround(place: HTMLElement): void {
  place.classList.remove(flash)
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  place.classList.add(flash)
  place.addEventListener('animationend', () => place.classList.remove(flash), { once: true })
}
