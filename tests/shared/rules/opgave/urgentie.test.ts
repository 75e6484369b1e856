import { expect, test } from 'vitest'
import urgentie from '../../../../shared/rules/opgave/urgentie.ts'
import { metOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (anders: object) => metOpgave({ urgentie: anders })

testRule(urgentie, {
  goed: {
    'tekst en aspect staan er': voorbeeldPlan(),
    'alleen kwaliteit is genoeg': met({ aspect: ['kwaliteit'] }),
    'precies zestig tekens': met({ tekst: 'a'.repeat(60) }),
  },
  fout: {
    'geen aspect': [met({ aspect: [] }), { elementId: 'o1', veld: 'urgentie' }],
    'te kort': [met({ tekst: 'Dit thema is belangrijk voor onze regio.' }), { veld: 'urgentie' }],
    'spaties tellen niet als tekst': [met({ tekst: `Kort.${' '.repeat(60)}` }), { veld: 'urgentie' }],
    'niets ingevuld is één melding': [
      met({ tekst: null, aspect: [] }),
      { elementId: 'o1', veld: 'urgentie' },
    ],
  },
})

test('where nothing stands yet, the figures of the regiobeeld can be taken over', () => {
  const [finding] = findingsOf(urgentie, met({ tekst: null }))
  const tekst = 'SEH-bezoeken na een val door 65-plussers: 870 bezoeken (2022, Letselregistratie).'
  expect(finding?.oplossingen).toMatchObject([{ edit: { op: 'write', veld: 'urgentie.tekst', tekst } }])
})

test('words of people are never overwritten, and an aspect is never guessed', () => {
  for (const anders of [{ tekst: 'Te kort.' }, { tekst: null, aspect: [] }])
    expect(findingsOf(urgentie, met(anders))).toMatchObject([{ oplossingen: [] }])
})
