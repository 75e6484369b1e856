import type { Afspraak } from '../../plan/afspraak.ts'
import { aaneen } from '../aaneen.ts'
import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

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
    const alle = aaneen(zicht.vanAfspraken(resultaten))
    const gevolgd = new Set(monitoring.indicatorIds)
    const mist = alle.filter(({ id }) => !gevolgd.has(id))
    if (mist.length === 0) return null
    const veld = 'monitoring.indicatorIds'
    const waarde = [...monitoring.indicatorIds, ...mist.map(({ id }) => id)]
    const titel = mist.length === 1 ? 'Neem het op in de monitoring' : `Neem ze alle ${mist.length} op`
    const telling = `${alle.length - mist.length} van ${alle.length} resultaten opgenomen`
    return {
      veld,
      reden: `Niet in de monitoring: ${genoemd(mist.map(({ naam }) => naam))} (${telling}).`,
      oplossingen: [{ titel, edit: { op: 'set', elementId, veld, waarde } }],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ monitoring: { indicatorIds: [] } }) },
})

interface Resultaat {
  readonly id: string
  readonly naam: string
}
const resultaten = ({ resultaatafspraken }: Afspraak): readonly Resultaat[] | null =>
  resultaatafspraken.length === 0
    ? null
    : resultaatafspraken.map(({ id, indicator }) => ({ id, naam: indicator.naam.plat.trim() }))

/** Three by name, the rest by how many they are. */
function genoemd(namen: readonly string[]): string {
  const eerste = namen.slice(0, 3).map(naam => `“${naam || 'resultaat zonder naam'}”`)
  const rest = namen.length - eerste.length
  return opsomming([...eerste, ...(rest > 0 ? [`nog ${rest}`] : [])])
}
