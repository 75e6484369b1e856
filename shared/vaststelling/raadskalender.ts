import type { Plan } from '../plan/plan.ts'

/** A step before a meeting of the raad, and how many weeks before it the papers have to be there. */
export const stappen = ['concept', 'college', 'griffie', 'commissie'] as const
export type Stap = (typeof stappen)[number]
export type Termijnen = Readonly<Record<Stap, number>>

export const stapNaam: Readonly<Record<Stap, string>> = {
  concept: 'Concept bij de gemeente',
  college: 'Besluit van het college',
  griffie: 'Stukken bij de griffie',
  commissie: 'Raadscommissie',
}

/** Weeks before the meeting. Gemeenten differ: a plan has its own once somebody changes these. */
export const gebruikelijkeTermijnen: Termijnen = { concept: 8, college: 6, griffie: 4, commissie: 2 }
export const meesteWeken = 52

/** What a kind of paper goes through. A visit needs none. */
const doorloopt: Readonly<Record<string, readonly Stap[]>> = {
  raadsinformatiebrief: ['concept', 'college', 'griffie'],
  koersbespreking: ['concept', 'college', 'griffie', 'commissie'],
  raadsbesluit: ['concept', 'college', 'griffie', 'commissie'],
  werkbezoek: [],
}

export interface Moment {
  readonly stap: Stap
  /** `2026-11-23`: never in a weekend. */
  readonly datum: string
}
export interface Raadsregel {
  readonly id: string
  readonly gemeente: string
  /** As the plan says it; null when it does not. */
  readonly vorm: string | null
  readonly stuk: string
  /** Of the meeting; null while the plan does not say it. */
  readonly raad: string | null
  readonly momenten: readonly Moment[]
}

/** Counted back from each meeting of a raad in the plan, the first meeting first; those without a date last. */
export function raadskalender(plan: Plan, termijnen: Termijnen): readonly Raadsregel[] {
  const namen = new Map(plan.regio.gemeenten.map(({ id, naam }) => [id, naam]))
  const regels = plan.governance.raden.map(({ id, gemeenteId, vorm, datum, stuk }) => ({
    id,
    gemeente: (gemeenteId && namen.get(gemeenteId)) || 'Gemeente nog niet gekozen',
    ...{ vorm, stuk: stuk.plat.trim(), raad: datum },
    momenten: datum ? terug(datum, (vorm && doorloopt[vorm]) || stappen, termijnen) : [],
  }))
  const laatst = '9999'
  return regels.sort(
    (een, ander) =>
      (een.raad ?? laatst).localeCompare(ander.raad ?? laatst) || een.gemeente.localeCompare(ander.gemeente),
  )
}

/** The gemeenten of the region that the plan has no meeting of. */
export function zonderRaad(plan: Plan): readonly string[] {
  const met = new Set(plan.governance.raden.map(({ gemeenteId }) => gemeenteId))
  return plan.regio.gemeenten.filter(({ id }) => !met.has(id)).map(({ naam }) => naam ?? 'zonder naam')
}

const terug = (raad: string, door: readonly Stap[], termijnen: Termijnen): readonly Moment[] =>
  door.map(stap => ({ stap, datum: wekenVoor(raad, termijnen[stap]) }))

const dayMs = 86_400_000

/** The day so many weeks before another; what falls in a weekend is the Friday before. */
export function wekenVoor(datum: string, weken: number): string {
  const op = new Date(`${datum}T00:00:00Z`)
  if (Number.isNaN(op.getTime())) return datum
  op.setTime(op.getTime() - weken * 7 * dayMs)
  const naVrijdag = (op.getUTCDay() + 1) % 7
  if (naVrijdag < 2) op.setTime(op.getTime() - (naVrijdag + 1) * dayMs)
  return op.toISOString().slice(0, 10)
}
