import type { Ondertekenaar } from '../overleg/voorstel.ts'

/** A version that lies before somebody who signs for an organisation that has not answered yet. */
export interface Akkoordvraag {
  readonly planId: string
  readonly aanbiedingId: string
  /** Of the version: `1.0`. */
  readonly naam: string
  /** Of the organisation that is asked, as it was called then. */
  readonly organisatie: string
  /** The last day to answer, `2026-11-23`. */
  readonly uiterlijk: string
  readonly door: Ondertekenaar
  /** ISO 8601 in UTC. */
  readonly op: string
}

export const akkoordvraagZin = ({ naam, organisatie }: Pick<Akkoordvraag, 'naam' | 'organisatie'>): string =>
  `Versie ${naam} ligt voor: uw antwoord namens ${organisatie} wordt gevraagd`
