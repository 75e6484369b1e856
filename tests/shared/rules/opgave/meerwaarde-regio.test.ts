import meerwaarde from '../../../../shared/rules/opgave/meerwaarde-regio.ts'
import {
  metPlan,
  voorbeeldAfspraak,
  voorbeeldOpgave,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const met = (meerwaardeRegio: string | null, schaal: string | null) =>
  metPlan({ opgaven: [voorbeeldOpgave({ meerwaardeRegio })], afspraken: [voorbeeldAfspraak({ schaal })] })

testRule(meerwaarde, {
  goed: {
    'de uitleg staat er': voorbeeldPlan(),
    'precies veertig tekens': met('a'.repeat(40), 'regionaal'),
  },
  fout: {
    'geen uitleg bij een regionale afspraak': [
      met(null, 'regionaal'),
      { elementId: 'o1', veld: 'meerwaardeRegio' },
    ],
    'een halve zin bij een bovenregionale afspraak': [
      met('Regionaal omdat', 'bovenregionaal'),
      { elementId: 'o1', veld: 'meerwaardeRegio' },
    ],
  },
  nvt: {
    'alleen lokale afspraken': met(null, 'lokaal'),
    'een afspraak zonder schaal': met(null, null),
    'een opgave zonder afspraak': metPlan({ afspraken: [] }),
  },
})
