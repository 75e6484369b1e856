import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import type { Veld, Velden } from '../../../shared/plan/field.ts'
import type { Finding, Oplossing } from '../../../shared/rules/rule.ts'
import { drawnProse } from '../../editor/proseAt.ts'
import { announce } from '../../ui/announce.ts'
import { fieldOf } from '../elementIndex.ts'
import type { OpenPlan } from '../openPlan.ts'
import type { FindingStore } from './findingStore.ts'
import { gaNaar } from './gaNaar.ts'
import { type Invulplek, invulplek } from './invulplek.ts'
import { findingKey, resolvePlace } from './place.ts'

/**
 * Applies a quick fix as one step of undo. Focus then goes to what is still to be filled in: the first empty
 * field of an item it made, a `[datum]` it wrote, or the field itself; with `terug` to the field in any case.
 */
export function losOp(
  plan: Pick<OpenPlan, 'edit' | 'focusField' | 'editors'>,
  store: FindingStore,
  finding: Finding,
  oplossing: Oplossing,
  terug: boolean,
): void {
  plan.edit(oplossing.edit)
  store.flush()
  const key = findingKey(finding)
  const over = store.of(finding.elementId).some(one => findingKey(one) === key)
  if (!over) announce(`Opgelost: ${finding.reden}`)
  const nieuw = madeBy(oplossing.edit).flatMap(id => firstEmpty(store, id))[0]
  const leeg = isLeeg(waardeBij(store, finding))
  store.clock.soon(() => {
    if (nieuw && plan.focusField(nieuw.elementId, nieuw.veld)) return
    if (vulIn(plan, invulplek(store.plekken, oplossing.edit))) return
    if (terug || leeg) gaNaar(plan, store.plekken, finding)
  })
}

/** Selects the place, so that typing fills it in. Text that is in view stays where it is. */
function vulIn(plan: Pick<OpenPlan, 'focusField' | 'editors'>, plek: Invulplek | null): boolean {
  if (!plek) return false
  const { elementId, veld, bereik } = plek
  const element = drawnProse(elementId, veld)
  const box = element?.getBoundingClientRect()
  const inView = box && box.top < innerHeight && box.bottom > 0
  if (element && inView && plan.editors?.focusBereik(element, bereik)) return true
  return plan.focusField(elementId, veld, bereik)
}

function madeBy(edit: PlanEdit): string[] {
  if (edit.op === 'all') return edit.edits.flatMap(madeBy)
  return edit.op === 'create' ? [edit.id] : []
}

function waardeBij(store: FindingStore, finding: Finding): unknown {
  const { elementId, veld } = resolvePlace(store.plekken, finding)
  return veld === null ? true : fieldOf(store.plekken.get(elementId)?.waarde, veld)
}

function firstEmpty(store: FindingStore, elementId: string): { elementId: string; veld: string }[] {
  const plek = store.plekken.get(elementId)
  const veld = plek && emptyField(plek.velden, plek.waarde, '')
  return veld ? [{ elementId, veld }] : []
}

function emptyField(velden: Velden, waarde: unknown, pad: string): string | null {
  for (const [naam, veld] of Object.entries(velden)) {
    const value = fieldOf(waarde, naam)
    const found = emptyIn(veld, value, pad + naam)
    if (found) return found
  }
  return null
}

function emptyIn(veld: Veld, value: unknown, naam: string): string | null {
  if (veld.kind === 'groep') return emptyField(veld.velden, value, `${naam}.`)
  return isLeeg(value) ? naam : null
}

function isLeeg(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && 'plat' in value && value.plat === ''
}
