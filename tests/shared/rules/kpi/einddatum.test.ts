import rule from '../../../../shared/rules/kpi/einddatum.ts'
import {
  metPlan,
  metResultaat,
  voorbeeldAfspraak,
  voorbeeldPlan,
  voorbeeldResultaat,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'de laatste dag van het plan': voorbeeldPlan(),
    'de eerste dag van het plan': metResultaat({ einddatum: '2024-01-01' }),
    'later, met een tussendoel binnen het plan': metResultaat({
      einddatum: '2029-12-31',
      tussendoel: { waarde: 800, datum: '2026-12-31' },
    }),
    'een plan zonder looptijd': metPlan({
      looptijd: { van: null, tot: null },
      afspraken: [
        voorbeeldAfspraak({ resultaatafspraken: [voorbeeldResultaat({ einddatum: '2029-12-31' })] }),
      ],
    }),
  },
  fout: {
    leeg: [metResultaat({ einddatum: null }), { elementId: 'k1', veld: 'einddatum' }],
    'na het plan': [metResultaat({ einddatum: '2027-01-01' }), { veld: 'einddatum' }],
    'vóór het plan': [metResultaat({ einddatum: '2023-12-31' }), { veld: 'einddatum' }],
    'later, met een tussendoel dat ook later is': [
      metResultaat({ einddatum: '2029-12-31', tussendoel: { waarde: 800, datum: '2027-12-31' } }),
      { veld: 'einddatum' },
    ],
    'later, met een tussendoel zonder waarde': [
      metResultaat({ einddatum: '2029-12-31', tussendoel: { datum: '2026-12-31' } }),
      { veld: 'einddatum' },
    ],
  },
})
