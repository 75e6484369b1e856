import rule from '../../../../shared/rules/kpi/richting.ts'
import { metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'daling en lager': voorbeeldPlan(),
    'stijging en hoger': metResultaat({ richting: 'stijging', streefwaarde: 900 }),
    'gelijk en gelijk': metResultaat({ richting: 'gelijk', streefwaarde: 870 }),
    'nog geen richting': metResultaat({ richting: null }),
    'nog geen nulmeting': metResultaat({ nulmeting: { waarde: null } }),
  },
  fout: {
    'daling en hoger': [metResultaat({ streefwaarde: 1050 }), { elementId: 'k1', veld: 'richting' }],
    'stijging en lager': [metResultaat({ richting: 'stijging' }), { veld: 'richting' }],
    'daling en gelijk': [metResultaat({ streefwaarde: 870 }), { veld: 'richting' }],
    'gelijk en lager': [metResultaat({ richting: 'gelijk' }), { veld: 'richting' }],
  },
})
