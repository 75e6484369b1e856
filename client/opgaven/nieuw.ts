import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { volgendNummer } from '../../shared/plan/nieuweAfspraak.ts'
import type { Plan } from '../../shared/plan/plan.ts'

type Lijsten = Pick<Plan, 'opgaven' | 'afspraken'>

/** A new opgave, last of all and last in priority. */
export function nieuweOpgave(plan: Lijsten, id: string): PlanEdit {
  return {
    op: 'create',
    kind: 'opgaven',
    id,
    waarden: {
      nummer: volgendNummer(plan.opgaven.map(opgave => opgave.nummer)),
      prioriteit: volgendNummer(plan.opgaven.map(opgave => opgave.prioriteit)),
    },
  }
}

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
