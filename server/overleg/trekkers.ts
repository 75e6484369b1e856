import { onderdelenIn } from '../../shared/overzicht/onderdelen.ts'
import { partijenMetNaam } from '../../shared/plan/partijenMetNaam.ts'
import type { Plan } from '../../shared/plan/plan.ts'

/** Whether an organisation is trekker of the afspraak or opgave that an element is in, by its name in the plan. */
export function trekkersVan(plan: Plan, elementId: string): (organisatie: string) => boolean {
  const { id } = onderdelenIn(plan)(elementId)
  const afspraak = plan.afspraken.find(een => een.id === id)
  const trekkers = new Set(
    afspraak
      ? afspraak.partijen.filter(({ rol }) => rol === 'trekker').map(({ partijId }) => partijId)
      : plan.opgaven.filter(een => een.id === id).map(({ trekkerId }) => trekkerId),
  )
  return organisatie => partijenMetNaam(plan.partijen, organisatie).some(partij => trekkers.has(partij.id))
}
