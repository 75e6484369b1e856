import type { PlanEdit } from '../../plan/applyEdit.ts'
import { type Oplossing, rule } from '../rule.ts'
import { toonWaarde } from '../taal/eenheden.ts'
import { metResultaat, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'kpi.richting',
  titel: 'Getallen passen bij de bedoeling',
  waarom:
    'Een streefwaarde die de verkeerde kant op wijst, is meestal een verwisseling. Wie het plan later leest, weet dat niet.',
  bronnen: ['ontwerp'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'Daling: 120 → 90 opnames.',
  fout: 'Daling: 120 → 150 opnames.',
  per: 'resultaatafspraak',
  check({ id, nulmeting: { waarde: nu }, streefwaarde, richting, eenheid }) {
    if (nu === null || streefwaarde === null || !richting) return null
    const echt = streefwaarde < nu ? 'daling' : streefwaarde > nu ? 'stijging' : 'gelijk'
    if (echt === richting) return null
    const zet = (veld: string, waarde: unknown): PlanEdit => ({ op: 'set', elementId: id, veld, waarde })
    const wissel: Oplossing = {
      titel: 'Wissel nulmeting en streefwaarde',
      edit: { op: 'all', edits: [zet('nulmeting.waarde', streefwaarde), zet('streefwaarde', nu)] },
    }
    const hoe = { daling: 'lager dan', stijging: 'hoger dan', gelijk: 'gelijk aan' }[echt]
    const [naar, van] = [toonWaarde(streefwaarde, eenheid), toonWaarde(nu, eenheid)]
    return {
      veld: 'richting',
      reden: `Streefwaarde ${naar} is ${hoe} de nulmeting (${van}), terwijl de richting ${richting} is.`,
      oplossingen: [
        { titel: `Maak de richting ${echt}`, edit: zet('richting', echt) },
        ...(echt === 'gelijk' || richting === 'gelijk' ? [] : [wissel]),
      ],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metResultaat({ streefwaarde: 1050 }) },
})
