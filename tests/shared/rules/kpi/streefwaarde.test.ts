import rule from '../../../../shared/rules/kpi/streefwaarde.ts'
import { metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'een ander getal dan de nulmeting': voorbeeldPlan(),
    nul: metResultaat({ streefwaarde: 0 }),
    'gelijk, en dat is de bedoeling': metResultaat({ streefwaarde: 870, richting: 'gelijk' }),
    'zonder nulmeting': metResultaat({ nulmeting: { waarde: null } }),
  },
  fout: {
    leeg: [metResultaat({ streefwaarde: null }), { elementId: 'k1', veld: 'streefwaarde' }],
    'gelijk aan de nulmeting': [metResultaat({ streefwaarde: 870 }), { veld: 'streefwaarde' }],
  },
})
