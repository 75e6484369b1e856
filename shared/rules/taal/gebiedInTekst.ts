import { patroon } from './patroon.ts'

const meerdere = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[2-9]|[1-9]\\d+'
const vorm = patroon(
  `\\bin\\s+(?:(?:elke|iedere|alle)\\s+(?:\\w+\\s+)?|(?:de\\s+)?(?:${meerdere})\\s+)gemeente(?:n)?\\b`,
)

/** The words that say something happens in more than one gemeente (`in elke gemeente`); null when there are none. */
export const meerdereGemeenten = (tekst: string): string | null => vorm.exec(tekst)?.[0] ?? null
