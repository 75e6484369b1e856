import rule from '../../../../shared/rules/afspraak/structureel.ts'
import { metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'loopt af met het geld': metAfspraak({ dekking: [tijdelijk(2024, 2025, 2026)] }),
    'loopt door, met een plan voor daarna': metAfspraak({
      dekking: [tijdelijk(2024)],
      naIncidenteel: 'Vanaf 2025 in het Zvw-contract.',
    }),
    'ander geld loopt langer door': metAfspraak({
      dekking: [tijdelijk(2024), { ...tijdelijk(2025, 2026), aard: 'structureel' }],
    }),
  },
  nvt: { 'geen tijdelijk geld': voorbeeldPlan() },
  fout: {
    'loopt langer dan het geld': [
      metAfspraak({ dekking: [tijdelijk(2024, 2025)] }),
      { elementId: 'a1', veld: 'naIncidenteel' },
    ],
    'heeft geen einde': [
      metAfspraak({ einddatum: null, dekking: [tijdelijk(2024, 2025, 2026)] }),
      { veld: 'naIncidenteel' },
    ],
    'heeft geen einde en geen jaren': [
      metAfspraak({ einddatum: null, dekking: [tijdelijk()] }),
      { veld: 'naIncidenteel' },
    ],
  },
})

function tijdelijk(...jaren: number[]) {
  return { bedrag: 90000, bron: 'SPUK IZA', jaren, aard: 'incidenteel', status: 'toegezegd' }
}
