import type { Finding } from '../../../shared/rules/rule.ts'
import { type DeelId, deelSleutel, deelVanVeld, delen } from '../delen.ts'
import type { Groep } from './groep.ts'
import { keepList } from './keep.ts'
import type { PageItem } from './pageOrder.ts'

/**
 * The group of a part: what is found in the fields of the plan that stand there. Of the plan itself: what is
 * found in its other fields. Null for an item that is a group of its own.
 */
export function deelGroep(eigen: Groep | undefined, item: PageItem, before: readonly Groep[]): Groep | null {
  const isDeel = item.deel !== null && item.id === deelSleutel(item.deel)
  if (!eigen || (!isDeel && item.id !== eigen.id)) return null
  const old = before.find(groep => groep.id === item.id)
  const bevindingen = keepList(
    old?.bevindingen,
    eigen.bevindingen.filter(one => deelVan(one, eigen.id) === item.deel),
  )
  if (old?.bevindingen === bevindingen) return old
  return { ...item, titel: delen.find(({ id }) => id === item.deel)?.titel ?? eigen.titel, bevindingen }
}

const deelVan = ({ elementId, veld }: Finding, planId: string): DeelId | null =>
  elementId === planId ? deelVanVeld(veld) : null
