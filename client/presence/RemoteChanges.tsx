import { useEffect } from 'react'
import type * as Y from 'yjs'
import { planWortel } from '../../shared/plan/element.ts'
import { rootIdOf } from '../../shared/plan/rootId.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { announce } from '../ui/announce.ts'
import { createChangeTeller } from './changeTeller.ts'
import { codesNow } from './codesNow.ts'

const kinds = [
  { root: planWortel, naam: 'de gegevens van het plan' },
  { root: 'hoofdstukken', naam: 'hoofdstuk' },
  { root: 'opgaven', naam: 'opgave' },
  { root: 'afspraken', naam: 'afspraak' },
] as const

/** Tells screen readers, seldom and in one sentence, what others change. Draws nothing. */
export function RemoteChanges() {
  const plan = usePlan()
  useEffect(
    () =>
      watchRemote(
        plan,
        createChangeTeller(announce, (work, ms) => setTimeout(work, ms)),
      ),
    [plan],
  )
  return null
}

/** Follows the changes that came from elsewhere. What is read at the first opening is no change. */
function watchRemote(plan: OpenPlan, tell: ReturnType<typeof createChangeTeller>): () => void {
  const stops = kinds.map(({ root, naam }) => {
    const map = plan.doc.getMap(root)
    const heard = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
      if (transaction.local || plan.status.get().kind === 'loading') return
      for (const id of changedIds(events, root === planWortel ? plan.planId : null))
        tell({ id, what: `${naam} ${codesNow(plan.store).get(id) ?? ''}`.trim(), who: whoAt(plan, id) })
    }
    map.observeDeep(heard)
    return () => map.unobserveDeep(heard)
  })
  return () => {
    for (const stop of stops) stop()
  }
}

function changedIds(
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
  planId: string | null,
): Set<string> {
  if (planId !== null) return new Set([planId])
  return new Set(
    events.flatMap(event =>
      event.path[0] === undefined ? [...event.changes.keys.keys()] : [String(event.path[0])],
    ),
  )
}

function whoAt({ presence, doc }: OpenPlan, id: string): string[] {
  const others = presence.get().filter(one => !one.zelf && one.cursor)
  return others
    .filter(one => one.cursor && rootIdOf(doc, one.cursor.elementId) === id)
    .map(one => one.persoon.naam)
}
