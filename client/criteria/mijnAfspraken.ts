import { partijenMetNaam } from '../../shared/plan/partijenMetNaam.ts'
import type { Plan } from '../../shared/plan/plan.ts'

type Deelname = Pick<Plan, 'partijen' | 'afspraken'>

/**
 * Asks with every letter which afspraken are mine, as one word of ids. Works it out again only when a party
 * changed, or somebody joined or left an afspraak.
 */
export function mijnIdsVan(organisatie: string): (plan: Deelname) => string {
  let partijen: Deelname['partijen'] | null = null
  let lijsten: readonly object[] = []
  let ids = ''
  return plan => {
    const { afspraken } = plan
    const isSame =
      partijen === plan.partijen &&
      lijsten.length === afspraken.length &&
      afspraken.every((afspraak, index) => afspraak.partijen === lijsten[index])
    if (isSame) return ids
    partijen = plan.partijen
    lijsten = afspraken.map(afspraak => afspraak.partijen)
    ids = mijnAfspraken(plan, organisatie).join(' ')
    return ids
  }
}

/** The afspraken in which an organisation takes part, known by its name or another name it goes by. */
export function mijnAfspraken(plan: Deelname, organisatie: string): readonly string[] {
  const partijen = new Set(partijenMetNaam(plan.partijen, organisatie).map(partij => partij.id))
  return plan.afspraken
    .filter(afspraak => afspraak.partijen.some(one => one.partijId !== null && partijen.has(one.partijId)))
    .map(afspraak => afspraak.id)
}
