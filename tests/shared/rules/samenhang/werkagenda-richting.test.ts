import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/samenhang/werkagenda-richting.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const gemeente = betrokkene('p-gemeente', 'trekker')
const alleen = { opgaveIds: [], partijen: [gemeente, betrokkene('p-welzijn', 'uitvoerder')] }
const tekst = (oplossing: string) => metAfspraak({ oplossing })
const op = { elementId: 'a1', veld: 'oplossing' }

testRule(rule, {
  goed: {
    'zorg en gemeente voor een opgave': voorbeeldPlan(),
    'een gemeente alleen, voor een opgave van de regio': metAfspraak({ ...alleen, opgaveIds: ['o1'] }),
    'zonder opgave, maar met een zorgpartij': metAfspraak({
      opgaveIds: [],
      partijen: [gemeente, betrokkene('p-huisartsen', 'uitvoerder')],
    }),
    'zonder opgave, getrokken door zorg': metAfspraak({
      opgaveIds: [],
      partijen: [betrokkene('p-thuiszorg', 'trekker')],
    }),
    'eigen middelen voor de regio': tekst(
      'De gemeenten betalen dit uit eigen middelen, naast het beleid van de regio.',
    ),
    'een andere zin over eigen beleid': tekst(
      'Er is geld van de regio. Ons eigen beleid blijft zoals het was.',
    ),
  },
  fout: {
    'een gemeente alleen, voor geen opgave': [metAfspraak(alleen), { elementId: 'a1', veld: 'opgaveIds' }],
    'voor een opgave die er niet meer is': [
      metAfspraak({ ...alleen, opgaveIds: ['o9'] }),
      { elementId: 'a1', veld: 'opgaveIds' },
    ],
    'geld van de regio voor eigen sportbeleid': [
      tekst('Met IZA-middelen realiseren we ons eigen sportbeleid.'),
      op,
    ],
    'gemeentelijke ambities': [tekst('Dit geld gaat naar de gemeentelijke ambities voor 2025.'), op],
  },
})

test('the words themselves are marked', () => {
  const zin = 'In 2024 gaat het SPUK-geld naar gemeentelijk beleid.'
  const [finding] = findingsOf(rule, tekst(zin))
  expect(zin.slice(finding?.bereik?.van, finding?.bereik?.tot)).toBe('SPUK-geld naar gemeentelijk beleid')
})
