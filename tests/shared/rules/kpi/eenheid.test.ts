import rule from '../../../../shared/rules/kpi/eenheid.ts'
import { metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: { bezoeken: voorbeeldPlan() },
  fout: {
    'leeg, en de naam zegt het': [metResultaat({ eenheid: null }), { elementId: 'k1', veld: 'eenheid' }],
    'leeg, en de naam zegt het niet': [
      metResultaat({ eenheid: null, indicator: { naam: 'Deelnemers die een training afmaken' } }),
      { veld: 'eenheid' },
    ],
  },
})
