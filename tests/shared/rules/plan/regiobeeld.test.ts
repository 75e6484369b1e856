import { expect, test } from 'vitest'
import regiobeeld from '../../../../shared/rules/plan/regiobeeld.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const heel = { id: 'b1', tekst: 'Wachtenden', waarde: 0, eenheid: 'aantal', peiljaar: 2022, bron: 'Telling' }
const met = (bevindingen: object[]) => metPlan({ regiobeeld: { bevindingen } })

testRule(regiobeeld, {
  goed: {
    'alles staat er': voorbeeldPlan(),
    'een bevinding met waarde nul is een cijfer': met([heel]),
    'naast een hele bevinding mag een halve staan': met([heel, { id: 'b2', tekst: 'Nog uit te zoeken' }]),
  },
  fout: {
    'alleen een titel': [
      metPlan({ regiobeeld: { versie: null, datum: null, vindplaats: null } }),
      { elementId: 'plan', veld: 'regiobeeld' },
    ],
    'geen bevinding': [met([]), { elementId: 'plan', veld: 'regiobeeld.bevindingen' }],
    'een bevinding zonder bron': [met([{ ...heel, bron: ' ' }]), { veld: 'regiobeeld.bevindingen' }],
    'een bevinding zonder peiljaar': [met([{ ...heel, peiljaar: null }]), { veld: 'regiobeeld.bevindingen' }],
  },
})

test('the sentence names all that is missing', () => {
  const [finding] = findingsOf(regiobeeld, metPlan({ regiobeeld: { titel: null, vindplaats: null } }))
  expect(finding?.reden).toBe('Van het regiobeeld ontbreekt de titel en de vindplaats.')
})
