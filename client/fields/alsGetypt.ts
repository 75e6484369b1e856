import { type Veld, woord, woorden } from '../../shared/plan/field.ts'

/** The declaration by which a field is filled in: what another plan holds is known by name only, so that is typed. */
export function alsGetypt(veld: Veld): Veld {
  if (veld.kind === 'verwijzing' && veld.naar === 'anderPlan') return woord(veld.label)
  if (veld.kind === 'verzameling' && veld.naar === 'anderElement') return woorden(veld.label)
  return veld
}
