import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { isBeschreven } from '../uitgesteld.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { aanvullingen } from './aanvullingen.ts'

export default rule({
  id: 'monitoring.aanwezig',
  titel: 'Monitoring is beschreven',
  waarom:
    'Resultaten die niemand volgt, sturen niet bij. Leg vast wie ze verzamelt en aan welke tafel ze komen.',
  bronnen: ['regiobeelden', 'handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Halfjaarlijks dashboard, eigenaar programmabureau, aan bestuurlijke tafel en raden.',
  fout: 'Monitoring wordt later uitgewerkt.',
  per: 'plan',
  check({ id, monitoring }, zicht) {
    const mist = [
      !isBeschreven(monitoring.wijze.plat) && 'hoe de resultaten worden gevolgd',
      !zicht.partij(monitoring.eigenaarId) && 'wie dat doet',
      monitoring.frequentie === null && 'hoe vaak',
      monitoring.rapportageAan.length === 0 && 'aan wie wordt gerapporteerd',
    ].filter(deel => deel !== false)
    if (mist.length === 0) return null
    const oplossingen = isBeschreven(monitoring.wijze.plat) ? aanvullingen(id, monitoring, zicht) : []
    return { veld: 'monitoring', reden: `Er staat nog niet ${opsomming(mist)}.`, oplossingen }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ monitoring: { eigenaarId: null, frequentie: null, rapportageAan: [] } }),
  },
})
