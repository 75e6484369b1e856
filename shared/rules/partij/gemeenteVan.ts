import type { Partij } from '../../plan/partij.ts'
import type { Gemeente } from '../../plan/plan.ts'

export const isGemeente = ({ sector, type }: Partij): boolean => sector === 'gemeente' || type === 'gemeente'

/** Whether a party is this gemeente or works for it: by its werkgebied, or by name. */
export function isPartijVan({ id, naam }: Gemeente, partij: Partij): boolean {
  if (!isGemeente(partij)) return false
  const namen = [partij.naam.plat, ...partij.aliassen].map(kaal)
  return partij.werkgebied.includes(id) || (naam !== null && namen.includes(kaal(naam)))
}

/** `Gemeente Hoogvenne` as `hoogvenne`. */
const kaal = (naam: string): string =>
  naam
    .trim()
    .toLowerCase()
    .replace(/^gemeente\s+/, '')
