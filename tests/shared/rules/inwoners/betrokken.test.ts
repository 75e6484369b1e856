import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/inwoners/betrokken.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldMoment } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const panel = voorbeeldMoment({ id: 'i2', fase: 'concept', datum: '2023-11-20' })
const met = (...inwonersbetrokkenheid: unknown[]) => metPlan({ inwonersbetrokkenheid })
const op = { elementId: 'plan', veld: 'inwonersbetrokkenheid' }

testRule(rule, {
  goed: {
    'vroeg, en daarna nog eens': voorbeeldPlan(),
    'vroeg door de datum, vóór versie 0.6': met(panel, voorbeeldMoment({ fase: null, datum: '2023-11-05' })),
    'vroeg door de fase, zonder datum': met(panel, voorbeeldMoment({ datum: null, fase: 'regiobeeld' })),
  },
  fout: {
    'geen enkel moment': [
      met(),
      {
        ...op,
        reden: 'Er zijn 0 momenten met inwoners vastgelegd; maak er minstens 2 van.',
        oplossingen: [],
      },
    ],
    'één moment': [
      met(voorbeeldMoment()),
      { ...op, reden: 'Er is één moment met inwoners vastgelegd; maak er minstens 2 van.' },
    ],
    'twee keer toen het concept er al lag': [met(panel, { ...panel, id: 'i3' }), op],
    'op de dag van versie 0.6 zelf': [met(panel, { ...panel, id: 'i3', datum: '2023-11-06' }), op],
    'een oude datum zegt bij een latere versie niets': [
      metPlan({
        versie: { nummer: '0.9', datum: '2024-03-01' },
        inwonersbetrokkenheid: [panel, { ...panel, id: 'i3', datum: '2023-02-01' }],
      }),
      op,
    ],
    'een moment zonder vorm en doelgroep': [
      met(panel, voorbeeldMoment({ vorm: null, doelgroep: null })),
      { elementId: 'i1', veld: 'vorm', reden: 'Van dit moment ontbreekt de vorm en de doelgroep.' },
    ],
    'een moment zonder aantal': [
      met(panel, voorbeeldMoment({ deelnemers: null })),
      { elementId: 'i1', veld: 'deelnemers' },
    ],
  },
})

test('a moment to which nobody came was a moment', () => {
  expect(findingsOf(rule, met(panel, voorbeeldMoment({ deelnemers: 0 })))).toEqual([])
})
