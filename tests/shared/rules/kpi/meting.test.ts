import rule from '../../../../shared/rules/kpi/meting.ts'
import { metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: { 'wie en hoe vaak': voorbeeldPlan() },
  fout: {
    niets: [metResultaat({ eigenaarId: null, frequentie: null }), { elementId: 'k1', veld: 'eigenaarId' }],
    'niet wie': [metResultaat({ eigenaarId: null }), { veld: 'eigenaarId' }],
    'wie er niet meer is': [metResultaat({ eigenaarId: 'p-weg' }), { veld: 'eigenaarId' }],
    'niet hoe vaak': [metResultaat({ frequentie: null }), { veld: 'frequentie' }],
  },
})
