import { expect, test } from 'vitest'
import tweeDelen from '../../../../shared/rules/plan/twee-delen.ts'
import { metPlan, voorbeeldAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

testRule(tweeDelen, {
  goed: {
    'een opgave en een afspraak': voorbeeldPlan(),
    'een afspraak die bij geen opgave hoort telt als afspraak': metPlan({
      afspraken: [voorbeeldAfspraak({ opgaveIds: [] })],
    }),
  },
  fout: {
    'geen opgave': [metPlan({ opgaven: [] }), { elementId: 'plan', veld: 'opgaven' }],
    'geen van beide': [
      metPlan({ opgaven: [], afspraken: [] }),
      { elementId: 'plan', veld: 'opgaven' },
      { elementId: 'plan', veld: 'afspraken' },
    ],
  },
})

test('an afspraak is only made for an opgave that is there', () => {
  const [, afspraken] = findingsOf(tweeDelen, metPlan({ opgaven: [], afspraken: [] }))
  expect(afspraken?.oplossingen).toEqual([])
  const [finding] = findingsOf(tweeDelen, metPlan({ afspraken: [] }))
  expect(finding?.oplossingen).toMatchObject([
    { edit: { id: 'o1.afspraak-1', waarden: { opgaveIds: ['o1'] } } },
  ])
})
