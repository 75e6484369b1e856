import rule from '../../../../shared/rules/kpi/nulmeting.ts'
import { metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'waarde en peildatum': voorbeeldPlan(),
    'een nulmeting van nul': metResultaat({ nulmeting: { waarde: 0 } }),
    'gepland binnen zes maanden na de start': metResultaat({
      nulmeting: { waarde: null, peildatum: '2024-06-30' },
    }),
  },
  fout: {
    niets: [
      metResultaat({ nulmeting: { waarde: null, peildatum: null } }),
      { elementId: 'k1', veld: 'nulmeting' },
    ],
    'zonder peildatum': [metResultaat({ nulmeting: { peildatum: null } }), { veld: 'nulmeting' }],
    'te laat gepland': [
      metResultaat({ nulmeting: { waarde: null, peildatum: '2024-09-01' } }),
      { veld: 'nulmeting' },
    ],
    'gepland zonder iemand die meet': [
      metResultaat({ nulmeting: { waarde: null, peildatum: '2024-06-30' }, eigenaarId: null }),
      { veld: 'nulmeting' },
    ],
    'een peildatum die voorbij is zonder waarde': [
      metResultaat({ nulmeting: { waarde: null, peildatum: '2022-12-31' } }),
      { veld: 'nulmeting' },
    ],
  },
})
