import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/governance/mandaat.ts'
import { metPlan, partijen, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (mandaat: Record<string, unknown>, meer: Record<string, unknown> = {}) =>
  metPlan({ governance: { mandaat }, ...meer })
const op = { elementId: 'plan', veld: 'governance.mandaat' }
const leeg = { mandaatgemeenteId: null, namensGemeenten: [], onderwerpen: [], grens: null, datum: null }

testRule(rule, {
  goed: {
    'een volle mandaatkaart': voorbeeldPlan(),
    'niet namens alle gemeenten': met({ namensGemeenten: ['g-duinhaven'] }),
    'de onderwerpen in eigen woorden': met({
      onderwerpen: ['Het regioplan', 'verdeling van de SPUK', 'werving'],
    }),
  },
  fout: {
    'een lege kaart': [
      met(leeg),
      {
        ...op,
        reden:
          'Op de mandaatkaart ontbreekt de mandaatgemeente, namens welke gemeenten, het onderwerp “inzet in het regioplan” en “besteding SPUK IZA”, tot hoever het gaat en sinds wanneer.',
        oplossingen: [],
      },
    ],
    'een mandaatgemeente die er niet meer is': [met({ mandaatgemeenteId: 'p-weg' }), op],
    'namens een gemeente buiten de regio': [met({ namensGemeenten: ['g-elders'] }), op],
    'alleen over de SPUK': [met({ onderwerpen: ['besteding SPUK IZA'] }), op],
    'een grens die nog volgt': [met({ grens: 'nader te bepalen' }), { ...op, oplossingen: [] }],
    'geen datum': [met({ datum: null }), { ...op, oplossingen: [] }],
  },
  nvt: {
    'een regio van één gemeente': met(leeg, {
      regio: { gemeenten: [{ id: 'g-duinhaven', naam: 'Duinhaven' }], subregios: [] },
    }),
  },
})

test('what the plan tells itself is filled in with one click', () => {
  const titels = (lijst: readonly unknown[]) =>
    findingsOf(rule, met({ mandaatgemeenteId: null, namensGemeenten: [] }, { partijen: lijst })).flatMap(
      ({ oplossingen }) => oplossingen.map(({ titel }) => titel),
    )
  expect(titels(partijen)).toEqual(['Vul in: Gemeente Duinhaven en namens alle gemeenten'])
  expect(titels(partijen.map(partij => ({ ...partij, rollen: [] })))).toEqual([])
})
