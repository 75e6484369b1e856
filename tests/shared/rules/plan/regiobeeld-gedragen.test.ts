import { expect, test } from 'vitest'
import gedragen from '../../../../shared/rules/plan/regiobeeld-gedragen.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (anders: object) => metPlan({ regiobeeld: anders })
const prognose = (prognosejaar: number | null) => met({ bevindingen: [{ id: 'b2', prognosejaar }] })

testRule(gedragen, {
  goed: {
    'recent, vooruitziend en door iedereen gedragen': voorbeeldPlan(),
    'precies 24 maanden oud': met({ datum: '2021-11-06' }),
    'precies acht jaar vooruit': prognose(2031),
    'een plan zonder datum is niet te vergelijken': metPlan({
      versie: { datum: null },
      looptijd: { van: null },
      regiobeeld: { datum: '2001-01-01' },
    }),
    'zonder datum en bevindingen zegt plan.regiobeeld het al': met({ datum: null, bevindingen: [] }),
  },
  fout: {
    'een dag ouder dan 24 maanden': [met({ datum: '2021-11-05' }), { veld: 'regiobeeld.datum' }],
    'een prognose die te kort reikt': [prognose(2030), { elementId: 'plan', veld: 'regiobeeld.bevindingen' }],
    'alleen cijfers van nu': [prognose(null), { veld: 'regiobeeld.bevindingen' }],
    'alleen de GGZ': [met({ gedragenDoor: ['ggz'] }), { elementId: 'plan', veld: 'regiobeeld.gedragenDoor' }],
    'zonder versiedatum telt het begin van de looptijd': [
      metPlan({ versie: { datum: null }, regiobeeld: { datum: '2021-12-01' } }),
      { veld: 'regiobeeld.datum' },
    ],
  },
})

test('the missing sectors are named as people know them', () => {
  const gedragenDoor = ['huisartsen', 'msz', 'vvt', 'ggz', 'gemeente', 'zorgverzekeraar']
  const [finding] = findingsOf(gedragen, met({ gedragenDoor }))
  expect(finding?.reden).toBe(
    'Nog niet onderschreven door: Welzijn en sociaal werk en Inwoners en patiënten.',
  )
})
