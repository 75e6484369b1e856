import type { Ondertekenaar } from '../overleg/voorstel.ts'

/** What an organisation answers to a version that is offered for its akkoord. */
export const antwoorden = ['akkoord', 'akkoord-met-voorbehoud', 'niet-akkoord'] as const
export type Antwoord = (typeof antwoorden)[number]

export const antwoordNaam: Readonly<Record<Antwoord, string>> = {
  akkoord: 'Akkoord',
  'akkoord-met-voorbehoud': 'Akkoord met voorbehoud',
  'niet-akkoord': 'Niet akkoord',
}

/** An akkoord speaks for itself; the others say what the voorbehoud is, or why not. */
export const vraagtTekst = (antwoord: Antwoord): boolean => antwoord !== 'akkoord'

export interface GegevenAntwoord {
  readonly antwoord: Antwoord
  /** The voorbehoud or the reason; null with an akkoord without one. */
  readonly tekst: string | null
  readonly door: Ondertekenaar
  /** ISO 8601 in UTC. */
  readonly op: string
}

/** An organisation that is asked, as it was called then. */
export interface Gevraagd {
  readonly id: string
  readonly naam: string
  readonly sector: string
  /** All it answered, the last first: that one holds. */
  readonly antwoorden: readonly GegevenAntwoord[]
  readonly herinnerdOp: string | null
}

/** Why an offer takes no more answers. */
export const sluitingen = ['ingetrokken', 'vastgesteld'] as const
export type Sluiting = (typeof sluitingen)[number]

/** A version that was offered to organisations for their akkoord. */
export interface Aanbieding {
  readonly id: string
  readonly versieId: string
  /** What the version will be called once it is vastgesteld: `1.0`. */
  readonly naam: string
  /** Of the version: SHA-256 over its canonical JSON. */
  readonly hash: string
  /** The last day to answer, `2026-11-23`. */
  readonly uiterlijk: string
  readonly toelichting: string | null
  readonly door: Ondertekenaar
  readonly op: string
  readonly gesloten: { readonly hoe: Sluiting; readonly door: Ondertekenaar; readonly op: string } | null
  /** By name. */
  readonly organisaties: readonly Gevraagd[]
}

export interface Telling {
  readonly gevraagd: number
  readonly wacht: number
  readonly per: Readonly<Record<Antwoord, number>>
}

/** The answer of an organisation that holds; null while it has given none. */
export const laatste = ({ antwoorden: [eerste] }: Pick<Gevraagd, 'antwoorden'>): GegevenAntwoord | null =>
  eerste ?? null

/** Who answered what, counted. */
export function telling(organisaties: readonly Gevraagd[]): Telling {
  const per = { akkoord: 0, 'akkoord-met-voorbehoud': 0, 'niet-akkoord': 0 }
  let wacht = 0
  for (const een of organisaties) {
    const antwoord = laatste(een)?.antwoord
    if (antwoord) per[antwoord] += 1
    else wacht += 1
  }
  return { gevraagd: organisaties.length, wacht, per }
}

/** The number after this one: 0.9 is followed by 1.0, and 1.0 by 1.1; what is no such number gets a 2 behind it. */
export function volgendNummer(nummer: string): string {
  const [heel, groot, klein] = /^(\d+)\.(\d+)$/.exec(nummer.trim()) ?? []
  if (heel === undefined) return `${nummer.trim()} (2)`
  return klein === '9' ? `${Number(groot) + 1}.0` : `${groot}.${Number(klein) + 1}`
}
