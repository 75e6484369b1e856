import { trekkerVan } from '../partijNaam.ts'
import { rule } from '../rule.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'
import { wieEnHoeVaak } from '../wieEnHoeVaak.ts'

export default rule({
  id: 'kpi.meting',
  titel: 'Wie meet en hoe vaak?',
  waarom: 'Wat niemand meet, weet niemand. Eén partij die op vaste momenten telt, is genoeg.',
  bronnen: ['handreiking', 'nza-icthealth'],
  ernst: 'scherpte',
  fase: '0.9',
  goed: 'GGD meet elk kwartaal.',
  fout: 'Wordt gemonitord.',
  per: 'resultaatafspraak',
  check({ id, eigenaarId, frequentie }, zicht) {
    const wie = zicht.partij(eigenaarId) ? eigenaarId : null
    if (wie && frequentie) return null
    const wens = {
      elementId: id,
      veldWie: 'eigenaarId',
      veldHoeVaak: 'frequentie',
      wie: wie ?? trekkerVan(zicht.afspraakVan(id), zicht),
      hoeVaak: frequentie,
      werkwoord: 'meten',
    }
    const watMist = frequentie ? 'wie dit meet' : 'wie dit meet en hoe vaak'
    return {
      veld: wie ? 'frequentie' : 'eigenaarId',
      reden: `Er staat nog niet ${wie ? 'hoe vaak dit gemeten wordt' : watMist}.`,
      oplossingen: wieEnHoeVaak(wens, zicht),
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ eigenaarId: null, frequentie: null }) },
})
