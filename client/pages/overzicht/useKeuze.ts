import { type Keuzefase, keuzefasen } from '../../../shared/rules/keuzefasen.ts'
import { navigate, useAddress } from '../../route.ts'

/** What was chosen on this page stands in its address: it can be sent on, and comes back with Back. */
export interface Keuze {
  readonly fase: Keuzefase | undefined
  readonly organisatie: string | undefined
  kies(keuze: { readonly fase?: string; readonly organisatie?: string }): void
}

export function useKeuze(): Keuze {
  const [path = '', search = ''] = useAddress().split('?')
  const query = new URLSearchParams(search)
  return {
    fase: keuzefasen.find(fase => fase === query.get('fase')),
    organisatie: query.get('organisatie') ?? undefined,
    kies: keuze => {
      const next = new URLSearchParams({ ...Object.fromEntries(query), ...keuze })
      navigate(`${path}?${next}`, 'replace')
    },
  }
}
