import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { deelIn } from '../../shared/plan/codes.ts'
import type { Plan } from '../../shared/plan/plan.ts'

type Lijsten = Pick<Plan, 'opgaven' | 'afspraken'>

/** A new afspraak, last under an opgave. */
export function nieuweAfspraak(plan: Lijsten, id: string, opgaveId: string): PlanEdit {
  const groep = deelIn(plan, 0).opgaven.find(({ opgave }) => opgave.id === opgaveId)
  const laatste = groep?.afspraken.at(-1)?.afspraak.id
  return {
    op: 'create',
    kind: 'afspraken',
    id,
    waarden: { nummer: volgende(plan.afspraken.map(afspraak => afspraak.nummer)), opgaveIds: [opgaveId] },
    ...(laatste !== undefined && { na: laatste }),
  }
}

/** A new opgave, last of all and last in priority. */
export function nieuweOpgave(plan: Lijsten, id: string): PlanEdit {
  return {
    op: 'create',
    kind: 'opgaven',
    id,
    waarden: {
      nummer: volgende(plan.opgaven.map(opgave => opgave.nummer)),
      prioriteit: volgende(plan.opgaven.map(opgave => opgave.prioriteit)),
    },
  }
}

const volgende = (nummers: readonly (number | null)[]): number => Math.max(0, ...nummers.map(Number)) + 1

/** A party that takes part, in a role; `maak` also puts it in the list of parties, in the same step. */
export function voegPartijToe(
  afspraakId: string,
  id: string,
  partij: { readonly partijId: string; readonly maak?: string },
  rol: 'trekker' | 'uitvoerder',
): PlanEdit {
  const betrokkene: PlanEdit = {
    op: 'create',
    kind: 'betrokkenen',
    id,
    ouderId: afspraakId,
    veld: 'partijen',
    waarden: { partijId: partij.partijId, rol, commitment: { status: 'niet gevraagd' } },
  }
  if (partij.maak === undefined) return betrokkene
  const nieuw: PlanEdit = {
    op: 'create',
    kind: 'partijen',
    id: partij.partijId,
    waarden: { naam: partij.maak },
  }
  return { op: 'all', edits: [nieuw, betrokkene] }
}
