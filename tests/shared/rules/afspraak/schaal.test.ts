import rule from '../../../../shared/rules/afspraak/schaal.ts'
import { metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: { regionaal: voorbeeldPlan(), 'lokaal, al past het gebied niet': metAfspraak({ schaal: 'lokaal' }) },
  fout: { leeg: [metAfspraak({ schaal: null, gebied: [] }), { elementId: 'a1', veld: 'schaal' }] },
})
