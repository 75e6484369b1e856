import { expect, test } from 'vitest'
import link from '../../../../shared/rules/opgave/regiobeeld-link.ts'
import { metOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

testRule(link, {
  goed: {
    'een bevinding is gekoppeld': voorbeeldPlan(),
    'een verdwenen bevinding naast een die er is': metOpgave({ bevindingIds: ['b-weg', 'b2'] }),
  },
  fout: {
    'geen bevinding': [metOpgave({ bevindingIds: [] }), { elementId: 'o1', veld: 'bevindingIds' }],
    'alleen een bevinding die er niet meer is': [
      metOpgave({ bevindingIds: ['b-weg'] }),
      { elementId: 'o1', veld: 'bevindingIds' },
    ],
  },
})

test('the bevinding with the very figure of the knelpunt is offered, and no other', () => {
  const [same] = findingsOf(link, metOpgave({ bevindingIds: [] }))
  expect(same?.oplossingen).toMatchObject([{ edit: { op: 'add', waarde: 'b1' } }])
  for (const knelpunt of [{ omvang: 871 }, { peiljaar: 2021 }, { omvang: null }]) {
    const [other] = findingsOf(link, metOpgave({ bevindingIds: [], knelpunt }))
    expect(other?.oplossingen).toEqual([])
  }
})
