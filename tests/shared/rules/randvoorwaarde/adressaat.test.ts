import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/randvoorwaarde/adressaat.ts'
import { metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldRandvoorwaarde } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (...een: Parameters<typeof voorbeeldRandvoorwaarde>) =>
  metPlan({ randvoorwaarden: [voorbeeldRandvoorwaarde(...een)] })

testRule(rule, {
  goed: {
    'een ministerie bij naam': voorbeeldPlan(),
    'een naam met het Rijk erin': met({ adressaat: 'Rijksvastgoedbedrijf' }),
    'een staatssecretaris': met({ adressaat: 'De staatssecretaris van VWS' }),
  },
  fout: {
    'niets ingevuld': [
      met({ adressaat: null, gevraagdeActie: null, uiterlijk: null }),
      { elementId: 'rv1', veld: 'adressaat' },
    ],
    'het Rijk is niemand in het bijzonder': [met({ adressaat: 'Het Rijk' }), { veld: 'adressaat' }],
    'de landelijke overheid ook niet': [met({ adressaat: 'de landelijke overheid' }), { veld: 'adressaat' }],
    'geen vraag': [met({ gevraagdeActie: null }), { veld: 'gevraagdeActie' }],
    'geen datum': [
      met({ uiterlijk: null }),
      { veld: 'uiterlijk', reden: 'Er staat nog niet wanneer het er moet zijn.', oplossingen: [] },
    ],
  },
})

test('whom to ask follows from the kind of randvoorwaarde', () => {
  const namen = (categorie: string | null) =>
    findingsOf(rule, met({ adressaat: null, categorie }))[0]?.oplossingen.map(een => een.titel)
  expect(namen('mededinging')).toEqual(['Vraag het aan ACM'])
  expect(namen(null)).toEqual(['Vraag het aan VWS'])
})
