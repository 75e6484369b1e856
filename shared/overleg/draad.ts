import type { Rol } from '../permissions.ts'
import type { Draadplek } from './anker.ts'
import type { Besluit, Ondertekenaar, Voorstel } from './voorstel.ts'

/** Why a draad is closed. */
export const afhandelingen = [
  'overgenomen',
  'deels-overgenomen',
  'niet-overgenomen',
  'vraag-beantwoord',
] as const
export type Afhandeling = (typeof afhandelingen)[number]

export const afhandelingNaam: Readonly<Record<Afhandeling, string>> = {
  overgenomen: 'overgenomen',
  'deels-overgenomen': 'deels overgenomen',
  'niet-overgenomen': 'niet overgenomen',
  'vraag-beantwoord': 'vraag beantwoord',
}

/** Who is meant by name in an opmerking: one person, an organisation, or everybody with a role. */
export type Vermelding =
  | { readonly soort: 'persoon'; readonly id: string }
  | { readonly soort: 'organisatie'; readonly naam: string }
  | { readonly soort: 'rol'; readonly rol: Rol }

export interface Opmerking {
  readonly id: string
  readonly auteur: Ondertekenaar
  /** Plain text, lines apart; null when its author took it back: only that is left. */
  readonly tekst: string | null
  readonly vermeldingen: readonly Vermelding[]
  readonly op: string
  readonly gewijzigdOp: string | null
  readonly verwijderdOp: string | null
}

/**
 * A conversation at a place in the plan. Rows of the server: author and time are the server's, nothing of it is in
 * the plan. Times are ISO 8601 in UTC, dates `jjjj-mm-dd`.
 */
export interface Draad extends Draadplek {
  readonly id: string
  /** Counts up over all draden of the plan; higher than what one has is news. */
  readonly rev: number
  /** The criterion it was asked about. */
  readonly regelId: string | null
  readonly voorstel: Voorstel | null
  readonly besluit: Besluit | null
  readonly toegewezenAan: Ondertekenaar | null
  readonly uiterlijk: string | null
  readonly afhandeling: {
    readonly reden: Afhandeling
    readonly door: Ondertekenaar
    readonly op: string
  } | null
  readonly door: Ondertekenaar
  readonly op: string
  /** The first says what the draad is about; of a voorstel its reason, which may be empty. */
  readonly opmerkingen: readonly Opmerking[]
  /** Up to which rev the asker has seen it; 0 for never. */
  readonly gezien: number
}

export const isOpen = (draad: Pick<Draad, 'afhandeling' | 'besluit'>): boolean =>
  draad.afhandeling === null && draad.besluit === null

/** Whether something was said or done here since one looked. What one does oneself, one has seen. */
export const isOngelezen = (draad: Pick<Draad, 'gezien' | 'rev'>): boolean => draad.gezien < draad.rev

export const langsteOpmerking = 5_000
