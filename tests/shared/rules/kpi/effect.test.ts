import rule from '../../../../shared/rules/kpi/effect.ts'
import {
  metAfspraak,
  metPlan,
  metResultaat,
  voorbeeldPlan,
  voorbeeldResultaat,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'een outcome': voorbeeldPlan(),
    'een opgave zonder afspraken': metPlan({ afspraken: [] }),
    'een plan dat voor iemand is opgesteld': metResultaat({
      indicator: { naam: 'Ouderen met een zorgplan opgesteld' },
    }),
  },
  fout: {
    'alleen proces': [
      metResultaat({ niveau: 'proces' }),
      { elementId: 'o1', veld: null },
      { elementId: 'k1', veld: 'niveau' },
    ],
    'proces naast een outcome': [
      metAfspraak({
        resultaatafspraken: [voorbeeldResultaat(), voorbeeldResultaat({ id: 'k2', niveau: 'proces' })],
      }),
      { elementId: 'k2', veld: 'niveau' },
    ],
    'overleg dat output heet': [
      metResultaat({ niveau: 'output', indicator: { naam: 'Aantal gehouden werkgroepoverleggen' } }),
      { elementId: 'k1', veld: 'indicator.naam' },
    ],
    'geen resultaten': [metAfspraak({ resultaatafspraken: [] }), { elementId: 'o1', veld: null }],
  },
})
