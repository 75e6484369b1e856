import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/inwoners/verwachtingen.ts'
import { betrokkene, metPlan, voorbeeldAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

/** The plan without its hoofdstuk about this, and with one afspraak. */
const met = (anders: Record<string, unknown>) =>
  metPlan({ hoofdstukken: [], afspraken: [voorbeeldAfspraak(anders)] })
const hoofdstuk = (titel: string, tekst: string) => metPlan({ hoofdstukken: [{ id: 'h1', titel, tekst }] })
const campagne = 'Alle partijen voeren vanaf 1 mei 2024 de campagne “Eerst kijken, dan bellen”.'
const merk = { tags: ['verwachtingen'], oplossing: campagne }

testRule(rule, {
  goed: {
    'een hoofdstuk met afzenders en kanaal': voorbeeldPlan(),
    'een afspraak met kenmerk, partijen en campagne': met(merk),
    'één volledige naast een halve': metPlan({
      hoofdstukken: [{ id: 'h1', titel: 'Communicatie', tekst: 'Volgt.' }],
      afspraken: [voorbeeldAfspraak(merk)],
    }),
  },
  fout: {
    'nergens iets': [met({}), { elementId: 'plan', veld: 'afspraken' }],
    'een campagne zonder kenmerk': [met({ oplossing: campagne }), { elementId: 'plan', veld: 'afspraken' }],
    'een hoofdstuk over iets anders': [
      hoofdstuk('Aanleiding', 'Gemeente Duinhaven en Huisartsen Wierdenburg voeren campagne.'),
      { elementId: 'plan', veld: 'afspraken' },
    ],
    'één afzender': [
      met({ ...merk, partijen: [betrokkene('p-gemeente', 'trekker')] }),
      { elementId: 'a1', veld: 'partijen' },
    ],
    'twee keer dezelfde afzender': [
      met({
        ...merk,
        partijen: [betrokkene('p-gemeente', 'trekker'), betrokkene('p-gemeente', 'financier')],
      }),
      { elementId: 'a1', veld: 'partijen' },
    ],
    'geen kanaal': [
      met({ ...merk, oplossing: 'Alle partijen vertellen vanaf 1 mei 2024 hetzelfde.' }),
      { elementId: 'a1', veld: 'oplossing' },
    ],
    'een hoofdstuk zonder afzenders': [
      hoofdstuk('Verwachtingen', 'Er komt een campagne.'),
      { elementId: 'h1', veld: 'tekst' },
    ],
  },
})

test('an afspraak that speaks of expectations may get the mark, and a new one may be made', () => {
  const titels = findingsOf(
    rule,
    met({ titel: 'Dezelfde verwachtingen', oplossing: 'Iedereen zegt hetzelfde over verwachtingen.' }),
  ).flatMap(({ oplossingen }) => oplossingen.map(({ titel }) => titel))
  expect(titels).toEqual([
    'Geef “Dezelfde verwachtingen” het kenmerk verwachtingen',
    'Voeg toe: “Eén boodschap over wat zorg wel en niet kan”',
  ])
})
