import { rule } from '../rule.ts'
import { toonWaarde } from '../taal/eenheden.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'kpi.streefwaarde',
  titel: 'Streefwaarde is een getal',
  waarom:
    'Een getal laat zien hoe ver de partijen willen gaan, en achteraf of dat gelukt is. “Zo hoog mogelijk” is altijd waar.',
  bronnen: ['handreiking', 'nza-artsenapotheker'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: '85%.',
  fout: 'Zo hoog mogelijk.',
  per: 'resultaatafspraak',
  check({ id, streefwaarde, nulmeting, richting, eenheid }) {
    if (streefwaarde === null) return { veld: 'streefwaarde', reden: 'Er is nog geen streefwaarde.' }
    if (streefwaarde !== nulmeting.waarde || richting === 'gelijk') return null
    return {
      veld: 'streefwaarde',
      reden: `De streefwaarde is gelijk aan de nulmeting (${toonWaarde(streefwaarde, eenheid)}). Wat verandert er?`,
      oplossingen: [
        {
          titel: 'Het moet gelijk blijven',
          edit: { op: 'set', elementId: id, veld: 'richting', waarde: 'gelijk' },
        },
      ],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ streefwaarde: 870 }) },
})
