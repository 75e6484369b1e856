import type { Betrokkene } from '../../shared/plan/afspraak.ts'

export type Afspraakstatus = 'afgesproken' | 'in bespreking' | 'concept'

/**
 * How far an afspraak is, from what its parties say: agreed when all of them have committed, under
 * discussion once anyone has been asked or has answered, a draft before that.
 */
export function statusVan(partijen: readonly Betrokkene[]): Afspraakstatus {
  const standen = partijen.map(partij => partij.commitment.status)
  if (standen.length > 0 && standen.every(stand => stand === 'toegezegd')) return 'afgesproken'
  return standen.some(stand => stand !== null && stand !== 'niet gevraagd') ? 'in bespreking' : 'concept'
}

/** `7 van 7 organisaties toegezegd`; nothing while no party is named. */
export function toezeggingen(partijen: readonly Betrokkene[]): string {
  if (partijen.length === 0) return ''
  const toegezegd = partijen.filter(partij => partij.commitment.status === 'toegezegd').length
  return `${toegezegd} van ${partijen.length} ${partijen.length === 1 ? 'organisatie' : 'organisaties'} toegezegd`
}
