import rule from '../../../../shared/rules/afspraak/personeel.ts'
import { metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'een volledige regel': voorbeeldPlan(),
    'minder mensen, als negatief getal': metAfspraak({
      personeelsimpact: [{ functiegroep: 'verpleegkundigen', fte: -6, jaar: 2026 }],
    }),
    'geen effect, met zoveel woorden': metAfspraak({ personeelsimpact: [], geenPersoneelsimpact: true }),
  },
  fout: {
    niets: [metAfspraak({ personeelsimpact: [] }), { elementId: 'a1', veld: 'personeelsimpact' }],
    'een regel zonder jaar': [
      metAfspraak({ personeelsimpact: [{ functiegroep: 'verpleegkundigen', fte: 2 }] }),
      { veld: 'personeelsimpact' },
    ],
  },
})
