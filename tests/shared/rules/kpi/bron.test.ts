import rule from '../../../../shared/rules/kpi/bron.ts'
import { metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: { 'een registratie': voorbeeldPlan() },
  fout: {
    leeg: [metResultaat({ bron: null }), { elementId: 'k1', veld: 'bron' }],
    'alleen spaties': [metResultaat({ bron: '  ' }), { veld: 'bron' }],
  },
})
