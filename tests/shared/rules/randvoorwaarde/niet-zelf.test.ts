import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/randvoorwaarde/niet-zelf.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldRandvoorwaarde } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (...een: Parameters<typeof voorbeeldRandvoorwaarde>) =>
  metPlan({ randvoorwaarden: [voorbeeldRandvoorwaarde(...een)] })

testRule(rule, {
  goed: {
    uitgelegd: voorbeeldPlan(),
    'precies lang genoeg': met({ waaromNietZelf: 'Dit tarief stelt de NZa vast.x' }),
    'een plan zonder randvoorwaarden': metPlan({ randvoorwaarden: [] }),
  },
  fout: {
    'geen uitleg': [met({ waaromNietZelf: null }), { elementId: 'rv1', veld: 'waaromNietZelf' }],
    'één teken te kort': [
      met({ waaromNietZelf: 'Dit tarief stelt de NZa vast.' }),
      {
        veld: 'waaromNietZelf',
        reden: 'Waarom de regio dit niet zelf kan, staat er erg kort (29 tekens; minstens 30).',
      },
    ],
    'alleen spaties': [met({ waaromNietZelf: ' '.repeat(40) }), { veld: 'waaromNietZelf' }],
    'geen soort': [met({ categorie: null }), { elementId: 'rv1', veld: 'categorie' }],
  },
})

test('the words of a randvoorwaarde say which kinds it may be', () => {
  const keuzes = (titel: string) =>
    findingsOf(rule, met({ categorie: null, titel, tekst: null }))[0]?.oplossingen.map(een => een.titel)
  expect(keuzes('Een wettelijke grondslag om gegevens te delen')).toEqual([
    'Kies “data-uitwisseling”',
    'Kies “wet- en regelgeving”',
  ])
  expect(keuzes('Meer tijd')).toEqual([])
})
