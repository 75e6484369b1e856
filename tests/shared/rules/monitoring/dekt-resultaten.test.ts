import rule from '../../../../shared/rules/monitoring/dekt-resultaten.ts'
import {
  metPlan,
  voorbeeldAfspraak,
  voorbeeldPlan,
  voorbeeldResultaat,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

/** A plan with results k1 … k5, of which these are followed. */
const gevolgd = (...indicatorIds: string[]) =>
  metPlan({
    monitoring: { indicatorIds },
    afspraken: [
      voorbeeldAfspraak({
        resultaatafspraken: ['k1', 'k2', 'k3', 'k4', 'k5'].map(id =>
          voorbeeldResultaat({ id, indicator: { naam: `Indicator ${id}` } }),
        ),
      }),
      voorbeeldAfspraak({ id: 'a2', resultaatafspraken: [] }),
    ],
  })
const op = { elementId: 'plan', veld: 'monitoring.indicatorIds' }

testRule(rule, {
  goed: {
    'alle resultaten': voorbeeldPlan(),
    'ook een resultaat dat er niet meer is': gevolgd('k1', 'k2', 'k3', 'k4', 'k5', 'k9'),
    'geen resultaten om te volgen': metPlan({ afspraken: [], monitoring: { indicatorIds: [] } }),
  },
  fout: {
    'één niet': [
      gevolgd('k1', 'k2', 'k4', 'k5'),
      { ...op, reden: 'Niet in de monitoring: “Indicator k3” (4 van 5 resultaten opgenomen).' },
    ],
    'geen enkel': [
      gevolgd(),
      {
        ...op,
        reden:
          'Niet in de monitoring: “Indicator k1”, “Indicator k2”, “Indicator k3” en nog 2 (0 van 5 resultaten opgenomen).',
      },
    ],
  },
})
