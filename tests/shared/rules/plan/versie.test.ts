import { expect, test } from 'vitest'
import versie from '../../../../shared/rules/plan/versie.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (anders: object) => metPlan({ versie: anders })
const besluit = (uitkomst: string) =>
  metPlan({
    versie: { status: 'vastgesteld' },
    governance: { besluiten: [{ partijId: 'p-gemeente', uitkomst }] },
  })

testRule(versie, {
  goed: {
    'een versie hoger dan de vorige': voorbeeldPlan(),
    'de eerste versie': met({ nummer: '0.1', vorige: null }),
    '0.10 komt na 0.9': met({ nummer: '0.10', vorige: '0.9' }),
    '1.0 komt na 0.9': met({ nummer: '1.0', vorige: '0.9' }),
    'vastgesteld na een besluit met voorbehoud': besluit('akkoord met voorbehoud'),
  },
  fout: {
    'geen nummer': [met({ nummer: null }), { elementId: 'plan', veld: 'versie.nummer' }],
    'een naam in plaats van een nummer': [met({ nummer: '0.6-DEF' }), { veld: 'versie.nummer' }],
    'niet hoger dan de vorige': [met({ nummer: '0.6', vorige: '0.6' }), { veld: 'versie.nummer' }],
    'geen status en geen datum': [
      met({ status: null, datum: null }),
      { elementId: 'plan', veld: 'versie.status' },
      { elementId: 'plan', veld: 'versie.datum' },
    ],
    'vastgesteld met alleen een gepland besluit': [besluit('gepland'), { veld: 'versie.status' }],
  },
})

test('the fix of a version number is the one after the previous', () => {
  const [finding] = findingsOf(versie, met({ nummer: '0.2', vorige: '0.9' }))
  expect(finding?.oplossingen).toMatchObject([{ edit: { veld: 'versie.nummer', waarde: '0.10' } }])
})

test('without a previous version no number is guessed', () => {
  const [finding] = findingsOf(versie, met({ nummer: 'concept', vorige: null }))
  expect(finding?.oplossingen).toEqual([])
})
