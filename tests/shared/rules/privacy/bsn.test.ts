import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/privacy/bsn.ts'
import {
  metAfspraak,
  metOpgave,
  metPlan,
  metResultaat,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const ambitie = (tekst: string) => metPlan({ ambitie: tekst })

testRule(rule, {
  goed: {
    'geen nummer': voorbeeldPlan(),
    'negen cijfers die niet door de elfproef komen': ambitie('Zie dossier 111222334.'),
    'negen nullen': ambitie('Rekening 000000000.'),
    'een bedrag': ambitie('Samen € 111.222.333, dus 111.222.333 euro of EUR 111222333 of 111222333,-.'),
    'een bedrag met centen': ambitie('Samen 111.222.333,00 en 1.111.222.333.'),
    'deel van een langer nummer': ambitie('IBAN NL91ABNA0111222333, of 1112223334, of 111222333L01.'),
    'een telefoonnummer met landnummer': ambitie('Bel +31 111222333 of +31111222333.'),
    'een adres op het web': ambitie('Zie https://voorbeeld.invalid/stuk/111222333 en ?id=111222333.'),
    'het nummer van een organisatie': ambitie('De stichting heeft RSIN 111222333 en RSIN: 111222333.'),
    'losse getallen op een rij': ambitie('In 2023 111 222 333 en 111 222 333 444.'),
  },
  fout: {
    aaneen: [ambitie('De bewoner (111222333) woont er.'), { veld: 'ambitie', bereik: { van: 12, tot: 21 } }],
    'met punten of spaties': [
      ambitie('BSN 111.222.333, BSN:1112.22.333 en 111 222 333.'),
      { bereik: { van: 4, tot: 15 }, veld: 'ambitie' },
      { bereik: { van: 21, tot: 32 }, veld: 'ambitie' },
      { bereik: { van: 36, tot: 47 }, veld: 'ambitie' },
    ],
    'aan het eind van een zin, en weer': [
      ambitie('Zij heeft 111222333. Hij heeft 123456782?'),
      { veld: 'ambitie' },
      { veld: 'ambitie' },
    ],
    'in een opgave': [
      metOpgave({ knelpunt: { tekst: 'Casus 111222333.' } }),
      { elementId: 'o1', veld: 'knelpunt.tekst' },
    ],
    'in een afspraak': [
      metAfspraak({ voortgang: { wijze: 'Per bewoner, zoals 111222333' } }),
      { elementId: 'a1', veld: 'voortgang.wijze' },
    ],
    'in een resultaat': [metResultaat({ bron: 'Dossier 111222333' }), { elementId: 'k1', veld: 'bron' }],
    'in een hoofdstuk': [
      metPlan({ hoofdstukken: [{ id: 'h1', titel: 'Casus', tekst: 'Bewoner 111222333' }] }),
      { elementId: 'h1', veld: 'tekst' },
    ],
    'in een uitleg': [
      metPlan({ motiveringen: [{ regelId: 'plan.regio', tekst: 'Wegens 111222333' }] }),
      { veld: 'tekst' },
    ],
  },
})

test('a finding does not repeat the number', () => {
  const [finding] = findingsOf(rule, ambitie('De bewoner (111222333) woont er.'))
  const { edit: _, ...oplossing } = finding?.oplossingen[0] ?? {}
  expect(JSON.stringify({ reden: finding?.reden, oplossing })).not.toContain('111222333')
})
