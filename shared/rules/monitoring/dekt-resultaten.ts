import type { Afspraak } from '../../plan/afspraak.ts'
import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'

export default rule({
  id: 'monitoring.dekt-resultaten',
  titel: 'Alle resultaten zitten in de monitoring',
  waarom: 'Een resultaat dat niet wordt gevolgd, is na een jaar vergeten. Wat is afgesproken, wordt gemeten.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: '17 van 17 indicatoren opgenomen.',
  fout: 'Drie indicatoren niet in dashboard.',
  per: 'plan',
  check({ id: elementId, monitoring }, zicht) {
    const alle = zicht.vanAfspraken(resultaatIds).flat()
    const gevolgd = new Set(monitoring.indicatorIds)
    const mist = alle.filter(id => !gevolgd.has(id))
    if (mist.length === 0) return null
    const veld = 'monitoring.indicatorIds'
    const waarde = [...monitoring.indicatorIds, ...mist]
    const titel = mist.length === 1 ? 'Neem het op in de monitoring' : `Neem ze alle ${mist.length} op`
    const telling = `${alle.length - mist.length} van ${alle.length} resultaten opgenomen`
    return {
      veld,
      reden: `Niet in de monitoring: ${genoemd(mist, zicht)} (${telling}).`,
      oplossingen: [{ titel, edit: { op: 'set', elementId, veld, waarde } }],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ monitoring: { indicatorIds: [] } }) },
})

const resultaatIds = ({ resultaatafspraken }: Afspraak): readonly string[] | null =>
  resultaatafspraken.length === 0 ? null : resultaatafspraken.map(({ id }) => id)

/** A few by name; to name them all would be to look at every afspraak of the plan. */
const bijNaam = 3

function genoemd(ids: readonly string[], zicht: Zicht): string {
  const namen = ids.slice(0, bijNaam).map(id => {
    const resultaat = zicht.afspraakVan(id)?.resultaatafspraken.find(een => een.id === id)
    return `“${resultaat?.indicator.naam.plat.trim() || 'resultaat zonder naam'}”`
  })
  const rest = ids.length - namen.length
  return opsomming([...namen, ...(rest > 0 ? [`nog ${rest}`] : [])])
}
