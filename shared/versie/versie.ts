import type { Ondertekenaar } from '../overleg/voorstel.ts'
import type { Ernst, Fase } from '../rules/rule.ts'

export const versieSoorten = ['benoemd', 'automatisch'] as const

/**
 * Why there is a version that nobody named: everybody had stopped writing, something was about to be restored or much
 * to be thrown away; or one was offered to the organisations.
 */
export const aanleidingen = ['rust', 'voor-herstel', 'voor-verwijderen', 'aanbieding'] as const
export type Aanleiding = (typeof aanleidingen)[number]

/** What a plan was at one moment. It never changes. */
export interface Versie {
  readonly id: string
  /** Counts up per plan. */
  readonly nr: number
  /** `0.9`; null for one that nobody named. */
  readonly naam: string | null
  readonly soort: (typeof versieSoorten)[number]
  readonly aanleiding: Aanleiding | null
  /** The phase that its name, or else its number in the plan, says it is in. */
  readonly fase: Fase
  /** SHA-256, in hex, over the canonical JSON (`canoniek.ts`) of the plan with its formatting. */
  readonly hash: string
  /** Who made it, as they were called then; null for one that nobody asked for. */
  readonly auteur: Ondertekenaar | null
  /** ISO 8601 in UTC. */
  readonly op: string
  /** Its place: the lineage of the plan, and the last number of the log that is in it. */
  readonly epoch: number
  readonly seq: number
  readonly meldingen: Meldingentelling
}

/** How many findings count in the phase of a version. */
export interface Meldingentelling {
  /** Nobody explained these. */
  readonly open: Readonly<Record<Ernst, number>>
  readonly gemotiveerd: number
}

/** A finding as it was at the moment of a version: of every phase, from its own on. */
export interface VersieMelding {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
  readonly ernst: Ernst
  readonly fase: Fase
  readonly reden: string
  readonly gemotiveerd: boolean
  /** Only of one that was explained: the field had changed since. */
  readonly opnieuwBekijken?: boolean
}

/** All that a version holds. */
export interface VersieInhoud {
  /** The whole plan as one Yjs update, what lay in the Prullenbak too. */
  readonly state: Uint8Array
  /** The plan as canonical JSON: what the hash is over. */
  readonly plan: string
  readonly bevindingen: readonly VersieMelding[]
}

const doorNiemand: Readonly<Record<Aanleiding, string>> = {
  rust: 'Na een tijd van schrijven',
  'voor-herstel': 'Voor het terugzetten',
  'voor-verwijderen': 'Voor het verwijderen van veel tegelijk',
  aanbieding: 'Aangeboden voor akkoord',
}

/** What a version is called on the page. */
export const versieTitel = ({ naam, aanleiding }: Pick<Versie, 'naam' | 'aanleiding'>): string =>
  naam !== null ? `Versie ${naam}` : doorNiemand[aanleiding ?? 'rust']

/** The same within a sentence: `versie 0.9`, `de versie voor het terugzetten`. */
export function versieInZin(versie: Pick<Versie, 'naam' | 'aanleiding'>): string {
  const titel = versieTitel(versie)
  const klein = titel.charAt(0).toLowerCase() + titel.slice(1)
  return versie.naam !== null ? klein : `de versie ${klein}`
}
