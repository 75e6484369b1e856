import type { Plan } from '../../shared/plan/plan.ts'
import type { Onderdeelverschil } from '../../shared/versie/vergelijk.ts'
import type { Versie, VersieMelding } from '../../shared/versie/versie.ts'
import { accepted, v1 } from '../api.ts'
import { planVanVersie } from '../plan/planVanVersie.ts'

/** Calls about versions of a plan. Each throws the refusal of the server. */

const versies = v1.plannen[':id'].versies

export interface Versiepagina {
  readonly versies: readonly Versie[]
  /** There are older ones. */
  readonly meer: boolean
}
export async function versiesVan(planId: string, voor?: number, aantal = 50): Promise<Versiepagina> {
  const query = { aantal: String(aantal), ...(voor !== undefined && { voor: String(voor) }) }
  return (await accepted(versies.$get({ param: { id: planId }, query }))).json()
}

export interface Benoeming {
  readonly naam: string
  readonly metNummer: boolean
}
export async function maakVersie(planId: string, json: Benoeming): Promise<Versie> {
  return (await accepted(versies.$post({ param: { id: planId }, json }))).json()
}
/** Before something is brought back, or much thrown away. */
export async function bewaarVersie(
  planId: string,
  aanleiding: 'voor-herstel' | 'voor-verwijderen',
): Promise<Versie> {
  return (await accepted(versies.$post({ param: { id: planId }, json: { aanleiding } }))).json()
}

export interface GelezenVersie {
  readonly versie: Versie
  readonly plan: Plan
  readonly bevindingen: readonly VersieMelding[]
}
export async function leesVersie(planId: string, versieId: string): Promise<GelezenVersie> {
  const param = { id: planId, versieId }
  const [answer, plan] = await Promise.all([
    accepted(versies[':versieId'].$get({ param })).then(found => found.json()),
    planVanVersie(planId, versieId),
  ])
  return { versie: answer.versie, plan, bevindingen: answer.bevindingen as readonly VersieMelding[] }
}

/** What was compared: a version, or the plan as it was at a moment. */
export interface Kant {
  readonly versie: Versie | null
  readonly op: string
}
export interface Vergeleken {
  readonly van: Kant
  readonly naar: Kant
  readonly onderdelen: readonly Onderdeelverschil[]
  readonly inWoorden: readonly string[]
}
/** `van` is a version or `bezoek`, `naar` a version or `nu`. */
export async function vergelijk(planId: string, van: string, naar: string): Promise<Vergeleken> {
  const asked = v1.plannen[':id'].vergelijking.$get({ param: { id: planId }, query: { van, naar } })
  return (await accepted(asked)).json() as Promise<unknown> as Promise<Vergeleken>
}
