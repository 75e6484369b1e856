import type { Json } from '../../../../shared/plan/itemMap.ts'
import rule from '../../../../shared/rules/partij/professionals.ts'
import { metPlan, partijen, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const met = (...extra: Json[]) => metPlan({ partijen: [...partijen, ...extra] })

testRule(rule, {
  goed: {
    'elke zorgaanbieder zegt hoe professionals meedoen': voorbeeldPlan(),
    'een financier heeft geen professionals': met({ id: 'p-fin', domein: 'financier', type: 'financier' }),
    'een koepel in de zorg levert zelf geen zorg': met({
      id: 'p-koepel',
      domein: 'zorg',
      type: 'vertegenwoordiging',
    }),
  },
  fout: {
    leeg: [
      met({ id: 'p-zorg', naam: 'Zorggroep Duin', domein: 'zorg', type: 'aanbieder' }),
      {
        elementId: 'p-zorg',
        veld: 'professionals',
        reden: 'Er staat nog niet hoe de professionals van Zorggroep Duin meedoen.',
      },
    ],
    'alleen spaties': [
      met({ id: 'p-zorg', domein: 'zorg', type: 'aanbieder', professionals: '  ' }),
      { elementId: 'p-zorg', veld: 'professionals' },
    ],
  },
})
