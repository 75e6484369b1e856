import { type Draad, isOpen } from '../../../shared/overleg/draad.ts'
import { proseAt } from '../../editor/proseAt.ts'
import { type MarkSource, type WordPainter, wordPainter } from '../../editor/wordPainter.ts'
import { fieldOf } from '../../plan/elementIndex.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import type { Bereik } from '../../plan/textEditors.ts'
import type { Ankers } from '../anker/ankers.ts'
import { bereikVan } from '../anker/bereikVan.ts'

/** Words that an open draad is about; without a draad, those that a new one is being written about. */
export interface Aangewezen {
  readonly draad: Draad | null
  readonly bereik: Bereik
}

/**
 * Draws the words of open draden in every field, those of the chosen one, and those that something is being written
 * about. Nothing of it is in the plan.
 */
export function schildering(plan: OpenPlan, ankers: Ankers): WordPainter<Aangewezen> {
  const { paneel } = plan.overleg
  const isActief = ({ draad }: Aangewezen) => draad === null || draad.id === paneel.gekozen.get()
  return wordPainter(plan, woorden(plan, ankers), {
    stijl: (woord, layer) => {
      const soort = woord.draad?.voorstel?.soort === 'woorden' ? 'voorstel' : 'opmerking'
      return `${soort}${isActief(woord) ? '-actief' : ''}-${layer}`
    },
    // Beneath the waves of findings, which are lines alone; what is chosen lies over the rest.
    priority: stijl => (stijl.includes('actief') ? -1 : stijl.endsWith('1') ? -2 : -3),
  })
}

function woorden(plan: OpenPlan, ankers: Ankers): MarkSource<Aangewezen> {
  const { paneel } = plan.overleg
  const shown = (draad: Draad) => isOpen(draad) || draad.id === paneel.gekozen.get()
  return {
    at: (elementId, veld) => {
      const draden = ankers.at(elementId, veld).filter(({ draad }) => shown(draad))
      const nieuw = nieuweWoorden(plan, elementId, veld)
      return nieuw ? [...draden, nieuw] : draden
    },
    listen: listener => {
      const stops = [ankers.listen(listener), bijKeuze(plan, ankers, listener), bijNieuw(plan, listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

function nieuweWoorden(
  { doc, store, overleg }: OpenPlan,
  elementId: string,
  veld: string,
): Aangewezen | null {
  const nieuw = overleg.paneel.nieuw.get()
  if (!nieuw?.anker || nieuw.elementId !== elementId || nieuw.veld !== veld) return null
  const fragment = proseAt(doc, elementId, veld)
  const tekst = fieldOf(store.element(elementId), veld) as { readonly plat: string } | undefined
  const bereik = fragment && tekst ? bereikVan(fragment, tekst.plat, nieuw.anker) : null
  return bereik && { draad: null, bereik }
}

type Listener = Parameters<MarkSource<Aangewezen>['listen']>[0]

/** Tells of the fields of what was chosen and what is. */
function bijKeuze({ overleg }: OpenPlan, ankers: Ankers, listener: Listener): () => void {
  const { gekozen } = overleg.paneel
  let before = gekozen.get()
  return gekozen.subscribe(() => {
    const ids = [before, gekozen.get()]
    before = gekozen.get()
    for (const id of ids) {
      const draad = id === null ? undefined : overleg.one(id)
      const stand = draad && ankers.stand(draad)
      if (stand?.staat === 'in-tekst') listener(stand)
    }
  })
}

function bijNieuw({ overleg }: OpenPlan, listener: Listener): () => void {
  const { nieuw } = overleg.paneel
  let before = nieuw.get()
  return nieuw.subscribe(() => {
    for (const plek of [before, nieuw.get()]) if (plek?.anker) listener(plek)
    before = nieuw.get()
  })
}
