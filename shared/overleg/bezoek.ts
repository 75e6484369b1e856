import type { Ondertekenaar } from './voorstel.ts'

/** An item of the plan that others changed since somebody looked. */
export interface GewijzigdOnderdeel {
  /** The plan itself, or a root item of it: the afspraak of a mijlpaal. */
  readonly elementId: string
  readonly soort: 'nieuw' | 'gewijzigd' | 'weggehaald'
  /**
   * Which of its fields by the name they are declared under, and of keys that are no field: `plaats`, it was moved;
   * `motivering`, it was explained. Empty when it is new or gone.
   */
  readonly velden: readonly string[]
  /** Who did it, the last first. */
  readonly door: readonly Ondertekenaar[]
  /** When it changed last: ISO 8601 in UTC. */
  readonly op: string
}

/** What changed since somebody's last visit, the last first. */
export interface SindsBezoek {
  /** When that visit ended; null when there was none, and then nothing is news. */
  readonly sinds: string | null
  readonly onderdelen: readonly GewijzigdOnderdeel[]
}
