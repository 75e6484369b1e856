import { Component, type ReactNode } from 'react'
import { scrollerOf } from '../ui/scrollerOf.ts'

/** How long cards that were just drawn may still get their height. */
const restMilliseconds = 1500
/** Whoever does this wants to go somewhere. */
const leaving = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

interface BlijfStaanProps {
  /** The cards drawn in full: what is read stays where it is when this changes. */
  readonly nabij: ReadonlySet<string>
  readonly children: ReactNode
}

/** A card, and where its top is in the window, in pixels. */
interface Plek {
  readonly id: string
  readonly top: number
}

/**
 * Keeps the card that is in view at its place on the screen while it, and what is above it, is drawn in full: the
 * browser does so only for elements that stay on the page. A class, since nothing else is called between the
 * drawing and the change of the page.
 */
export class BlijfStaan extends Component<BlijfStaanProps> {
  #laatLos: (() => void) | null = null

  override getSnapshotBeforeUpdate({ nabij }: BlijfStaanProps): Plek | null {
    return nabij === this.props.nabij ? null : inBeeld()
  }

  override componentDidUpdate(_props: BlijfStaanProps, _state: unknown, plek: Plek | null): void {
    if (!plek) return
    this.#laatLos?.()
    this.#laatLos = houd(plek)
  }

  override componentWillUnmount(): void {
    this.#laatLos?.()
  }

  override render(): ReactNode {
    return this.props.children
  }
}

const kaartVan = ({ id }: Plek): HTMLElement | null =>
  document.querySelector(`[data-kaart="${CSS.escape(id)}"]`)

/** The card in the middle of the window. */
function inBeeld(): Plek | null {
  const kaart = document
    .elementFromPoint(innerWidth / 2, innerHeight / 2)
    ?.closest<HTMLElement>('[data-kaart]')
  return kaart ? { id: kaart.dataset.kaart ?? '', top: kaart.getBoundingClientRect().top } : null
}

/** Scrolls along with what changes above the card, before it is painted, until somebody goes elsewhere. */
function houd(plek: Plek): () => void {
  const closing = new AbortController()
  const { signal } = closing
  const verschoven = () => (kaartVan(plek)?.getBoundingClientRect().top ?? plek.top) - plek.top
  const terug = () => {
    const kaart = kaartVan(plek)
    const top = verschoven()
    if (kaart && Math.abs(top) >= 1) scrollerOf(kaart).scrollBy({ top, behavior: 'instant' })
  }
  const size = new ResizeObserver(terug)
  const stop = () => {
    closing.abort()
    size.disconnect()
  }
  const lijst = kaartVan(plek)?.closest('.opgaven')
  if (lijst) size.observe(lijst)
  for (const what of leaving) addEventListener(what, stop, { signal, passive: true, capture: true })
  const scrolled = () => Math.abs(verschoven()) >= 1 && stop()
  addEventListener('scroll', scrolled, { signal, passive: true, capture: true })
  const timer = setTimeout(stop, restMilliseconds)
  signal.addEventListener('abort', () => clearTimeout(timer))
  terug()
  return stop
}
