import { expect, test } from 'vitest'
import { checkPlan } from '../../../../shared/rules/checkPlan.ts'
import aantal from '../../../../shared/rules/opgave/aantal.ts'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { planOf, testRule } from '../../../kit/testRule.ts'

const met = (length: number, anders: object = {}) =>
  metPlan({ ...anders, opgaven: Array.from({ length }, (_, at) => voorbeeldOpgave({ id: `o${at}` })) })

testRule(aantal, {
  goed: {
    'één opgave': voorbeeldPlan(),
    'precies zeven': met(7),
    'precies vijf in een ROAZ-plan': met(5, { soort: 'ROAZ-plan' }),
    'geen soort gekozen': met(7, { soort: null }),
  },
  fout: {
    acht: [met(8), { elementId: 'plan', veld: 'opgaven' }],
    'zes in een ROAZ-plan': [met(6, { soort: 'ROAZ-plan' }), { elementId: 'plan', veld: 'opgaven' }],
  },
})

test('the threshold is a setting of the rule set', () => {
  const strenger = { ...iza2023, drempels: { ...iza2023.drempels, opgavenHoogstens: 2 } }
  expect(checkPlan(planOf(met(3)), strenger, [aantal])).toHaveLength(1)
})
