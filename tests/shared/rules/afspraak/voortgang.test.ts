import rule from '../../../../shared/rules/afspraak/voortgang.ts'
import { metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: { 'wijze, frequentie en verantwoordelijke': voorbeeldPlan() },
  fout: {
    niets: [metAfspraak({ voortgang: null }), { elementId: 'a1', veld: 'voortgang' }],
    'geen wijze': [metAfspraak({ voortgang: { wijze: null } }), { veld: 'voortgang' }],
    'geen frequentie': [metAfspraak({ voortgang: { frequentie: null } }), { veld: 'voortgang' }],
    'een verantwoordelijke die weg is': [
      metAfspraak({ voortgang: { verantwoordelijkeId: 'p-weg' } }),
      { veld: 'voortgang' },
    ],
  },
})
