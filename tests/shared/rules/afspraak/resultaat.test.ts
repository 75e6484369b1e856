import rule from '../../../../shared/rules/afspraak/resultaat.ts'
import {
  metAfspraak,
  metResultaat,
  voorbeeldPlan,
  voorbeeldResultaat,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'een volledig resultaat': voorbeeldPlan(),
    'een half resultaat naast een volledig': metAfspraak({
      resultaatafspraken: [voorbeeldResultaat({ id: 'k2', streefwaarde: null }), voorbeeldResultaat()],
    }),
    'een streefwaarde van nul': metResultaat({ streefwaarde: 0 }),
  },
  fout: {
    'geen resultaten': [
      metAfspraak({ resultaatafspraken: [] }),
      { elementId: 'a1', veld: 'resultaatafspraken' },
    ],
    'zonder streefwaarde': [metResultaat({ streefwaarde: null }), { veld: 'resultaatafspraken' }],
    'zonder einddatum': [metResultaat({ einddatum: null }), { veld: 'resultaatafspraken' }],
    'zonder indicator': [metResultaat({ indicator: { naam: ' ' } }), { veld: 'resultaatafspraken' }],
  },
})
