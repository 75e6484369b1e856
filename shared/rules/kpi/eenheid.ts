import { eenheid as eenheden } from '../../plan/opties.ts'
import { rule } from '../rule.ts'
import { eenheidUitNaam } from '../taal/eenheden.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'kpi.eenheid',
  titel: 'Eenheid is ingevuld',
  waarom: '“Van 14 naar 5” kan over weken gaan of over procenten. Met een eenheid leest iedereen hetzelfde.',
  bronnen: ['handreiking'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'weken.',
  fout: 'Van 14 naar 5.',
  per: 'resultaatafspraak',
  check({ id, eenheid, indicator }) {
    if (eenheid) return null
    const waarde = eenheidUitNaam(indicator.naam.plat)
    return {
      veld: 'eenheid',
      reden: 'De eenheid is nog niet gekozen.',
      oplossingen: waarde
        ? [{ titel: `Kies ${eenheden[waarde]}`, edit: { op: 'set', elementId: id, veld: 'eenheid', waarde } }]
        : [],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ eenheid: null }) },
})
