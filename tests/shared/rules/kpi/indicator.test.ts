import rule from '../../../../shared/rules/kpi/indicator.ts'
import { metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'te tellen, met teller': voorbeeldPlan(),
    'een percentage met noemer': metResultaat({
      eenheid: '%',
      indicator: {
        naam: 'Aandeel 65-plussers met een valtraining',
        teller: 'getraind',
        noemer: 'alle 65-plussers',
      },
    }),
    'een grens met meer dan': metResultaat({ indicator: { naam: 'Cliënten met meer dan drie medicijnen' } }),
  },
  fout: {
    'een richting in plaats van een telling': [
      metResultaat({ indicator: { naam: 'Betere doorstroom naar huis' } }),
      { elementId: 'k1', veld: 'indicator' },
    ],
    'te kort': [metResultaat({ indicator: { naam: 'Vallen' } }), { veld: 'indicator' }],
    leeg: [metResultaat({ indicator: { naam: null } }), { veld: 'indicator' }],
    'zonder teller': [metResultaat({ indicator: { teller: null } }), { veld: 'indicator' }],
    'een percentage zonder noemer': [metResultaat({ eenheid: '%' }), { veld: 'indicator' }],
  },
})
