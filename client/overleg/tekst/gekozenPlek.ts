import type { Draadplek } from '../../../shared/overleg/anker.ts'
import { proseAt } from '../../editor/proseAt.ts'
import { type SelectedWords, selectedWords } from '../../editor/selectedWords.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { maakAnker } from '../anker/maakAnker.ts'

/** What one points at now: the words that are selected, else the field or item that has focus, else the plan. */
export function gekozenPlek(plan: OpenPlan): Draadplek {
  plan.editors?.flush()
  const selected = selectedWords(plan)
  return (selected && plekVan(plan, selected)) ?? plekMetFocus(plan)
}

/** Selected words as the place of a draad; null when they are white space alone. */
export function plekVan({ doc }: OpenPlan, { elementId, veld, bereik }: SelectedWords): Draadplek | null {
  const fragment = proseAt(doc, elementId, veld)
  const anker = fragment && maakAnker(fragment, bereik)
  return anker && { elementId, veld, anker }
}

function plekMetFocus({ store }: OpenPlan): Draadplek {
  const { activeElement } = document
  const planId = store.get().id
  const inPage = activeElement?.closest('#pagina') ? activeElement : null
  const field = inPage?.closest<HTMLElement>('[data-veld]')?.dataset
  if (field?.elementId && field.veld) return { elementId: field.elementId, veld: field.veld, anker: null }
  const item = inPage?.closest<HTMLElement>('[data-element-id]')?.dataset.elementId
  return { elementId: item ?? planId, veld: null, anker: null }
}
