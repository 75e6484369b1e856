import { hc } from 'hono/client'
import type { Api } from '../server/app.ts'
import { type Head, headHeader, readHead } from '../shared/head.ts'
import type { OrganisatieOverzicht } from '../shared/overzicht/organisatie.ts'
import type { VanPlan } from '../shared/overzicht/planKop.ts'
import type { Sectoren } from '../shared/overzicht/sectoren.ts'
import type { Stand } from '../shared/overzicht/stand.ts'
import type { Rol } from '../shared/permissions.ts'
import type { Json } from '../shared/plan/itemMap.ts'
import type { Fout } from '../shared/plan/parsePlan.ts'
import type { Persoon } from '../shared/presence.ts'
import { Refusal, type RefusalCode, refusals } from '../shared/refusals.ts'
import type { GekozenFase } from '../shared/rules/fasen.ts'
import type { Regelset } from '../shared/rules/regelset.ts'
import type { Akkoordvraag } from '../shared/vaststelling/akkoordvraag.ts'
import { fetchOnce } from './opening.ts'

const { api } = hc<Api>('/', { fetch: fetchOnce })
/** The routes of the API, typed by the server. Each call goes through `accepted`. */
export const v1 = api.v1

/** `isDemo`: somebody of the example region, whose address and password stay as they are. */
export type Ik = Persoon & { readonly email: string; readonly isDemo: boolean }
export interface DemoPersoon {
  readonly sleutel: string
  readonly naam: string
  readonly organisatie: string
  readonly rol: string
  readonly uitleg: string
}
export interface PlanKaart {
  readonly id: string
  readonly titel: string
  readonly regio: string
  readonly versie: string
  readonly status: string
  readonly rol: Rol
  readonly gewijzigdOp: string
  readonly opgaven: number
  readonly afspraken: number
  /** The version that waits for one's own answer; null for none. */
  readonly akkoordvraag: Pick<Akkoordvraag, 'naam' | 'organisatie' | 'uiterlijk'> | null
}
export interface Toegang {
  readonly id: string
  readonly rol: Rol
}

export async function whoAmI(): Promise<Ik> {
  return (await accepted(v1.ik.$get())).json()
}
export async function signIn(email: string, wachtwoord: string): Promise<void> {
  await accepted(v1.aanmelden.$post({ json: { email, wachtwoord } }))
}
export async function signOut(): Promise<void> {
  await accepted(v1.afmelden.$post())
}
export async function signOutEverywhere(): Promise<void> {
  await accepted(v1.ik.sessies.$delete())
}
export async function demoPersonen(): Promise<readonly DemoPersoon[]> {
  return (await accepted(v1.demo.$get())).json()
}
/** Signs in as a person of the example region without leaving the page: the answer is a redirect, not followed. */
export async function signInAsDemo(sleutel: string): Promise<void> {
  await fetch(`/demo/${encodeURIComponent(sleutel)}`, { redirect: 'manual' })
}
export async function plannen(): Promise<readonly PlanKaart[]> {
  return (await accepted(v1.plannen.$get())).json()
}
/** `body` is `{ plan }`, in the shape of an exported plan. Refused with `fouten` when it is not one. */
export async function createPlan(body: Json): Promise<{ readonly id: string }> {
  return (await accepted(v1.plannen.$post({ json: body }))).json()
}
export async function toegang(planId: string): Promise<Toegang> {
  return (await accepted(v1.plannen[':id'].toegang.$get({ param: { id: planId } }))).json()
}
/** The plan as it is on disk, as one Yjs update, and where in its log that is. */
export async function toestand(
  planId: string,
): Promise<{ readonly update: Uint8Array; readonly head: Head | null }> {
  const answer = await accepted(v1.plannen[':id'].toestand.$get({ param: { id: planId } }))
  const head = readHead(answer.headers.get(headHeader) ?? '')
  return { update: new Uint8Array(await answer.arrayBuffer()), head }
}

