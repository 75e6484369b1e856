import type { Aanbieding, Antwoord } from '../../shared/vaststelling/aanbieding.ts'
import type { Raadsregel, Termijnen } from '../../shared/vaststelling/raadskalender.ts'
import type { Vaststelling } from '../../shared/vaststelling/vaststelling.ts'
import { accepted, v1 } from '../api.ts'

/** Calls about the vaststelling of a plan. Each throws the refusal of the server. */

const aanbiedingen = v1.plannen[':id'].aanbiedingen

export interface Aanbiedbaar {
  readonly id: string
  readonly naam: string
  readonly sector: string
  /** Who signs for it, by name. */
  readonly tekenaars: readonly string[]
}
export interface Tafel {
  /** The newest first. */
  readonly aanbiedingen: readonly Aanbieding[]
  /** The organisation one signs for oneself; null for none. */
  readonly tekentVoor: string | null
  readonly organisaties: readonly Aanbiedbaar[]
}
export async function tafelVan(planId: string): Promise<Tafel> {
  return (await accepted(aanbiedingen.$get({ param: { id: planId } }))).json()
}

export interface Aanbod {
  readonly naam: string
  readonly uiterlijk: string
  readonly toelichting: string | null
  readonly organisaties: readonly string[]
}
export async function biedAan(planId: string, aanbod: Aanbod): Promise<{ readonly outbox: boolean }> {
  const json = { ...aanbod, organisaties: [...aanbod.organisaties] }
  return (await accepted(aanbiedingen.$post({ param: { id: planId }, json }))).json()
}

const een = aanbiedingen[':aanbiedingId']
export async function trekIn(planId: string, aanbiedingId: string): Promise<void> {
  await accepted(een.$delete({ param: { id: planId, aanbiedingId } }))
}
export interface Keuze {
  readonly antwoord: Antwoord
  readonly tekst: string
}
export async function geefAntwoord(planId: string, aanbiedingId: string, json: Keuze): Promise<void> {
  await accepted(een.akkoord.$put({ param: { id: planId, aanbiedingId }, json }))
}
export interface Herinnerd {
  /** How many organisations were reminded now. */
  readonly organisaties: number
  readonly outbox: boolean
}
export async function herinner(planId: string, aanbiedingId: string): Promise<Herinnerd> {
  return (await accepted(een.herinnering.$post({ param: { id: planId, aanbiedingId } }))).json()
}

export interface Vaststelbesluit {
  readonly besluit: string | null
  /** The number of the plan from then on. */
  readonly volgende: string
}
export async function stelVast(planId: string, aanbiedingId: string, json: Vaststelbesluit): Promise<void> {
  await accepted(een.vaststelling.$post({ param: { id: planId, aanbiedingId }, json }))
}
export async function vaststellingenVan(planId: string): Promise<readonly Vaststelling[]> {
  return (await accepted(v1.plannen[':id'].vaststellingen.$get({ param: { id: planId } }))).json()
}

const publicatie = v1.plannen[':id'].publicatie
export interface Publicatie {
  /** The decision that everybody may read; null for none. */
  readonly vaststellingId: string | null
  readonly adres: string
}
export async function publicatieVan(planId: string): Promise<Publicatie> {
  return (await accepted(publicatie.$get({ param: { id: planId } }))).json()
}
/** `null`: nothing is public any more. */
export async function publiceer(planId: string, vaststellingId: string | null): Promise<void> {
  const param = { id: planId }
  await accepted(
    vaststellingId === null
      ? publicatie.$delete({ param })
      : publicatie.$put({ param, json: { vaststellingId } }),
  )
}

export interface Raadskalender {
  readonly termijnen: Termijnen
  readonly regels: readonly Raadsregel[]
  /** Gemeenten that the plan names no meeting of. */
  readonly zonderRaad: readonly string[]
}
export async function raadskalenderVan(planId: string): Promise<Raadskalender> {
  return (await accepted(v1.plannen[':id'].raadskalender.$get({ param: { id: planId } }))).json()
}
export async function zetTermijnen(planId: string, json: Termijnen): Promise<void> {
  await accepted(v1.plannen[':id'].raadskalender.$put({ param: { id: planId }, json }))
}
