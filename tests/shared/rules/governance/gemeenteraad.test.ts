import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/governance/gemeenteraad.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldRaad } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (raden: readonly unknown[], rapportageAan: readonly string[] = ['gemeenteraden']) =>
  metPlan({ governance: { raden }, monitoring: { rapportageAan } })
const duin = voorbeeldRaad('g-duinhaven')
const wierden = voorbeeldRaad('g-wierdenburg')
const later = (raad: object) => ({
  ...raad,
  datum: '2024-06-11',
  vorm: 'koersbespreking',
  stuk: 'Eerste cijfers',
})
const wierdenburg = { elementId: 'g-wierdenburg', veld: 'governance.raden' }
const vervolg = { elementId: 'plan', veld: 'monitoring.rapportageAan' }

testRule(rule, {
  goed: {
    'alle raden, en rapportage': voorbeeldPlan(),
    'rapportage aan de raad, anders genoemd': met(
      [duin, wierden],
      ['bestuurlijke tafel', 'raden van de regio'],
    ),
    'elke raad een tweede keer': met([duin, wierden, later(duin), later(wierden)], ['bestuurlijke tafel']),
    'een plan zonder gemeenten': metPlan({
      regio: { gemeenten: [], subregios: [] },
      governance: { raden: [] },
      monitoring: { rapportageAan: [] },
    }),
  },
  fout: {
    'één raad niet': [met([duin]), wierdenburg],
    'zonder stuk': [met([duin, { ...wierden, stuk: null }]), wierdenburg],
    'zonder datum': [met([duin, { ...wierden, datum: null }]), wierdenburg],
    'zonder vorm': [met([duin, { ...wierden, vorm: null }]), wierdenburg],
    'eenmalig, en daarna niets': [met([duin, wierden], ['bestuurlijke tafel']), vervolg],
    'een tweede keer, maar niet elke raad': [met([duin, wierden, later(duin)], []), vervolg],
    'een raad van bestuur is geen gemeenteraad': [met([duin, wierden], ['radenbestuur']), vervolg],
  },
})

test('how another raad was told may be taken over; when none was, there is nothing to take over', () => {
  const titels = (raden: readonly unknown[]) =>
    findingsOf(rule, met(raden))[0]?.oplossingen.map(({ titel }) => titel)
  expect(titels([duin])).toEqual(['Ook hier: raadsinformatiebrief op 14 november 2023'])
  expect(titels([])).toEqual([])
})
