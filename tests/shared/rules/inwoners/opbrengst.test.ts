import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/inwoners/opbrengst.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldMoment } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (anders: Record<string, unknown>) => metPlan({ inwonersbetrokkenheid: [voorbeeldMoment(anders)] })
const tekst = (opbrengst: string) => met({ opbrengst, afspraakIds: [] })
const los = { elementId: 'i1', veld: 'afspraakIds' }

testRule(rule, {
  goed: {
    'terug te zien in een afspraak': voorbeeldPlan(),
    'niet overgenomen, met de reden': tekst(
      'De wens voor een nachtbus is niet overgenomen omdat de provincie daarover gaat.',
    ),
    'geen momenten': metPlan({ inwonersbetrokkenheid: [] }),
  },
  fout: {
    'geen opbrengst': [met({ opbrengst: null }), { elementId: 'i1', veld: 'opbrengst' }],
    'nergens terug te zien': [tekst('Er was veel animo.'), los],
    'niet overgenomen zonder reden': [tekst('De wens is niet overgenomen.'), los],
    'niet overgenomen, want niets': [tekst('De wens is niet overgenomen, want.'), los],
    'een afspraak die er niet meer is': [met({ afspraakIds: ['a9'] }), los],
    'een afspraak met nummer': [tekst('Eén telefoonnummer, zie afspraak 1.'), los],
  },
})

test('an afspraak that the text names by number is the one to link', () => {
  const titels = (zin: string) => findingsOf(rule, tekst(zin))[0]?.oplossingen.map(({ titel }) => titel)
  expect(titels('Eén telefoonnummer, zie afspraken 1 en 4.')).toEqual(['Koppel aan afspraak 1'])
  expect(titels('Eén telefoonnummer.')).toEqual([])
})
