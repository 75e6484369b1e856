import { useEffect, useState } from 'react'
import { findElement } from '../../shared/plan/element.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { sameIds } from '../plan/store.ts'

interface Held {
  readonly id: string
  /** Its place in the list when it was deleted. */
  readonly index: number
}

/**
 * The ids of a list to draw: those that are there, and one that was deleted while my focus is in its card,
 * at the place it had, until the focus leaves. Whether one is `ids.includes(id)` says if it was deleted.
 */
export function useHeldElement(ids: readonly string[]): readonly string[] {
  const plan = usePlan()
  const [known, setKnown] = useState(ids)
  const [held, setHeld] = useState<Held | null>(null)
  let holding = held
  if (!sameIds(known, ids)) {
    holding = hold(plan, known, ids, held)
    setKnown(ids)
    setHeld(holding)
  }
  const id = holding?.id
  useEffect(() => {
    if (id === undefined) return
    return plan.presence.own.subscribe(() => {
      if (!isWithin(plan, id)) setHeld(null)
    })
  }, [plan, id])
  return holding ? ids.toSpliced(holding.index, 0, holding.id) : ids
}

function hold(
  plan: OpenPlan,
  before: readonly string[],
  now: readonly string[],
  held: Held | null,
): Held | null {
  if (held && !now.includes(held.id)) return { ...held, index: Math.min(held.index, now.length) }
  const index = before.findIndex(id => !now.includes(id) && isWithin(plan, id))
  const id = before[index]
  return id === undefined ? null : { id, index: Math.min(index, now.length) }
}

/** Whether one's own focus is in the item, or in something inside it. */
function isWithin(plan: OpenPlan, id: string): boolean {
  let at: string | null | undefined = plan.presence.own.get()?.elementId
  while (at) {
    if (at === id) return true
    at = findElement(plan.doc, at)?.ouderId
  }
  return false
}
