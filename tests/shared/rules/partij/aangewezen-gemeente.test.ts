import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/partij/aangewezen-gemeente.ts'
import { metPlan, partijen, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const metRol = (...ids: string[]) =>
  metPlan({
    partijen: partijen.map(partij => ({
      ...partij,
      rollen: ids.includes(String(partij.id)) ? ['aangewezen-gemeente'] : ['mandaatgemeente'],
    })),
  })

testRule(rule, {
  goed: {
    'één aangewezen gemeente': voorbeeldPlan(),
    'een andere dan de eerste': metRol('p-wierdenburg'),
  },
  fout: {
    'mandaatgemeente is niet hetzelfde': [metRol(), { elementId: 'plan', veld: 'partijen' }],
    'een zorggroep is geen gemeente': [metRol('p-thuiszorg'), { veld: 'partijen' }],
    'twee gemeenten': [
      metRol('p-gemeente', 'p-wierdenburg'),
      {
        veld: 'partijen',
        reden:
          'Meer dan één partij heeft de rol aangewezen gemeente: Gemeente Duinhaven en Gemeente Wierdenburg.',
      },
    ],
  },
})

test('each gemeente can be given the role, and each that has it can be the one to keep it', () => {
  const titels = (...ids: string[]) =>
    findingsOf(rule, metRol(...ids)).flatMap(({ oplossingen }) => oplossingen.map(({ titel }) => titel))
  expect(titels()).toEqual([
    'Geef Gemeente Duinhaven de rol aangewezen gemeente',
    'Geef Gemeente Wierdenburg de rol aangewezen gemeente',
  ])
  expect(titels('p-gemeente', 'p-wierdenburg')).toEqual([
    'Laat alleen Gemeente Duinhaven de rol houden',
    'Laat alleen Gemeente Wierdenburg de rol houden',
  ])
})
