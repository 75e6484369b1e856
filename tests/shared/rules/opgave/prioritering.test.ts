import { expect, test } from 'vitest'
import prioritering from '../../../../shared/rules/opgave/prioritering.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const opgaven = (...prioriteiten: (number | null)[]) =>
  metPlan({
    opgaven: prioriteiten.map((prioriteit, index) => voorbeeldOpgave({ id: `o${index + 1}`, prioriteit })),
  })

testRule(prioritering, {
  goed: {
    'methode, criteria en prioriteit staan er': voorbeeldPlan(),
    'de volgorde van het plan mag anders zijn dan die van de prioriteit': opgaven(3, 1, 2),
    'een plan zonder opgaven heeft niets te nummeren': metPlan({ opgaven: [] }),
  },
  fout: {
    'geen methode en één criterium': [
      metPlan({ prioritering: { methode: null, criteria: ['urgentie'] } }),
      { elementId: 'plan', veld: 'prioritering.methode' },
      { elementId: 'plan', veld: 'prioritering.criteria' },
    ],
    'een opgave zonder prioriteit': [opgaven(1, null), { elementId: 'o2', veld: 'prioriteit' }],
    'twee keer dezelfde prioriteit': [
      opgaven(1, 2, 1),
      { elementId: 'o1', veld: 'prioriteit' },
      { elementId: 'o3', veld: 'prioriteit' },
    ],
    'een prioriteit boven het aantal opgaven': [opgaven(1, 5), { elementId: 'o2', veld: 'prioriteit' }],
  },
})

test('one fix numbers all opgaven in their order', () => {
  const [finding] = findingsOf(prioritering, opgaven(2, 2))
  expect(finding?.oplossingen).toMatchObject([
    {
      edit: {
        edits: [
          { elementId: 'o1', waarde: 1 },
          { elementId: 'o2', waarde: 2 },
        ],
      },
    },
  ])
})
