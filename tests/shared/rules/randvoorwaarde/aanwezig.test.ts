import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/randvoorwaarde/aanwezig.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldRandvoorwaarde } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (...een: Parameters<typeof voorbeeldRandvoorwaarde>) =>
  metPlan({ randvoorwaarden: [voorbeeldRandvoorwaarde(...een)] })

const op = { elementId: 'plan', veld: 'randvoorwaarden' }

testRule(rule, {
  goed: {
    'één landelijke': voorbeeldPlan(),
    'een regionale naast een landelijke': metPlan({
      randvoorwaarden: [
        voorbeeldRandvoorwaarde({ niveau: 'regionaal' }),
        voorbeeldRandvoorwaarde({ id: 'rv2' }),
      ],
    }),
    'alleen een titel': met({ tekst: null }),
  },
  fout: {
    'geen enkele': [metPlan({ randvoorwaarden: [] }), op],
    'alleen een regionale': [met({ niveau: 'regionaal' }), op],
    'een landelijke waar niets in staat': [met({ titel: null, tekst: null }), op],
  },
})

test('one without a level may be the landelijke; one of the region may not', () => {
  const titels = (niveau: string | null) =>
    findingsOf(rule, met({ niveau })).flatMap(({ oplossingen }) => oplossingen.map(({ titel }) => titel))
  const maak = 'Maak “Valgegevens delen tussen huisarts en gemeente” landelijk'
  expect(titels(null)).toContain(maak)
  expect(titels('regionaal')).not.toContain(maak)
})
