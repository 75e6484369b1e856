import type { Rol } from '../../shared/permissions.ts'
import type { sector } from '../../shared/plan/opties.ts'
import { accepted, v1 } from '../api.ts'

/** Calls about people: who is in a plan, invitations, one's own account. Each throws the refusal of the server. */

export interface Lid {
  readonly id: string
  readonly naam: string
  readonly organisatie: string
  readonly sector: string
  readonly rol: Rol
  /** Answers for their organisation when a version is offered. */
  readonly tekent: boolean
  readonly actiefOp: string | null
  readonly aanwezig: boolean
}
export async function leden(planId: string): Promise<readonly Lid[]> {
  return (await accepted(v1.plannen[':id'].leden.$get({ param: { id: planId } }))).json()
}
export async function geefRol(planId: string, userId: string, rol: Rol): Promise<void> {
  const param = { id: planId, userId }
  await accepted(v1.plannen[':id'].leden[':userId'].$put({ param, json: { rol } }))
}
export async function laatTekenen(planId: string, userId: string, tekent: boolean): Promise<void> {
  const param = { id: planId, userId }
  await accepted(v1.plannen[':id'].leden[':userId'].tekent.$put({ param, json: { tekent } }))
}
/** Takes somebody out of a plan; with one's own id, one leaves. */
export async function haalUitPlan(planId: string, userId: string): Promise<void> {
  await accepted(v1.plannen[':id'].leden[':userId'].$delete({ param: { id: planId, userId } }))
}

export interface Organisatie {
  readonly id: string
  readonly naam: string
  readonly sector: string
}
export type Sector = keyof typeof sector
export async function organisaties(): Promise<readonly Organisatie[]> {
  return (await accepted(v1.organisaties.$get())).json()
}

export interface Uitnodiging {
  readonly id: string
  readonly rol: Rol
  readonly organisatie: string
  readonly email: string | null
  readonly gemaild: boolean
  readonly door: string
  readonly verlooptOp: string
  readonly isVerlopen: boolean
}
export interface NieuweUitnodiging {
  readonly rol: Rol
  readonly organisatie: { readonly naam: string; readonly sector: Sector }
  readonly wijze: 'mail' | 'link'
  readonly email?: string
  readonly alleenAdres: boolean
  /** How long it holds: 1 to 60. */
  readonly dagen: number
}
export interface Uitgenodigd {
  /** Null when it went by mail. It is shown once. */
  readonly link: string | null
  readonly outbox: boolean
}
export async function uitnodigingen(planId: string): Promise<readonly Uitnodiging[]> {
  return (await accepted(v1.plannen[':id'].uitnodigingen.$get({ param: { id: planId } }))).json()
}
export async function nodigUit(planId: string, json: NieuweUitnodiging): Promise<Uitgenodigd> {
  return (await accepted(v1.plannen[':id'].uitnodigingen.$post({ param: { id: planId }, json }))).json()
}
export async function trekIn(planId: string, uitnodigingId: string): Promise<void> {
  const param = { id: planId, uitnodigingId }
  await accepted(v1.plannen[':id'].uitnodigingen[':uitnodigingId'].$delete({ param }))
}

/** An invitation as who has its link sees it. */
export interface OntvangenUitnodiging {
  readonly plan: string
  readonly regio: string
  readonly door: string
  readonly rol: Rol
  readonly organisatie: string
  readonly email: string | null
  readonly alleenAdres: boolean
  readonly isEigenAdres: boolean
  readonly heeftAccount: boolean
  readonly verlooptOp: string
  readonly lidVan: string | null
}
export async function bekijkUitnodiging(token: string): Promise<OntvangenUitnodiging> {
  return (await accepted(v1.uitnodigingen.bekijken.$post({ json: { token } }))).json()
}
export async function neemAan(token: string): Promise<{ readonly planId: string }> {
  return (await accepted(v1.uitnodigingen.aanvaarden.$post({ json: { token } }))).json()
}
export interface NieuwAccount {
  readonly token: string
  readonly naam: string
  readonly email: string
  readonly wachtwoord: string
}
/** In the plan at once, or after a letter to an address that is not known to be one's own. */
export async function maakAccount(
  json: NieuwAccount,
): Promise<{ readonly planId: string } | { readonly outbox: boolean }> {
  return (await accepted(v1.uitnodigingen['nieuw-account'].$post({ json }))).json()
}

export async function vergeten(email: string): Promise<{ readonly outbox: boolean }> {
  return (await accepted(v1.wachtwoord.vergeten.$post({ json: { email } }))).json()
}
export async function kiesWachtwoord(token: string, wachtwoord: string): Promise<void> {
  await accepted(v1.wachtwoord.nieuw.$post({ json: { token, wachtwoord } }))
}
export type Bewijssoort = 'wachtwoord' | 'email' | 'account'
/** What the link in a letter is for, and to which address it went. */
export interface Bewijs {
  readonly soort: Bewijssoort
  readonly email: string
}
export async function bekijkBewijs(token: string): Promise<Bewijs> {
  return (await accepted(v1.bewijzen.bekijken.$post({ json: { token } }))).json()
}
export async function bevestig(
  token: string,
): Promise<{ readonly soort: Bewijssoort; readonly planId: string | null }> {
  return (await accepted(v1.bewijzen.bevestigen.$post({ json: { token } }))).json()
}

export async function wijzigWachtwoord(huidig: string, nieuw: string): Promise<void> {
  await accepted(v1.ik.wachtwoord.$put({ json: { huidig, nieuw } }))
}
export async function wijzigEmail(email: string, wachtwoord: string): Promise<{ readonly outbox: boolean }> {
  return (await accepted(v1.ik.email.$put({ json: { email, wachtwoord } }))).json()
}
export interface Sessie {
  readonly id: string
  readonly browser: string | null
  readonly sinds: string | null
  readonly gebruiktOp: string | null
  readonly isDeze: boolean
}
export async function sessies(): Promise<readonly Sessie[]> {
  return (await accepted(v1.ik.sessies.$get())).json()
}
export async function beeindigSessie(sessieId: string): Promise<void> {
  await accepted(v1.ik.sessies[':sessieId'].$delete({ param: { sessieId } }))
}
