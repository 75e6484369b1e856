import rule from '../../../../shared/rules/afspraak/stopt.ts'
import { metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: { 'beweging en tekst': voorbeeldPlan() },
  fout: {
    niets: [
      metAfspraak({ beweging: null, stoptOfVerschuift: null }),
      { elementId: 'a1', veld: 'stoptOfVerschuift' },
    ],
    'te kort': [metAfspraak({ stoptOfVerschuift: 'Loket stopt.' }), { veld: 'stoptOfVerschuift' }],
    'zonder beweging': [metAfspraak({ beweging: null }), { veld: 'beweging' }],
  },
})
