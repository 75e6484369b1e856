import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/monitoring/gemeente-ggd.ts'
import { metPlan, partijen, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (monitoring: Record<string, unknown>) => metPlan({ monitoring })
const op = { elementId: 'plan', veld: 'monitoring.uitvoerderIds' }

testRule(rule, {
  goed: {
    'de GGD meet mee': voorbeeldPlan(),
    'een gemeente is eigenaar': met({ eigenaarId: 'p-gemeente', uitvoerderIds: [] }),
  },
  fout: {
    'alleen de verzekeraar': [met({ uitvoerderIds: ['p-verzekeraar'] }), op],
    niemand: [met({ eigenaarId: null, uitvoerderIds: [] }), op],
    'een GGD die er niet meer is': [met({ uitvoerderIds: ['p-ggd-weg'] }), op],
  },
})

test('the GGD is asked first; without one, the gemeente that acts for the others', () => {
  const titels = (sectoren: readonly string[]) => {
    const over = partijen.filter(({ sector }) => sectoren.includes(String(sector)))
    const plan = metPlan({ partijen: over, monitoring: { uitvoerderIds: [], eigenaarId: null } })
    return findingsOf(rule, plan)[0]?.oplossingen.map(({ titel }) => titel)
  }
  expect(titels(['ggd', 'gemeente'])).toEqual(['Laat GGD Wadrand meedoen aan de monitoring'])
  expect(titels(['gemeente'])).toEqual(['Laat Gemeente Duinhaven meedoen aan de monitoring'])
  expect(titels(['msz'])).toEqual([])
})
