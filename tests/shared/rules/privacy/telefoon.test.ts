import rule from '../../../../shared/rules/privacy/telefoon.ts'
import { metAfspraak, metPlan, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const ambitie = (tekst: string) => metPlan({ ambitie: tekst })

testRule(rule, {
  goed: {
    'geen nummer': voorbeeldPlan(),
    'nummers voor iedereen': ambitie('Bel 112, 113, 0800-1234567, 0900-8844, 14 030 of 088 1234567.'),
    'het vaste nummer van een organisatie': ambitie('Bel 030-1234567, (030) 123 45 67 of +31 30 123 45 67.'),
    'een datum met een tijd': ambitie('Op 06-12-2024 12.30 uur, of 06-12-2024 tot 31-12-2024.'),
    'deel van een langer nummer': ambitie('Rekening 10612345678, NL06RABO0612345678 of 0612345678901.'),
    'te kort': ambitie('Kamer 06-123456 en versie 0.6 12345678.'),
  },
  fout: {
    'zoals mensen het schrijven': [
      ambitie('Bel 0612345678, 06-12345678, 06 12 34 56 78, 06-123 45 678, 06 1234 5678 of 06 1 234 5678.'),
      ...Array.from({ length: 6 }, () => ({ elementId: 'plan', veld: 'ambitie' })),
    ],
    'met landnummer': [
      ambitie('Bel +31612345678, +31 6 12345678, +31 (0)6 12 34 56 78 of 0031 6-12345678.'),
      { veld: 'ambitie', bereik: { van: 4, tot: 16 } },
      { veld: 'ambitie', bereik: { van: 18, tot: 32 } },
      { veld: 'ambitie' },
      { veld: 'ambitie' },
    ],
    'achter een streepje en voor een punt': [
      ambitie('De wijkverpleegkundige - 06 - 12345678.'),
      { veld: 'ambitie', bereik: { van: 25, tot: 38 } },
    ],
    'in een mijlpaal': [
      metAfspraak({ mijlpalen: [{ omschrijving: 'Bel Ans, 06-12345678' }] }),
      { veld: 'omschrijving' },
    ],
  },
})
