import { editingOf } from '../../editor/editing.ts'
import { companion } from '../../editor/focusing.ts'
import type { WordPainter } from '../../editor/wordPainter.ts'
import { fieldOf, type Pointed, wordsAtCaret, wordsAtPoint } from '../../editor/wordsAt.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import type { Aangewezen } from './schildering.ts'

/** Words of draden that somebody points at, and by what: they are only told of, or asked for. */
export type Gewezen = (pointed: Pointed<Aangewezen> | null, door: 'muis' | 'cursor' | 'klik') => void

const restMilliseconds = 350
const leaveMilliseconds = 300

/** The mouse that rests on words, and leaves them. */
export function listenForRest(painter: WordPainter<Aangewezen>, wijs: Gewezen, signal: AbortSignal): void {
  let timer = 0
  const soon = (run: () => void, milliseconds: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(run, milliseconds)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    if (event.target instanceof Element && event.target.closest(`[${companion}]`)) return clearTimeout(timer)
    const field = fieldOf(event.target)
    const near = event.buttons === 0 && field !== null && painter.in(field).length > 0
    soon(
      () => wijs(near ? wordsAtPoint(painter, event) : null, 'muis'),
      near ? restMilliseconds : leaveMilliseconds,
    )
  }
  document.addEventListener('pointermove', move, { passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/** The caret that comes to stand in words; one that is moved by typing does not. */
export function listenForStanding(
  painter: WordPainter<Aangewezen>,
  wijs: Gewezen,
  signal: AbortSignal,
): void {
  let timer = 0
  let typed = false
  let standing = ''
  const look = () => {
    if (document.activeElement?.closest(`[${companion}]`)) return
    const pointed = getSelection()?.isCollapsed ? wordsAtCaret(painter) : null
    const words = pointed?.words.map(one => one.mark.draad?.id).join() ?? ''
    const byTyping = typed
    typed = false
    if (words === standing) return
    standing = words
    clearTimeout(timer)
    if (!pointed || byTyping) wijs(null, 'cursor')
    else timer = window.setTimeout(() => wijs(pointed, 'cursor'), restMilliseconds)
  }
  document.addEventListener('selectionchange', look, { signal })
  document.addEventListener('beforeinput', () => (typed = true), { capture: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/** A click on words. A tap on those in a field that is not open leaves it so: no keyboard comes up. */
export function listenForClick(
  plan: OpenPlan,
  painter: WordPainter<Aangewezen>,
  wijs: Gewezen,
  signal: AbortSignal,
): void {
  const editing = editingOf(plan)
  let touch = false
  const down = (event: PointerEvent) => {
    touch = event.pointerType === 'touch'
  }
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented) return
    const field = fieldOf(event.target)
    const tapped = touch && field !== null && !editing.isOpen(field)
    const pointed =
      field && getSelection()?.isCollapsed !== false ? wordsAtPoint(painter, event, tapped) : null
    if (!pointed) return
    if (tapped) {
      event.preventDefault()
      event.stopPropagation()
      editing.pointing = null
    }
    wijs(pointed, 'klik')
  }
  const press = (event: MouseEvent) => {
    const field = touch ? fieldOf(event.target) : null
    if (field && !editing.isOpen(field) && wordsAtPoint(painter, event, true)) event.preventDefault()
  }
  window.addEventListener('pointerdown', down, { capture: true, signal })
  window.addEventListener('mousedown', press, { capture: true, signal })
  window.addEventListener('click', click, { capture: true, signal })
}
