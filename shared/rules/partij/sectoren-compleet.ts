import { sector } from '../../plan/opties.ts'
import { type Ernst, rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'

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
  check(plan, { drempels }) {
    const aanwezig = new Set<string | null>(plan.partijen.map(partij => partij.sector))
    const ontbreekt = (sectoren: readonly string[], ernst: Ernst) =>
      Object.entries(sector)
        .filter(([key]) => sectoren.includes(key) && !aanwezig.has(key))
        .map(([, naam]) => ({ veld: null, ernst, reden: `Er doet nog geen partij mee uit: ${naam}.` }))
    const kern = drempels.kernsectoren
    const overig = drempels.overigeSectoren.filter(key => !kern.includes(key))
    return [...ontbreekt(kern, 'vereist'), ...ontbreekt(overig, 'aanbevolen')]
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ partijen: partijen.filter(partij => partij.sector !== 'ggz') }),
  },
})
