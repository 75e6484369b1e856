import { rule } from '../rule.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'
import { bronElders } from './bronElders.ts'

export default rule({
  id: 'kpi.bron',
  titel: 'Bron van het cijfer is genoemd',
  waarom:
    'Als nulmeting en vervolg uit dezelfde registratie komen, meet u verandering. Anders meet u misschien het verschil tussen twee tellingen.',
  bronnen: ['handreiking', 'regiobeelden'],
  ernst: 'scherpte',
  fase: '0.9',
  goed: 'Bron: registratie coördinatiepunt, maandcijfers.',
  fout: 'Bron: (leeg).',
  per: 'resultaatafspraak',
  check(resultaat, zicht) {
    if (resultaat.bron.plat.trim() !== '') return null
    const reden = 'Er staat nog niet waar het cijfer vandaan komt.'
    return { veld: 'bron', reden, oplossingen: bronElders(resultaat, zicht) }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ bron: null }) },
})
