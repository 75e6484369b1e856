import type { Gemeente } from '../../plan/plan.ts'
import { type Oplossing, rule } from '../rule.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'
import { isPartijVan } from './gemeenteVan.ts'

export default rule({
  id: 'partij.gemeenten-compleet',
  titel: 'Alle gemeenten doen mee of zijn gemandateerd',
  waarom:
    'Het plan geldt in de hele regio. Van elke gemeente moet te zien zijn of zij zelf meedoet, of wie namens haar spreekt.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Zes van zes gemeenten.',
  fout: 'Oosterlaar ontbreekt.',
  per: 'plan',
  check({ regio, partijen: lijst, governance }) {
    const namens = governance.mandaat.namensGemeenten
    return regio.gemeenten
      .filter(({ id }) => !namens.includes(id))
      .filter(gemeente => !lijst.some(partij => isPartijVan(gemeente, partij)))
      .map(gemeente => ({
        elementId: gemeente.id,
        veld: null,
        reden: `${gemeente.naam ?? 'Een gemeente zonder naam'} is geen partij en heeft niemand gemandateerd.`,
        oplossingen: voegToe(gemeente),
      }))
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      partijen: partijen.filter(({ id }) => id !== 'p-wierdenburg'),
      governance: { mandaat: { namensGemeenten: ['g-duinhaven'] } },
    }),
  },
})

function voegToe({ id, naam }: Gemeente): Oplossing[] {
  if (!naam) return []
  const partij = `Gemeente ${naam}`
  const soort = { sector: 'gemeente', domein: 'sociaal', type: 'gemeente' }
  const waarden = { naam: partij, ...soort, werkgebied: [id] }
  const edit = { op: 'create', kind: 'partijen', id: `${id}-partij`, waarden } as const
  return [{ titel: `Voeg ${partij} toe als partij`, edit }]
}
