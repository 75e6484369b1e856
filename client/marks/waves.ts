import { rangeOfPlain } from '../editor/domPositions.ts'
import { editingOf } from '../editor/editing.ts'
import { proseOnPage } from '../editor/proseOnPage.ts'
import { ernsten } from '../plan/findings/ernst.ts'
import type { Markering, Markeringen } from '../plan/findings/markeringen.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import { layersOf } from './layers.ts'

/** Marked words on the page. */
export interface Wave {
  readonly markering: Markering
  readonly range: Range
  /** The style that draws it: `melding-scherpte-0`. */
  readonly stijl: string
}

/**
 * Draws a wave under all words on the page that a finding is about, in open fields and in plain text. It
 * touches no element: where the browser has no highlights, nothing is drawn and all else works.
 */
export interface Waves {
  /** The waves in a field as it is now, also when they are still to be drawn. */
  in(field: HTMLElement): readonly Wave[]
  connect(): () => void
}

const none: readonly Wave[] = Object.freeze([])

export function openWaves(plan: OpenPlan, markeringen: Markeringen): Waves {
  const onPage = proseOnPage(plan)
  const drawn = new Map<HTMLElement, readonly Wave[]>()
  const due = new Set<HTMLElement>()
  let frame = 0

  function draw(field: HTMLElement): void {
    if (!due.delete(field)) return
    const waves = onPage.has(field) ? wavesOf(field, markeringen) : none
    paint(drawn.get(field) ?? none, waves)
    if (waves.length > 0) drawn.set(field, waves)
    else drawn.delete(field)
  }

  function drawAll(): void {
    frame = 0
    for (const field of due) draw(field)
  }

  /** Before the next frame, when everybody has drawn their text. A field without marks costs nothing. */
  function soon(field: HTMLElement): void {
    const { elementId = '', veld = '' } = field.dataset
    if (!drawn.has(field) && markeringen.at(elementId, veld).length === 0) return
    due.add(field)
    if (frame === 0) frame = requestAnimationFrame(drawAll)
  }

  function connect(): () => void {
    const editing = editingOf(plan)
    let open: HTMLElement | null = null
    const leave = [
      onPage.listen(soon),
      markeringen.listen(({ elementId, veld }) => [...onPage.of(elementId, veld)].forEach(soon)),
      editing.active.subscribe(() => {
        if (open) soon(open)
        open = editing.active.get()?.element ?? null
        if (open) soon(open)
      }),
    ]
    for (const field of onPage.all()) soon(field)
    return () => {
      for (const stop of leave) stop()
      cancelAnimationFrame(frame)
      frame = 0
      for (const waves of drawn.values()) paint(waves, none)
      drawn.clear()
    }
  }

  return {
    in(field) {
      draw(field)
      return drawn.get(field) ?? none
    },
    connect,
  }
}

function wavesOf(field: HTMLElement, markeringen: Markeringen): readonly Wave[] {
  const { elementId = '', veld = '' } = field.dataset
  const marks = markeringen.at(elementId, veld)
  const layers = layersOf(marks.map(one => one.bereik))
  return marks.flatMap((markering, index): Wave[] => {
    const range = rangeOfPlain(field, markering.bereik)
    if (range.collapsed) return []
    const { zacht, ernst } = markering.finding
    return [{ markering, range, stijl: `melding-${zacht ? 'zacht' : ernst}-${layers[index] ?? 0}` }]
  })
}

function paint(before: readonly Wave[], now: readonly Wave[]): void {
  if (typeof Highlight === 'undefined') return
  for (const { stijl, range } of before) CSS.highlights.get(stijl)?.delete(range)
  for (const { stijl, range } of now) highlight(stijl).add(range)
}

function highlight(stijl: string): Highlight {
  const known = CSS.highlights.get(stijl)
  if (known) return known
  const made = new Highlight()
  // The worst lies on top, a hint beneath all.
  made.priority = 1 + ernsten.toReversed().findIndex(ernst => stijl.includes(ernst))
  CSS.highlights.set(stijl, made)
  return made
}
