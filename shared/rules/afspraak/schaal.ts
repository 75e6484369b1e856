import { schaal as schalen } from '../../plan/opties.ts'
import { rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { schaalVan } from './schaalVan.ts'

export default rule({
  id: 'afspraak.schaal',
  titel: 'Op welke schaal?',
  waarom:
    'Niet alles hoeft in de hele regio tegelijk. De schaal vertelt wie zich aangesproken mag voelen en wie niet.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Schaal: regionaal (zes gemeenten).',
  fout: 'Schaal: (leeg).',
  per: 'afspraak',
  check({ id, schaal, gebied }, zicht) {
    if (schaal) return null
    const past = schaalVan(gebied, zicht.van('regio'))
    return {
      veld: 'schaal',
      reden: 'De schaal is nog niet gekozen.',
      oplossingen: past
        ? [
            {
              titel: `Kies ${schalen[past].toLowerCase()}, zoals het gebied`,
              edit: { op: 'set', elementId: id, veld: 'schaal', waarde: past },
            },
          ]
        : [],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metAfspraak({ schaal: null }) },
})
