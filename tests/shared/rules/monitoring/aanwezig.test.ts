import rule from '../../../../shared/rules/monitoring/aanwezig.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const met = (monitoring: Record<string, unknown>) => metPlan({ monitoring })
const op = { elementId: 'plan', veld: 'monitoring' }

testRule(rule, {
  goed: {
    'wie, hoe, hoe vaak en aan wie': voorbeeldPlan(),
    'een wijze die ook zegt wat er nog volgt': met({
      wijze: 'Elk halfjaar een overzicht van alle resultaten. De vormgeving wordt later bepaald.',
    }),
  },
  fout: {
    'een leeg plan': [
      met({ wijze: null, eigenaarId: null, frequentie: null, rapportageAan: [] }),
      {
        ...op,
        reden:
          'Er staat nog niet hoe de resultaten worden gevolgd, wie dat doet, hoe vaak en aan wie wordt gerapporteerd.',
        oplossingen: [],
      },
    ],
    'later is nog niet': [met({ wijze: 'Monitoring wordt later uitgewerkt.' }), op],
    'een eigenaar die er niet meer is': [
      met({ eigenaarId: 'p-weg' }),
      { ...op, reden: 'Er staat nog niet wie dat doet.' },
    ],
    'geen frequentie': [met({ frequentie: null }), op],
    'aan niemand': [met({ rapportageAan: [] }), op],
  },
})
