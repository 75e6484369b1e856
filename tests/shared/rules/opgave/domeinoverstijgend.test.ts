import { expect, test } from 'vitest'
import domein from '../../../../shared/rules/opgave/domeinoverstijgend.ts'
import {
  betrokkene,
  metAfspraak,
  metPlan,
  partijen,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const door = (...ids: string[]) => metAfspraak({ partijen: ids.map(id => betrokkene(id, 'uitvoerder')) })
const ggd = { id: 'p-gemeente', naam: 'GGD', sector: 'ggd', domein: 'publieke-gezondheid' }

testRule(domein, {
  goed: {
    'zorg en sociaal domein': door('p-thuiszorg', 'p-gemeente'),
    'zorg en publieke gezondheid': metPlan({ partijen: [...partijen.filter(p => p.id !== ggd.id), ggd] }),
    'alle partijen': voorbeeldPlan(),
  },
  fout: {
    'alleen zorgaanbieders': [door('p-thuiszorg', 'p-huisartsen'), { elementId: 'o1', veld: null }],
    'zorg en een financier': [door('p-thuiszorg', 'p-verzekeraar'), { elementId: 'o1', veld: null }],
    'alleen het sociaal domein': [door('p-gemeente'), { elementId: 'o1', veld: null }],
  },
  nvt: {
    'een opgave zonder afspraak': metPlan({ afspraken: [] }),
    'een afspraak zonder partijen': door(),
  },
})

test('the sentence says which domains take part now', () => {
  const [finding] = findingsOf(domein, door('p-verzekeraar', 'p-thuiszorg'))
  expect(finding?.reden).toContain('nu doet mee: financier en zorg.')
})
