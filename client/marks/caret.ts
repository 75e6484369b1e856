import { companion } from '../editor/focusing.ts'
import { fieldOf, type Pointed, wordsAtCaret } from '../editor/wordsAt.ts'
import type { FindingStore } from '../plan/findings/findingStore.ts'
import type { Markering } from '../plan/findings/markeringen.ts'
import { spreekzin } from '../plan/findings/woorden.ts'
import { announce } from '../ui/announce.ts'
import { sleutelsVan } from './sleutels.ts'
import type { Waves } from './waves.ts'
import type { WordCard } from './wordCard.ts'

const restMilliseconds = 450
/** A caret that moves this soon after a letter was moved by it. */
const typingMilliseconds = 600

/** A caret that comes to stand in marked words opens their card; one that is moved by typing does not. */
export function listenForCaret(waves: Waves, card: WordCard, store: FindingStore, signal: AbortSignal): void {
  let timer = 0
  let typedAt = Number.NEGATIVE_INFINITY
  let standing = ''

  const come = (words: string) => {
    const pointed = wordsAtCaret(waves)
    if (
      !pointed ||
      keyOf(pointed) !== words ||
      !getSelection()?.isCollapsed ||
      card.busy() ||
      card.door() !== null
    )
      return
    card.show(pointed, 'cursor')
    for (const { mark } of pointed.words)
      announce(`${spreekzin(store, mark.finding)}. Ctrl+punt: uitleg en oplossingen.`)
  }
  const look = () => {
    // In the card one is still at the words it was opened for.
    if (document.activeElement?.closest(`[${companion}]`)) return
    const pointed = wordsAtCaret(waves)
    const words = pointed ? keyOf(pointed) : ''
    if (words === standing) return
    standing = words
    clearTimeout(timer)
    card.close('cursor')
    if (words !== '' && performance.now() - typedAt > typingMilliseconds)
      timer = window.setTimeout(() => come(words), restMilliseconds)
  }
  const typed = (event: Event) => {
    if (!fieldOf(event.target)) return
    typedAt = performance.now()
    clearTimeout(timer)
  }
  document.addEventListener('selectionchange', look, { signal })
  document.addEventListener('beforeinput', typed, { capture: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

const keyOf = (pointed: Pointed<Markering>): string => sleutelsVan(pointed).join('\n')
