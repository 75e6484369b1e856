import type { Plan } from '../plan/plan.ts'
import { dagenNa, vrijOp } from './feestdagen.ts'

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
  /** `2026-11-23`: a working day. */
  readonly datum: string
  /** Why it is earlier than the weeks say; null when it is not. */
  readonly verschoven: Verschoven | null
}
export interface Verschoven {
  /** The day that the weeks say. */
  readonly van: string
  /** `weekend`, or the name of a feast day. */
  readonly omdat: string
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
  door.map(stap => ({ stap, ...wekenVoor(raad, termijnen[stap]) }))

/** The working day so many weeks before another, or the last one before that. What is no day stays as it is. */
export function wekenVoor(datum: string, weken: number): Omit<Moment, 'stap'> {
  if (Number.isNaN(Date.parse(`${datum}T00:00:00Z`))) return { datum, verschoven: null }
  const van = dagenNa(datum, -7 * weken)
  const omdat = vrijOp(van)
  let dag = van
  while (vrijOp(dag) !== null) dag = dagenNa(dag, -1)
  return { datum: dag, verschoven: omdat === null ? null : { van, omdat } }
}

/** `1 januari is Nieuwjaarsdag`, with the day as the page writes it. */
export const waaromVerschoven = ({ omdat }: Verschoven, dag: string): string =>
  omdat === 'weekend' ? `${dag} valt in het weekend` : `${dag} is ${omdat}`
