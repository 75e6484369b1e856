import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/privacy/email.ts'
import { isFunctioneel } from '../../../../shared/rules/privacy/functioneleBussen.ts'
import { metPlan, metResultaat, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const ambitie = (tekst: string) => metPlan({ ambitie: tekst })

testRule(rule, {
  goed: {
    'geen adres': voorbeeldPlan(),
    'de bus van een organisatie': ambitie(
      'Mail info@zorggroep.example of Secretariaat.RvB@zorggroep.example.',
    ),
    'een apenstaart die geen adres is': ambitie('Volg ons via @regiowadrand of werk@home.'),
  },
  fout: {
    'een naam': [
      ambitie('Aanmelden kan bij j.de-vries+iza@zorggroep.example.'),
      { elementId: 'plan', veld: 'ambitie', bereik: { van: 18, tot: 50 } },
    ],
    'tussen haakjes en met hoofdletters': [
      ambitie('De projectleider (Jan.Jansen@Gemeente-Duin.NL) en <ank@ggz.example>'),
      { veld: 'ambitie', bereik: { van: 18, tot: 45 } },
      { veld: 'ambitie', bereik: { van: 51, tot: 66 } },
    ],
    'met een accent': [
      ambitie('Mail naar renée@zorggroep.example.'),
      { veld: 'ambitie', bereik: { van: 10, tot: 33 } },
    ],
    'in een resultaat': [
      metResultaat({ bron: 'Opvragen: jan@ggd.example' }),
      { elementId: 'k1', veld: 'bron' },
    ],
    'bij een partij': [
      metPlan({ partijen: [{ id: 'p-x', naam: 'X', vertegenwoordiger: 'bestuurder (an@x.example)' }] }),
      { elementId: 'p-x', veld: 'vertegenwoordiger' },
    ],
  },
})

const kantoren = [
  'info',
  'INFO',
  'zorg.inkoop',
  'secretariaat-rvb',
  'regioplan2026',
  'iza_team',
  'griffie',
  'wad.secretariaat',
]
test.each(kantoren)('%s@ is of an office', naam => {
  expect(isFunctioneel(naam)).toBe(true)
})
const mensen = ['jan', 'j.postma', 'raadsma', 'm.infante', 'hrm', 'teamster', 'a.b.c', 'jan.iza', 'jan+info']
test.each(mensen)('%s@ is of a person', naam => {
  expect(isFunctioneel(naam)).toBe(false)
})
