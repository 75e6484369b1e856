import rule from '../../../../shared/rules/afspraak/dekking.ts'
import { metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'bedrag, bron, jaren, status en wie': voorbeeldPlan(),
    'een bedrag van nul vraagt niet wie betaalt': metAfspraak({
      dekking: [{ bedrag: 0, bron: 'eigen middelen', jaren: [2024], status: 'toegezegd' }],
      investeerderIds: [],
      baathouderIds: [],
    }),
  },
  fout: {
    'geen dekking': [metAfspraak({ dekking: [] }), { elementId: 'a1', veld: 'dekking' }],
    'een halve regel': [metAfspraak({ dekking: [{ bedrag: 90000, bron: 'Wlz' }] }), { veld: 'dekking' }],
    'wat in meer regels ontbreekt, één keer en in vaste volgorde': [
      metAfspraak({
        dekking: [
          { bedrag: 90000, bron: 'Wlz', jaren: [2024] },
          { bron: 'Zvw-contract', jaren: [2024] },
        ],
      }),
      { veld: 'dekking', reden: 'In de dekking ontbreekt nog: bedrag en status.' },
    ],
    'niet wie betaalt en wie baat heeft': [
      metAfspraak({ investeerderIds: [], baathouderIds: [] }),
      { veld: 'investeerderIds' },
      { veld: 'baathouderIds' },
    ],
  },
})
