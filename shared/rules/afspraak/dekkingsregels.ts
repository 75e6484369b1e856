import type { Dekkingsregel } from '../../plan/afspraak.ts'
import type { Problem } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'

const delen = [
  { naam: 'bedrag', mist: ({ bedrag }: Dekkingsregel) => bedrag === null },
  { naam: 'bron', mist: ({ bron }: Dekkingsregel) => !bron },
  { naam: 'jaren', mist: ({ jaren }: Dekkingsregel) => jaren.length === 0 },
  { naam: 'status', mist: ({ status }: Dekkingsregel) => !status },
]

/** What is missing in the rows of a dekking together; null when they are complete. */
export function onvolledigeDekking(dekking: readonly Dekkingsregel[]): Problem | null {
  const namen = delen.filter(({ mist }) => dekking.some(mist)).map(({ naam }) => naam)
  if (namen.length === 0) return null
  return { veld: 'dekking', reden: `In de dekking ontbreekt nog: ${opsomming(namen)}.` }
}

/** The last year that there is money for; 0 when no year is given. */
export function laatsteJaar(dekking: readonly Dekkingsregel[]): number {
  let laatste = 0
  for (const { jaren } of dekking) for (const jaar of jaren) laatste = Math.max(laatste, jaar)
  return laatste
}
