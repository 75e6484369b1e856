import type { Ondertekenaar } from '../overleg/voorstel.ts'

/** What is kept of a version that was vastgesteld, byte for byte. */
export const bestandsvormen = ['json', 'pdf'] as const
export type Bestandsvorm = (typeof bestandsvormen)[number]

export interface Bestand {
  readonly vorm: Bestandsvorm
  /** SHA-256 over its bytes, in hex. */
  readonly hash: string
  readonly bytes: number
}

/** A decision that was taken about an offered version. It never changes. */
export interface Vaststelling {
  readonly id: string
  readonly aanbiedingId: string
  /** The version under its name; its content is that of the one that was offered. */
  readonly versieId: string
  readonly naam: string
  /** Of the version, and of the JSON: SHA-256 over the canonical JSON of the plan. */
  readonly hash: string
  /** What was decided, in words of who noted it. */
  readonly besluit: string | null
  readonly door: Ondertekenaar
  /** ISO 8601 in UTC. */
  readonly op: string
  readonly bestanden: readonly Bestand[]
}
