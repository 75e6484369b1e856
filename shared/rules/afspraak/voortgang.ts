import { trekkerVan } from '../partijNaam.ts'
import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { wieEnHoeVaak } from '../wieEnHoeVaak.ts'

export default rule({
  id: 'afspraak.voortgang',
  titel: 'Hoe wordt de voortgang zichtbaar?',
  waarom:
    'Partijen houden elkaar aan een afspraak als zij op vaste momenten zien hoe het ervoor staat, en weten wie dat laat zien.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Kwartaalrapportage aan de bestuurlijke tafel door Zorggroep Lindewaard.',
  fout: 'We houden de voortgang in de gaten.',
  per: 'afspraak',
  check(afspraak, zicht) {
    const { wijze, frequentie, verantwoordelijkeId } = afspraak.voortgang
    const wie = zicht.partij(verantwoordelijkeId) ? verantwoordelijkeId : null
    const mist = [
      ...(wijze.plat.trim() === '' ? ['hoe'] : []),
      ...(frequentie ? [] : ['hoe vaak']),
      ...(wie ? [] : ['door wie']),
    ]
    if (mist.length === 0) return null
    const wens = {
      elementId: afspraak.id,
      veldWie: 'voortgang.verantwoordelijkeId',
      veldHoeVaak: 'voortgang.frequentie',
      wie: wie ?? trekkerVan(afspraak, zicht),
      hoeVaak: frequentie,
      werkwoord: 'rapporteren',
    }
    return {
      veld: 'voortgang',
      reden: `Er staat nog niet ${opsomming(mist)} de voortgang zichtbaar wordt.`,
      oplossingen: mist.includes('hoe') ? [] : wieEnHoeVaak(wens, zicht),
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ voortgang: { frequentie: null, verantwoordelijkeId: null } }),
  },
})
