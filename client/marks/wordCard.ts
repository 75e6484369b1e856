import type { Pointed } from '../editor/wordsAt.ts'
import type { Markering } from '../plan/findings/markeringen.ts'
import type { Kaart } from '../plan/findings/meldingen.ts'
import type { Cell } from '../plan/store.ts'
import { sleutelsVan } from './sleutels.ts'
import type { Waves } from './waves.ts'

/** How a card was opened: by resting on the words, by standing in them, or by asking for it. */
export type Door = 'muis' | 'cursor' | 'gevraagd'

/** The one card of the page, opened for words. One that was not asked for leaves the focus where it is. */
export interface WordCard {
  show(pointed: Pointed<Markering>, door: Door): void
  /** True while a card is open that somebody asked for, or went into. */
  busy(): boolean
  /** How a card that nobody went into was opened for words; null when there is none. */
  door(): Door | null
  /** Goes into the card that stands open without focus; false when there is none. */
  enter(): boolean
  /** Closes the card, when it was opened in this way. */
  close(door: Door): void
}

export function openWordCard(kaart: Cell<Kaart | null>, waves: Waves): WordCard {
  let own: { kaart: Kaart; door: Door } | null = null
  const nu = () => (own !== null && kaart.get() === own.kaart ? own : null)

  function put(next: Kaart, door: Door): void {
    own = { kaart: next, door }
    kaart.set(next)
  }

  return {
    show(pointed, door) {
      const { elementId = '', veld = null } = pointed.field.dataset
      const sleutels = sleutelsVan(pointed)
      const vak = () => boxOf(waves, pointed.field, sleutels)
      put({ elementId, veld, woorden: { sleutels, vak }, stil: door !== 'gevraagd' }, door)
    },
    busy: () => kaart.get() !== null && !kaart.get()?.stil,
    door: () => nu()?.door ?? null,
    enter() {
      const open = nu()
      if (!open?.kaart.stil) return false
      put({ ...open.kaart, stil: false }, 'gevraagd')
      return true
    },
    close(door) {
      if (nu()?.door === door) kaart.set(null)
    },
  }
}

/** The box around words where they stand now; null once they are gone. */
function boxOf(waves: Waves, field: HTMLElement, sleutels: readonly string[]): DOMRect | null {
  const boxes = waves
    .in(field)
    .filter(one => sleutels.includes(one.mark.key))
    .map(one => one.range.getBoundingClientRect())
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map(one => one.left))
  const top = Math.min(...boxes.map(one => one.top))
  const right = Math.max(...boxes.map(one => one.right))
  const bottom = Math.max(...boxes.map(one => one.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}
