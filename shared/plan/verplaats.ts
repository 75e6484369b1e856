import type { PlanEdit } from './applyEdit.ts'
import { deelIn } from './codes.ts'
import type { Plan } from './plan.ts'

type Lijsten = Pick<Plan, 'opgaven' | 'afspraken'>
export type Richting = 'omhoog' | 'omlaag'

/** Where an afspraak may go: under an opgave (null: under none), after one of its afspraken (null: first). */
export interface Doelplek {
  readonly opgaveId: string | null
  readonly na: string | null
}

interface Groep {
  readonly opgaveId: string | null
  readonly ids: readonly string[]
}

function groepenVan(plan: Lijsten): readonly Groep[] {
  const { opgaven, los } = deelIn(plan, 0)
  return [
    ...opgaven.map(({ opgave, afspraken }) => ({
      opgaveId: opgave.id,
      ids: afspraken.map(({ afspraak }) => afspraak.id),
    })),
    { opgaveId: null, ids: los.map(({ afspraak }) => afspraak.id) },
  ]
}

/** Moves an afspraak, under another opgave if need be. Null when it stands there already. */
export function verplaatsAfspraak(plan: Lijsten, id: string, doel: Doelplek): PlanEdit | null {
  const groepen = groepenVan(plan)
  const van = groepen.find(groep => groep.ids.includes(id))
  const naar = groepen.find(groep => groep.opgaveId === doel.opgaveId)
  if (!van || !naar || doel.na === id) return null
  if (van === naar && (naar.ids[naar.ids.indexOf(id) - 1] ?? null) === doel.na) return null
  const edits = [
    ...(van === naar ? [] : andereOpgave(plan, id, van.opgaveId, naar.opgaveId)),
    ...volgordeEdit(plan, id, naar, doel.na),
  ]
  return edits.length === 0 ? null : { op: 'all', edits }
}

/** One step up or down, from the edge of an opgave into the next. Null where there is nothing further. */
export function stapAfspraak(plan: Lijsten, id: string, richting: Richting): PlanEdit | null {
  const groepen = groepenVan(plan)
  const plaats = groepen.findIndex(groep => groep.ids.includes(id))
  const groep = groepen[plaats]
  if (!groep) return null
  const { ids, opgaveId } = groep
  const index = ids.indexOf(id)
  const omhoog = richting === 'omhoog'
  if (omhoog ? index > 0 : index < ids.length - 1) {
    return verplaatsAfspraak(plan, id, { opgaveId, na: ids[omhoog ? index - 2 : index + 1] ?? null })
  }
  const buur = groepen[omhoog ? plaats - 1 : plaats + 1]
  if (!buur || buur.opgaveId === null) return null
  return verplaatsAfspraak(plan, id, {
    opgaveId: buur.opgaveId,
    na: omhoog ? (buur.ids.at(-1) ?? null) : null,
  })
}

/** One step of an item among its equals: opgaven, hoofdstukken. */
export function stap(
  lijst: readonly { readonly id: string }[],
  elementId: string,
  richting: Richting,
): PlanEdit | null {
  const index = lijst.findIndex(item => item.id === elementId)
  const buur = richting === 'omhoog' ? index - 1 : index + 1
  if (index < 0 || buur < 0 || buur >= lijst.length) return null
  return { op: 'move', elementId, na: lijst[richting === 'omhoog' ? index - 2 : buur]?.id ?? null }
}

/** An afspraak stands under the first of its opgaven, so the new one comes first; its other opgaven stay. */
function andereOpgave(plan: Lijsten, id: string, van: string | null, naar: string | null): PlanEdit[] {
  const nu = plan.afspraken.find(afspraak => afspraak.id === id)?.opgaveIds ?? []
  const overig = nu.filter(opgaveId => opgaveId !== van && opgaveId !== naar)
  const straks = naar === null ? [] : [naar, ...overig]
  const stand = (op: 'add' | 'remove', waarde: string): PlanEdit => ({
    op,
    elementId: id,
    veld: 'opgaveIds',
    waarde,
  })
  return [...nu.map(waarde => stand('remove', waarde)), ...straks.map(waarde => stand('add', waarde))]
}

/** All afspraken are one list; first of an opgave means: right before the one that is first there now. */
function volgordeEdit(plan: Lijsten, id: string, naar: Groep, na: string | null): PlanEdit[] {
  if (na !== null) return [{ op: 'move', elementId: id, na }]
  const eerste = naar.ids.find(ander => ander !== id)
  if (eerste === undefined) return []
  const overige = plan.afspraken.filter(afspraak => afspraak.id !== id)
  const plaats = overige.findIndex(afspraak => afspraak.id === eerste)
  return [{ op: 'move', elementId: id, na: overige[plaats - 1]?.id ?? null }]
}
