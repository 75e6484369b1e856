import type { StukVraag } from './maken.ts'

export type TaakStand = 'wacht' | 'bezig' | 'klaar' | 'mislukt' | 'onbekend'
/** A paper somebody asked for. */
export interface Taak {
  readonly id: string
  readonly planId: string
  readonly userId: string
  readonly soort: StukVraag['soort']
  readonly formaat: StukVraag['formaat']
  readonly voor: StukVraag['voor']
  readonly mee: StukVraag['mee']
  readonly herkomst: Herkomst
  /** When it was asked for: ISO 8601 in UTC. */
  readonly op: string
  readonly stand: TaakStand
  /** From 0 to 1. */
  readonly voortgang: number
  readonly bytes: Uint8Array | null
  /** What its file is called, once it is ready. */
  readonly bestand: string | null
}
/** What a paper is made of. */
export interface Herkomst {
  /** The id of a version; null for the plan as it is now. */
  readonly versie: string | null
  /** What the name of the file says of it: the name of the version, or a day. */
  readonly merk: string
}
