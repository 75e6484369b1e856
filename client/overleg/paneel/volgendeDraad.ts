import type { Draad } from '../../../shared/overleg/draad.ts'
import { pageItems } from '../../plan/findings/pageOrder.ts'
import { openPlekken, type Plekken } from '../../plan/findings/plekken.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { announce } from '../../ui/announce.ts'
import { ankersOf } from '../anker/ankersOf.ts'
import { metGekozen, passende } from './filter.ts'
import { gaNaarDraad } from './gaNaarDraad.ts'
import { groepenVan } from './groepen.ts'
import { spreekzin } from './woorden.ts'
import { zichtOp } from './zichtOp.ts'

/** Opens the next or previous draad that the panel lists, in the order of the page, with the focus on it. */
export function gaNaarVolgende(plan: OpenPlan, plekken: Plekken | undefined, richting: 1 | -1): void {
  const { paneel } = plan.overleg
  const next = volgende(inVolgorde(plan, plekken ?? gelezen(plan)), paneel.gekozen.get(), richting)
  if (!next) return announce('Geen opmerkingen in deze selectie')
  gaNaarDraad(plan, next, false)
  paneel.toon(next.id)
  announce(spreekzin(next))
  focusKop(next.id)
}

function inVolgorde(plan: OpenPlan, plekken: Plekken): readonly Draad[] {
  const { overleg, store, rights } = plan
  const { paneel, plaatsVan } = overleg
  const zicht = zichtOp(plan, rights.get().rol, ankersOf(plan).standen.get())
  const passend = passende(overleg.get(), paneel.filter.get(), zicht)
  const shown = metGekozen(passend, overleg.get(), paneel.gekozen.get())
  return groepenVan(shown, pageItems(store.get()), plaatsVan, plekken).flatMap(groep => groep.draden)
}

function gelezen({ store }: OpenPlan): Plekken {
  const plekken = openPlekken()
  plekken.update(store.get())
  return plekken
}

/** Round at the end; from nowhere the first, going back the last. */
export function volgende<T extends { readonly id: string }>(
  list: readonly T[],
  van: string | null,
  richting: 1 | -1,
): T | null {
  const at = list.findIndex(({ id }) => id === van)
  const next = at < 0 ? (richting === 1 ? 0 : list.length - 1) : at + richting
  return list[(next + list.length) % list.length] ?? null
}

/** Its line is drawn once the panel is: within a few frames. */
function focusKop(id: string, tries = 20): void {
  const kop = document.querySelector<HTMLElement>(`[data-draad-kop="${CSS.escape(id)}"]`)
  if (kop?.checkVisibility()) kop.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusKop(id, tries - 1))
}
