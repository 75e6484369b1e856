import { sector } from '../../plan/opties.ts'
import { vrijeId } from '../nieuw.ts'
import { type Ernst, type Oplossing, rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'

export default rule({
  id: 'partij.sectoren-compleet',
  titel: 'Alle relevante sectoren doen mee',
  waarom:
    'Een sector die niet aan tafel zit, voert straks ook niet uit. Wie bewust zonder een sector verder gaat, legt uit waarom.',
  bronnen: ['ros', 'handreiking', 'flevoland'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Acht kernsectoren, en ook de GGD en de apothekers.',
  fout: 'Geen GGZ-aanbieder.',
  per: 'plan',
  check(plan, zicht) {
    const { kernsectoren: kern, overigeSectoren } = zicht.drempels
    const aanwezig = new Set<string | null>(plan.partijen.map(partij => partij.sector))
    const ontbreekt = (sectoren: readonly string[], ernst: Ernst) =>
      Object.entries(sector)
        .filter(([key]) => sectoren.includes(key) && !aanwezig.has(key))
        .map(([key, naam]) => ({
          ...{ veld: null, ernst, reden: `Er doet nog geen partij mee uit: ${naam}.` },
          oplossingen: [nieuwePartij(plan.id, key, zicht)],
        }))
    const overig = overigeSectoren.filter(key => !kern.includes(key))
    return [...ontbreekt(kern, 'vereist'), ...ontbreekt(overig, 'aanbevolen')]
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ partijen: partijen.filter(partij => partij.sector !== 'ggz') }),
  },
})

/** A line for a party of which only the sector is known; whoever presses it writes the name. */
const nieuwePartij = (planId: string, key: string, zicht: Zicht): Oplossing => {
  const id = vrijeId(`${planId}.${key}`, 'partij', zicht)
  const edit = { op: 'create', kind: 'partijen', id, waarden: { sector: key } } as const
  return { titel: 'Voeg een partij toe', edit }
}
