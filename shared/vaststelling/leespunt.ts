/**
 * Why somebody may want to know what changed since then: they read that version or made it, their organisation answered
 * it, they were in the plan last, or it has a name.
 */
export const leespuntSoorten = ['gelezen', 'gemaakt', 'beantwoord', 'bezoek', 'versie'] as const

/** An earlier moment of a plan that a version can be compared with. */
export interface Leespunt {
  /** A version, or `bezoek`: what a comparison takes as its `van`. */
  readonly van: string
  readonly soort: (typeof leespuntSoorten)[number]
  /** Of the version, or what it was offered as; null for a visit and for one without a name. */
  readonly naam: string | null
  /** When it was read, made, answered or visited: ISO 8601 in UTC. */
  readonly op: string
}

/** Since when one is told what changed, and since when one may choose to be told. */
export interface Leespunten {
  /** The `van` of one of them; null for who did not read, make, answer or visit anything before. */
  readonly sinds: string | null
  /** That one first, then the newest versions first. */
  readonly punten: readonly Leespunt[]
}

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

/** `versie 0.9, die u las op 12 oktober 2026` */
export function leespuntZin({ soort, naam, op }: Leespunt): string {
  const dag = datum.format(new Date(op))
  const versie = naam === null ? 'de versie' : `versie ${naam}`
  switch (soort) {
    case 'gelezen':
      return `${versie}, die u las op ${dag}`
    case 'gemaakt':
      return `${versie}, die u maakte op ${dag}`
    case 'beantwoord':
      return `${versie}, waarop uw organisatie antwoordde op ${dag}`
    case 'bezoek':
      return `uw laatste bezoek op ${dag}`
    case 'versie':
      return `${versie} van ${dag}`
  }
}
