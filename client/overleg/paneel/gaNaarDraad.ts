import type { Draad } from '../../../shared/overleg/draad.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { ankersOf } from '../anker/ankersOf.ts'

/**
 * Brings what a draad is about into view, its words when they stand somewhere. `metFocus` false: the focus stays
 * where it is, so that who reads the panel goes on there.
 */
export function gaNaarDraad(plan: OpenPlan, draad: Draad, metFocus: boolean): void {
  const stand = ankersOf(plan).stand(draad)
  const { elementId, veld } = stand.staat === 'in-tekst' ? stand : draad
  if (!metFocus) plan.showField(elementId, veld)
  else plan.focusField(elementId, veld, stand.staat === 'in-tekst' ? stand.bereik : undefined)
}
