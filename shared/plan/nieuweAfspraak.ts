import type { PlanEdit } from './applyEdit.ts'
import { deelIn } from './codes.ts'
import type { Json } from './itemMap.ts'
import type { Plan } from './plan.ts'

/** A new afspraak, last under an opgave. */
export function nieuweAfspraak(
  plan: Pick<Plan, 'opgaven' | 'afspraken'>,
  id: string,
  opgaveId: string,
  waarden: Json = {},
): PlanEdit {
  const groep = deelIn(plan, 0).opgaven.find(({ opgave }) => opgave.id === opgaveId)
  const laatste = groep?.afspraken.at(-1)?.afspraak.id
  return {
    op: 'create',
    kind: 'afspraken',
    id,
    waarden: {
      nummer: volgendNummer(plan.afspraken.map(afspraak => afspraak.nummer)),
      opgaveIds: [opgaveId],
      ...waarden,
    },
    ...(laatste !== undefined && { na: laatste }),
  }
}

export const volgendNummer = (nummers: readonly (number | null)[]): number =>
  Math.max(0, ...nummers.map(Number)) + 1
