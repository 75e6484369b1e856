import type { Plan } from '../../../shared/plan/plan.ts'

type MetAfspraken = Pick<Plan, 'afspraken'>

/** The ids of all resultaatafspraken in the order of the plan; the same array while they are the same. */
export function keepResultaten(): (plan: MetAfspraken) => readonly string[] {
  let known: Plan['afspraken'] = []
  let ids: readonly string[] = []
  return ({ afspraken }) => {
    if (sameLists(known, afspraken)) return ids
    known = afspraken
    const nu = afspraken.flatMap(({ resultaatafspraken }) => resultaatafspraken.map(({ id }) => id))
    if (nu.length !== ids.length || nu.some((id, index) => id !== ids[index])) ids = nu
    return ids
  }
}

/** Identity does it: an afspraak in which something else was typed keeps its list of results. */
const sameLists = (a: Plan['afspraken'], b: Plan['afspraken']): boolean =>
  a === b ||
  (a.length === b.length && a.every((one, index) => one.resultaatafspraken === b[index]?.resultaatafspraken))
