import type { Json } from '../../../../shared/plan/itemMap.ts'
import rule from '../../../../shared/rules/partij/ongebruikt.ts'
import {
  metPlan,
  partijen,
  voorbeeldAfspraak,
  voorbeeldOpgave,
  voorbeeldPlan,
  voorbeeldResultaat,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const met = (anders: Json) =>
  metPlan({ partijen: [...partijen, { id: 'p-los', naam: 'Wadhulp', aliassen: ['WH'] }], ...anders })
const inAfspraak = (anders: Json) => met({ afspraken: [voorbeeldAfspraak(anders)] })

testRule(rule, {
  goed: {
    'elke partij zit aan tafel': voorbeeldPlan(),
    'alleen aan een mijlpaal': inAfspraak({ mijlpalen: [{ verantwoordelijkeId: 'p-los' }] }),
    'alleen als meter van een resultaat': inAfspraak({
      resultaatafspraken: [voorbeeldResultaat({ eigenaarId: 'p-los' })],
    }),
    'trekker van een opgave': met({ opgaven: [voorbeeldOpgave({ trekkerId: 'p-los' })] }),
    'voert de monitoring uit': met({ monitoring: { uitvoerderIds: ['p-los'] } }),
    'een randvoorwaarde is aan haar gericht': met({
      randvoorwaarden: [{ id: 'rv-los', adressaat: 'Bestuur van WH' }],
    }),
  },
  fout: {
    'staat alleen in de lijst': [
      met({}),
      {
        elementId: 'p-los',
        veld: null,
        reden: 'Wadhulp heeft geen rol in een afspraak of aan een tafel.',
      },
    ],
    'een randvoorwaarde aan een ander': [
      met({ randvoorwaarden: [{ id: 'rv-los', adressaat: 'VWS' }] }),
      { elementId: 'p-los', veld: null },
    ],
    'een partij zonder naam is nergens de geadresseerde': [
      metPlan({ partijen: [...partijen, { id: 'p-leeg' }] }),
      {
        elementId: 'p-leeg',
        veld: null,
        reden: 'Een partij zonder naam heeft geen rol in een afspraak of aan een tafel.',
      },
    ],
  },
})
