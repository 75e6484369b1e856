import type { OpenPlan } from '../plan/openPlan.ts'
import type { Bereik } from '../plan/textEditors.ts'
import { rangeOfPlain } from './domPositions.ts'
import { editingOf } from './editing.ts'
import { layersOf } from './layers.ts'
import { proseOnPage } from './proseOnPage.ts'

/** Words in a field that something is to be drawn at. */
export interface Mark {
  readonly bereik: Bereik
}

/** Such words on the page. */
export interface Painted<M extends Mark> {
  readonly mark: M
  readonly range: Range
  /** The highlight that draws them: `melding-scherpte-0`. */
  readonly stijl: string
}

/** The words by field, and who calls when those of a field changed. */
export interface MarkSource<M extends Mark> {
  at(elementId: string, veld: string): readonly M[]
  listen(listener: (plek: { readonly elementId: string; readonly veld: string | null }) => void): () => void
}

/**
 * Draws words on the page, in open fields and in plain text, wherever they stand now. It touches no element: where
 * the browser has no highlights, nothing is drawn and all else works.
 */
export interface WordPainter<M extends Mark> {
  /** The words in a field as it is now, also when they are still to be drawn. */
  in(field: HTMLElement): readonly Painted<M>[]
  /** Draws all fields anew: how words are drawn has changed. */
  again(): void
  connect(): () => void
}

export interface Painting<M extends Mark> {
  /** The highlight for words; of two that overlap one lies in layer 1. */
  stijl(mark: M, layer: 0 | 1): string
  /** Of two highlights over the same words the higher lies on top. */
  priority(stijl: string): number
}

export function wordPainter<M extends Mark>(
  plan: OpenPlan,
  source: MarkSource<M>,
  painting: Painting<M>,
): WordPainter<M> {
  const onPage = proseOnPage(plan)
  const drawn = new Map<HTMLElement, readonly Painted<M>[]>()
  const due = new Set<HTMLElement>()
  let frame = 0

  function draw(field: HTMLElement): void {
    if (!due.delete(field)) return
    const words = onPage.has(field) ? wordsOf(field, source, painting) : []
    paint(drawn.get(field) ?? [], words, painting)
    if (words.length > 0) drawn.set(field, words)
    else drawn.delete(field)
  }

  function drawAll(): void {
    frame = 0
    for (const field of due) draw(field)
  }

  /** Before the next frame, when everybody has drawn their text. A field without marks costs nothing. */
  function soon(field: HTMLElement): void {
    const { elementId = '', veld = '' } = field.dataset
    if (!drawn.has(field) && source.at(elementId, veld).length === 0) return
    due.add(field)
    if (frame === 0) frame = requestAnimationFrame(drawAll)
  }

  function connect(): () => void {
    const editing = editingOf(plan)
    let open: HTMLElement | null = null
    const leave = [
      onPage.listen(soon),
      source.listen(({ elementId, veld }) => [...onPage.of(elementId, veld ?? '')].forEach(soon)),
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
      for (const words of drawn.values()) paint(words, [], painting)
      drawn.clear()
    }
  }

  return {
    in(field) {
      draw(field)
      return drawn.get(field) ?? []
    },
    again: () => [...drawn.keys()].forEach(soon),
    connect,
  }
}

function wordsOf<M extends Mark>(
  field: HTMLElement,
  source: MarkSource<M>,
  painting: Painting<M>,
): readonly Painted<M>[] {
  const { elementId = '', veld = '' } = field.dataset
  const marks = source.at(elementId, veld)
  const layers = layersOf(marks.map(one => one.bereik))
  return marks.flatMap((mark, index): Painted<M>[] => {
    const range = rangeOfPlain(field, mark.bereik)
    return range.collapsed ? [] : [{ mark, range, stijl: painting.stijl(mark, layers[index] ?? 0) }]
  })
}

function paint<M extends Mark>(
  before: readonly Painted<M>[],
  now: readonly Painted<M>[],
  painting: Painting<M>,
): void {
  if (typeof Highlight === 'undefined') return
  for (const { stijl, range } of before) CSS.highlights.get(stijl)?.delete(range)
  for (const { stijl, range } of now) highlight(stijl, painting).add(range)
}

function highlight<M extends Mark>(stijl: string, painting: Painting<M>): Highlight {
  const known = CSS.highlights.get(stijl)
  if (known) return known
  const made = new Highlight()
  made.priority = painting.priority(stijl)
  CSS.highlights.set(stijl, made)
  return made
}
