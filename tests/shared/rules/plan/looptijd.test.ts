import looptijd from '../../../../shared/rules/plan/looptijd.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const van = (van: string | null, tot: string | null) => metPlan({ looptijd: { van, tot } })

testRule(looptijd, {
  goed: {
    'drie jaar': voorbeeldPlan(),
    'precies een jaar': van('2024-01-01', '2024-12-31'),
    'precies vijf jaar, met een schrikkeldag': van('2024-03-01', '2029-02-28'),
  },
  fout: {
    'niets ingevuld': [van(null, null), { elementId: 'plan', veld: 'looptijd' }],
    'geen einde': [van('2024-01-01', null), { elementId: 'plan', veld: 'looptijd' }],
    'het einde ligt voor het begin': [van('2026-12-31', '2024-01-01'), { veld: 'looptijd' }],
    'een dag korter dan een jaar': [van('2024-01-01', '2024-12-30'), { veld: 'looptijd' }],
    'een dag langer dan vijf jaar': [van('2024-01-01', '2029-01-01'), { veld: 'looptijd' }],
  },
})
