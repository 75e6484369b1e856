/**
 * A change that somebody proposes, at the place of its draad.
 *
 * - `woorden`: the words of the anker become `naar`; empty takes them out.
 * - `waarde`: the field has another value; `was` is what it had when this was proposed. Prose as plain text, a
 *   set as the list of its elements, in the shape of an exported plan.
 * - `afspraak`: a new afspraak under the opgave that the draad is at.
 * - `weg`: the item goes to the Prullenbak.
 */
export type Voorstel =
  | { readonly soort: 'woorden'; readonly naar: string }
  | { readonly soort: 'waarde'; readonly was: VeldWaarde; readonly wordt: VeldWaarde }
  | { readonly soort: 'afspraak'; readonly titel: string; readonly oplossing: string }
  | { readonly soort: 'weg' }

/** What a field holds, in the shape of an exported plan with plain texts. */
export type VeldWaarde = string | number | boolean | null | readonly (string | number)[]

export const voorstelSoorten = ['woorden', 'waarde', 'afspraak', 'weg'] as const

/** What was decided about a voorstel. It stays for ever, with who and when. */
export interface Besluit {
  readonly uitkomst: 'overgenomen' | 'afgewezen'
  readonly reden: string
  readonly door: Ondertekenaar
  readonly op: string
}

/** Somebody as they were called when they did something: the name stays when they leave. */
export interface Ondertekenaar {
  readonly id: string
  readonly naam: string
  readonly organisatie: string
}
