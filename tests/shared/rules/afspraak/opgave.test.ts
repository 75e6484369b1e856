import rule from '../../../../shared/rules/afspraak/opgave.ts'
import { metAfspraak, metPlan, voorbeeldOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'een opgave die bestaat': voorbeeldPlan(),
    'twee opgaven': {
      ...metAfspraak({ opgaveIds: ['o1', 'o2'] }),
      opgaven: [voorbeeldOpgave(), voorbeeldOpgave({ id: 'o2', titel: 'Eerder hulp' })],
    },
    'een plan zonder afspraken': metPlan({ afspraken: [] }),
  },
  fout: {
    'geen opgave': [metAfspraak({ opgaveIds: [] }), { elementId: 'a1', veld: 'opgaveIds' }],
    'een opgave die weg is': [metAfspraak({ opgaveIds: ['o9'] }), { veld: 'opgaveIds' }],
    'een opgave die weg is naast een die er is': [
      metAfspraak({ opgaveIds: ['o1', 'o9'] }),
      { veld: 'opgaveIds' },
    ],
  },
})
