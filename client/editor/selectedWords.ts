import type { OpenPlan } from '../plan/openPlan.ts'
import type { Bereik } from '../plan/textEditors.ts'
import { plainOfDom } from './domPositions.ts'
import { proseOnPage } from './proseOnPage.ts'
import { fieldOf } from './wordsAt.ts'

/** Words that are selected in one field, open or not, as a stretch of its plain text. */
export interface SelectedWords {
  readonly field: HTMLElement
  readonly elementId: string
  readonly veld: string
  readonly bereik: Bereik
}

/**
 * The words that are selected on the page now, by whoever may read them; null when none are. Of a selection over
 * several fields, those in the field that it begins in.
 */
export function selectedWords(plan: OpenPlan): SelectedWords | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const field = holderOf(range.startContainer) ?? holderOf(range.endContainer)
  const { elementId, veld } = field?.dataset ?? {}
  if (!field || !elementId || !veld || !proseOnPage(plan).has(field)) return null
  const van = plainOfDom(field, { node: range.startContainer, offset: range.startOffset }) ?? 0
  const end = { node: field, offset: field.childNodes.length }
  const tot =
    plainOfDom(field, { node: range.endContainer, offset: range.endOffset }) ?? plainOfDom(field, end) ?? 0
  return van < tot ? { field, elementId, veld, bereik: { van, tot } } : null
}

const holderOf = (node: Node): HTMLElement | null =>
  fieldOf(node instanceof Element ? node : node.parentElement)
