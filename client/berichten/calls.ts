import type { BerichtenPagina, Frequentie } from '../../shared/overleg/bericht.ts'
import { accepted } from '../api.ts'

const base = '/api/v1/berichten'

/** The last ones, or with `na` those before that number; with `aantal` 0 only how many are unread. */
export async function berichten(aantal: number, na?: number): Promise<BerichtenPagina> {
  const query = new URLSearchParams({ aantal: String(aantal) })
  if (na !== undefined) query.set('na', String(na))
  return (await accepted(fetch(`${base}?${query}`))).json() as Promise<BerichtenPagina>
}

/** Marks these as read, or all up to a number. */
export async function leesBerichten(
  welke: { readonly nrs: readonly number[] } | { readonly tot: number },
): Promise<void> {
  await accepted(
    fetch(`${base}/gelezen`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(welke),
    }),
  )
}

const voorkeur = (planId: string): string => `/api/v1/plannen/${encodeURIComponent(planId)}/bericht-voorkeur`

/** How often one gets a letter about a plan. */
export async function frequentieVan(planId: string): Promise<Frequentie> {
  const answer = await accepted(fetch(voorkeur(planId)))
  return ((await answer.json()) as { readonly frequentie: Frequentie }).frequentie
}

export async function kiesFrequentie(planId: string, frequentie: Frequentie): Promise<void> {
  await accepted(
    fetch(voorkeur(planId), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ frequentie }),
    }),
  )
}
