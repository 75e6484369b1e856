import { expect, test } from 'vitest'
import preventie from '../../../../shared/rules/opgave/preventie.ts'
import { metOpgave, metPlan, voorbeeldOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const zorg = voorbeeldOpgave({ themas: ['acuut'] })
const leeg = voorbeeldOpgave({ id: 'o2', prioriteit: 2, themas: ['gezondheid-preventie'] })

testRule(preventie, {
  goed: {
    'een opgave over preventie met een afspraak': voorbeeldPlan(),
    'een tweede opgave over preventie hoeft nog geen afspraak te hebben': metPlan({
      opgaven: [voorbeeldOpgave(), leeg],
    }),
  },
  fout: {
    'alle opgaven gaan over zorg': [metOpgave({ themas: ['acuut'] }), { elementId: 'plan', veld: 'opgaven' }],
    'onder de opgave over preventie staat geen afspraak': [
      metPlan({ opgaven: [zorg, leeg] }),
      { elementId: 'plan', veld: 'opgaven' },
    ],
  },
  nvt: { 'een plan zonder opgaven': metPlan({ opgaven: [] }) },
})

test('the fix makes the opgave that is missing, or the afspraak under it', () => {
  const [none] = findingsOf(preventie, metOpgave({ themas: [] }))
  expect(none?.oplossingen).toMatchObject([
    { edit: { edits: [{ id: 'plan.opgave-1' }, { waarden: { opgaveIds: ['plan.opgave-1'] } }] } },
  ])
  const [empty] = findingsOf(preventie, metPlan({ opgaven: [zorg, leeg] }))
  expect(empty?.oplossingen).toMatchObject([{ edit: { kind: 'afspraken', waarden: { opgaveIds: ['o2'] } } }])
})
