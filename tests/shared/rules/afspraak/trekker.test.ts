import rule from '../../../../shared/rules/afspraak/trekker.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'één trekker': voorbeeldPlan(),
    'een tweede regel als trekker waar nog niemand is gekozen': metAfspraak({
      partijen: [betrokkene('p-thuiszorg', 'trekker'), { rol: 'trekker' }],
    }),
  },
  fout: {
    'geen trekker': [
      metAfspraak({ partijen: [betrokkene('p-thuiszorg', 'uitvoerder')] }),
      { elementId: 'a1', veld: 'partijen' },
    ],
    'geen partijen': [metAfspraak({ partijen: [] }), { veld: 'partijen' }],
    'twee trekkers': [
      metAfspraak({
        partijen: [betrokkene('p-thuiszorg', 'trekker'), betrokkene('p-gemeente', 'trekker')],
      }),
      { veld: 'partijen' },
    ],
  },
})
