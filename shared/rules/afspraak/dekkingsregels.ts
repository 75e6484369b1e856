import type { Dekkingsregel } from '../../plan/afspraak.ts'
import type { Problem } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'

const delen = ['bedrag', 'bron', 'jaren', 'status']

/** A bit for each of these parts that a row is without. */
const gemis = ({ bedrag, bron, jaren, status }: Dekkingsregel): number =>
  (bedrag === null ? 1 : 0) | (bron ? 0 : 2) | (jaren.length > 0 ? 0 : 4) | (status ? 0 : 8)

/** By those bits: hundreds of afspraken are without the same. */
const onvolledig: readonly (Problem | null)[] = Array.from({ length: 2 ** delen.length }, (_, bits) => {
  const namen = delen.filter((_, at) => (bits & (1 << at)) !== 0)
  if (bits === 0) return null
  return { veld: 'dekking', reden: `In de dekking ontbreekt nog: ${opsomming(namen)}.` }
})

/** What is missing in the rows of a dekking together; null when they are complete. */
export function onvolledigeDekking(dekking: readonly Dekkingsregel[]): Problem | null {
  let bits = 0
  for (const regel of dekking) bits |= gemis(regel)
  return onvolledig[bits] ?? null
}

/** The last year that there is money for; 0 when no year is given. */
export function laatsteJaar(dekking: readonly Dekkingsregel[]): number {
  let laatste = 0
  for (const { jaren } of dekking) for (const jaar of jaren) laatste = Math.max(laatste, jaar)
  return laatste
}
