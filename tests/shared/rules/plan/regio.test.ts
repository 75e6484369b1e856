import regio from '../../../../shared/rules/plan/regio.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(regio, {
  goed: {
    'naam, soort en gemeenten staan er': voorbeeldPlan(),
    'een regio zonder subregio’s': metPlan({ regio: { subregios: [] } }),
  },
  fout: {
    'alles ontbreekt': [
      metPlan({ regio: { naam: null, soort: null, gemeenten: [], subregios: [] } }),
      { elementId: 'plan', veld: 'regio.naam' },
      { elementId: 'plan', veld: 'regio.soort' },
      { elementId: 'plan', veld: 'regio.gemeenten' },
    ],
    'een subregio met een gemeente van buiten': [
      metPlan({ regio: { subregios: [{ id: 'sr-duin', gemeenten: ['g-duinhaven', 'g-elders'] }] } }),
      { elementId: 'sr-duin', veld: 'gemeenten' },
    ],
  },
})