/** Left out: the phase of the plan, one's own organisation. The overviews are asked for as data, not as a file. */
export interface OverzichtKeuze {
  readonly fase?: GekozenFase
  readonly organisatie?: string
}
export async function stand(planId: string, query: OverzichtKeuze): Promise<Stand & VanPlan> {
  const asked = v1.plannen[':id'].overzichten.stand.$get({ param: { id: planId }, query })
  return (await accepted(asked)).json() as Promise<Stand & VanPlan>
}
export async function organisatie(
  planId: string,
  query: OverzichtKeuze,
): Promise<OrganisatieOverzicht & VanPlan> {
  const asked = v1.plannen[':id'].overzichten.organisatie.$get({ param: { id: planId }, query })
  return (await accepted(asked)).json() as Promise<OrganisatieOverzicht & VanPlan>
}
export async function sectoren(planId: string): Promise<Sectoren & VanPlan> {
  const asked = v1.plannen[':id'].overzichten.sectoren.$get({ param: { id: planId }, query: {} })
  return (await accepted(asked)).json() as Promise<Sectoren & VanPlan>
}

/** The criteria of a plan; `versie` counts how often they were changed. */
export interface PlanRegelset extends Regelset {
  readonly versie: number
}
export interface RegelsetWijziging {
  readonly versie: number
  readonly op: string
  readonly door: string
  readonly wat: readonly { readonly zin: string }[]
}
export async function regelset(planId: string): Promise<PlanRegelset> {
  const asked = v1.plannen[':id'].regelset.$get({ param: { id: planId } })
  return (await accepted(asked)).json() as Promise<unknown> as Promise<PlanRegelset>
}
/** Refused with `fouten` when it cannot be, and when `versie` is not the last any more. */
export async function wijzigRegelset(planId: string, nieuw: PlanRegelset): Promise<PlanRegelset> {
  const asked = v1.plannen[':id'].regelset.$put({ param: { id: planId }, json: nieuw })
  return (await accepted(asked)).json() as Promise<unknown> as Promise<PlanRegelset>
}
export async function regelsetWijzigingen(planId: string): Promise<readonly RegelsetWijziging[]> {
  return (await accepted(v1.plannen[':id'].regelset.wijzigingen.$get({ param: { id: planId } }))).json()
}

/** What a motivering is about. The words come back by way of the plan, in every window at once. */
export interface Motiveerplek {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
}
export async function motiveer(planId: string, plek: Motiveerplek, tekst: string): Promise<void> {
  const { regelId, elementId, veld } = plek
  const json = { regelId, elementId, veld, tekst }
  await accepted(v1.plannen[':id'].motiveringen.$post({ param: { id: planId }, json }))
}
/** Refused when somebody has revised it since `tijdstip`. */
export async function herzieMotivering(
  planId: string,
  motiveringId: string,
  json: { readonly tekst: string; readonly tijdstip: string | null },
): Promise<void> {
  const param = { id: planId, motiveringId }
  await accepted(v1.plannen[':id'].motiveringen[':motiveringId'].$put({ param, json }))
}
export async function trekMotiveringIn(planId: string, motiveringId: string): Promise<void> {
  const param = { id: planId, motiveringId }
  await accepted(v1.plannen[':id'].motiveringen[':motiveringId'].$delete({ param }))
}

export interface Answer {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
}

/** The answer when it is a yes; throws the refusal of the problem document when it is a no. */
export async function accepted<A extends Answer>(asked: Promise<A>): Promise<A> {
  const answer = await asked
  if (answer.ok) return answer
  const problem = await problemOf(answer)
  throw new Refusal(isCode(problem.code) ? problem.code : 'onverwachte-fout', problem)
}

async function problemOf(answer: Answer): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await answer.json().catch(() => null)
  return typeof body === 'object' && body !== null ? { ...body } : { status: answer.status }
}

const isCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && Object.hasOwn(refusals, code)

/** What people are told when a call went wrong. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  return error instanceof TypeError
    ? 'Er is geen verbinding met de server. Probeer het zo opnieuw.'
    : refusals['onverwachte-fout'].zin
}

/** Whether it was no answer at all, or that of a server that cannot do its work. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Refusal ? refusals[error.code].status >= 500 : error instanceof TypeError

/** The faults of a plan that was refused; none for any other error. */
export function foutenOf(error: unknown): readonly Fout[] {
  const fouten = error instanceof Refusal ? error.details.fouten : undefined
  return Array.isArray(fouten) ? (fouten as Fout[]) : []
}
