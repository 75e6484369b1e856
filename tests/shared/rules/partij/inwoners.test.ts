import rule from '../../../../shared/rules/partij/inwoners.ts'
import {
  betrokkene,
  metPlan,
  partijen,
  voorbeeldAfspraak,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const tafel = (anders: object) => ({ bestuurlijkeTafel: { ledenIds: ['p-gemeente'], ...anders } })

testRule(rule, {
  goed: {
    'lid van de bestuurlijke tafel': voorbeeldPlan(),
    'voorzitter en verder geen lid': metPlan({ governance: tafel({ voorzitterId: 'p-inwoners' }) }),
    'adviseur bij een afspraak': metPlan({
      governance: tafel({}),
      afspraken: [voorbeeldAfspraak({ partijen: [betrokkene('p-inwoners', 'adviseur')] })],
    }),
  },
  fout: {
    'staat alleen in de lijst': [metPlan({ governance: tafel({}) }), { elementId: 'plan', veld: 'partijen' }],
    'staat niet in de lijst': [
      metPlan({ partijen: partijen.filter(({ sector }) => sector !== 'inwoners') }),
      { veld: 'partijen', oplossingen: [] },
    ],
  },
})
