import type { Fase } from '../../shared/rules/rule.ts'

/** A place in the plan that an address leads to. */
export interface GevraagdePlek {
  readonly elementId: string
  readonly veld: string | null
  /** The criterion whose melding is to be opened there, in the phase it was seen in. */
  readonly regelId: string | null
  readonly fase: string | null
}

/** The address of a place in a plan: `/plannen/x?bij=a1&veld=partijen&melding=afspraak.trekker&fase=0.6`. */
export function plekPad(
  planId: string,
  elementId: string,
  melding?: { readonly regelId: string; readonly veld: string | null; readonly fase: Fase | 'alle' },
): string {
  const query = new URLSearchParams({ bij: elementId })
  if (melding?.veld) query.set('veld', melding.veld)
  if (melding) query.set('melding', melding.regelId)
  if (melding && melding.fase !== 'alle') query.set('fase', melding.fase)
  return `/plannen/${encodeURIComponent(planId)}?${query}`
}

/** What the query of an address asks for; null when it names no place. */
export function gevraagdePlek(search: string): GevraagdePlek | null {
  const query = new URLSearchParams(search)
  const elementId = query.get('bij')
  if (!elementId) return null
  return { elementId, veld: query.get('veld'), regelId: query.get('melding'), fase: query.get('fase') }
}
