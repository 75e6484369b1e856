import gezamenlijk from '../../../../shared/rules/opgave/gezamenlijk.ts'
import {
  betrokkene,
  metAfspraak,
  metPlan,
  voorbeeldAfspraak,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const door = (...ids: string[]) => metAfspraak({ partijen: ids.map(id => betrokkene(id, 'uitvoerder')) })
const afspraak = (id: string, partijId: string) =>
  voorbeeldAfspraak({ id, partijen: [betrokkene(partijId, 'trekker')], resultaatafspraken: [] })

testRule(gezamenlijk, {
  goed: {
    'vier partijen uit vier sectoren': voorbeeldPlan(),
    'twee sectoren, elk in een eigen afspraak': metPlan({
      afspraken: [afspraak('a1', 'p-thuiszorg'), afspraak('a2', 'p-gemeente')],
    }),
  },
  fout: {
    'één partij': [door('p-huisartsen'), { elementId: 'o1', veld: null }],
    'geen partij': [door(), { elementId: 'o1', veld: null }],
    'een partij die niet in de lijst staat telt niet': [door('p-huisartsen', 'p-weg'), { veld: null }],
    'tweemaal dezelfde sector': [
      metPlan({
        partijen: [
          { id: 'p-thuiszorg', naam: 'Thuiszorg', sector: 'vvt' },
          { id: 'p-gemeente', naam: 'Zorggroep', sector: 'vvt' },
        ],
      }),
      { elementId: 'o1', veld: null },
    ],
  },
  nvt: { 'een opgave zonder afspraak': metPlan({ afspraken: [] }) },
})
