import { companion } from '../editor/focusing.ts'
import { fieldOf, wordsAtPoint } from '../editor/wordsAt.ts'
import { sleutelsVan } from './sleutels.ts'
import type { Waves } from './waves.ts'
import type { WordCard } from './wordCard.ts'

const restMilliseconds = 350
/** Time to go from the words to the card. */
const leaveMilliseconds = 300

/** The mouse that rests on marked words opens their card, and the card goes when the mouse has left. */
export function listenForHover(waves: Waves, card: WordCard, signal: AbortSignal): void {
  let timer = 0
  let resting = ''

  const soon = (run: () => void, milliseconds: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(run, milliseconds)
  }
  const leave = () => {
    resting = ''
    if (card.door() === 'muis') soon(() => card.close('muis'), leaveMilliseconds)
    else clearTimeout(timer)
  }
  const rest = (event: PointerEvent) => {
    const pointed = wordsAtPoint(waves, event)
    if (!pointed) return leave()
    const words = sleutelsVan(pointed).join('\n')
    if (words === resting) return
    resting = words
    if (!card.busy()) card.show(pointed, 'muis')
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    if (isInCard(event.target)) return clearTimeout(timer)
    const field = fieldOf(event.target)
    if (event.buttons === 0 && field && waves.in(field).length > 0) soon(() => rest(event), restMilliseconds)
    else leave()
  }
  document.addEventListener('pointermove', move, { passive: true, signal })
  document.documentElement.addEventListener('pointerleave', leave, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

const isInCard = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`[${companion}]`) !== null
