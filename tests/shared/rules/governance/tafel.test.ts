import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/governance/tafel.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (bestuurlijkeTafel: Record<string, unknown>) => metPlan({ governance: { bestuurlijkeTafel } })
const tafel = { elementId: 'plan', veld: 'governance.bestuurlijkeTafel' }
const leden = { elementId: 'plan', veld: 'governance.bestuurlijkeTafel.ledenIds' }
const vier = ['p-thuiszorg', 'p-huisartsen', 'p-gemeente', 'p-verzekeraar']

testRule(rule, {
  goed: {
    'een volle tafel': voorbeeldPlan(),
    'precies vijf sectoren': met({ ledenIds: [...vier, 'p-ziekenhuis'] }),
    'een lid dat er niet meer is, naast genoeg andere': met({ ledenIds: [...vier, 'p-ziekenhuis', 'p-weg'] }),
  },
  fout: {
    'geen naam en voorzitter': [
      met({ naam: null, voorzitterId: 'p-weg' }),
      { ...tafel, reden: 'Van de bestuurlijke tafel ontbreekt de naam en de voorzitter.' },
    ],
    'een besluitregel die nog volgt': [met({ besluitregel: 'Besluitvorming volgt.' }), tafel],
    'een sector te weinig': [
      met({ ledenIds: vier }),
      {
        ...leden,
        reden: 'Aan de bestuurlijke tafel zitten 4 sectoren; maak er minstens 5 van.',
      },
    ],
    'vijf partijen uit vier sectoren': [met({ ledenIds: [...vier, 'p-wierdenburg'] }), leden],
    'zonder verzekeraar': [
      met({ ledenIds: ['p-thuiszorg', 'p-huisartsen', 'p-gemeente', 'p-ziekenhuis', 'p-welzijn'] }),
      { ...leden, reden: 'Aan de bestuurlijke tafel ontbreekt nog: zorgverzekeraar.' },
    ],
    niemand: [met({ ledenIds: [] }), leden],
  },
})

test('the fix brings those to the table that may not be missing, and no more than are needed', () => {
  const titels = (json: ReturnType<typeof met>) =>
    findingsOf(rule, json).flatMap(({ oplossingen }) => oplossingen.map(({ titel }) => titel))
  expect(titels(met({ ledenIds: vier }))).toEqual(['Zet Ziekenhuis Wadrand aan tafel'])
  expect(titels(met({ ledenIds: ['p-thuiszorg', 'p-huisartsen', 'p-ziekenhuis'] }))).toEqual([
    'Zet Gemeente Duinhaven en Zorgverzekeraar De Kust aan tafel',
  ])
})

test('without parties to choose from there is no fix', () => {
  const [finding] = findingsOf(
    rule,
    metPlan({ partijen: [], governance: { bestuurlijkeTafel: { voorzitterId: null, ledenIds: [] } } }),
  ).filter(({ veld }) => veld === leden.veld)
  expect(finding?.oplossingen).toEqual([])
})
