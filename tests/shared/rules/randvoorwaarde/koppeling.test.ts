import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/randvoorwaarde/koppeling.ts'
import { metPlan, voorbeeldAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldRandvoorwaarde } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (...een: Parameters<typeof voorbeeldRandvoorwaarde>) =>
  metPlan({ randvoorwaarden: [voorbeeldRandvoorwaarde(...een)] })
/** An afspraak with this text, and no randvoorwaarde for it. */
const tekst = (oplossing: string, randvoorwaarden: unknown = []) =>
  metPlan({ afspraken: [voorbeeldAfspraak({ oplossing })], randvoorwaarden })

const zin = 'De start is afhankelijk van een wettelijke grondslag, die er in 2025 komt.'

testRule(rule, {
  goed: {
    'geldt voor een afspraak': voorbeeldPlan(),
    'geldt voor een opgave': met({ afspraakIds: [], opgaveIds: ['o1'] }),
    'een afspraak die wacht op een randvoorwaarde die er staat': tekst(zin, [voorbeeldRandvoorwaarde()]),
    'een afspraak waarvan de opgave erop wacht': tekst(zin, [
      voorbeeldRandvoorwaarde({ afspraakIds: [], opgaveIds: ['o1'] }),
    ]),
    'mensen die afhankelijk zijn': tekst('De wijkverpleging helpt inwoners die afhankelijk van zorg zijn.'),
    'iets dat juist nergens van afhangt': tekst('Het loket werkt onafhankelijk van de verzekeraars.'),
  },
  fout: {
    'geldt nergens voor': [met({ afspraakIds: [] }), { elementId: 'rv1', veld: 'afspraakIds' }],
    'geldt voor een afspraak die er niet meer is': [
      met({ afspraakIds: ['a9'] }),
      { elementId: 'rv1', veld: 'afspraakIds' },
    ],
    'een afspraak die wacht op wat er niet bij staat': [
      tekst(zin),
      { elementId: 'a1', veld: 'oplossing', bereik: { van: 12, tot: 52 } },
    ],
    'een randvoorwaarde voor een andere afspraak': [
      tekst(zin, [voorbeeldRandvoorwaarde({ afspraakIds: ['a9'], opgaveIds: ['o9'] })]),
      { elementId: 'rv1', veld: 'afspraakIds' },
      { elementId: 'a1', veld: 'oplossing' },
    ],
  },
})

test('an afspraak that the text names by number is the one to link', () => {
  const [finding] = findingsOf(rule, met({ afspraakIds: [], tekst: 'Nodig voor afspraken 1 en 7.' }))
  expect(finding?.oplossingen).toEqual([
    {
      titel: 'Koppel aan afspraak 1',
      edit: {
        op: 'all',
        edits: [{ op: 'add', elementId: 'rv1', veld: 'afspraakIds', waarde: 'a1' }],
      },
    },
  ])
})

test('what an afspraak waits for becomes a randvoorwaarde with that title', () => {
  const [finding] = findingsOf(rule, tekst(zin))
  expect(finding?.oplossingen[0]?.titel).toBe('Maak van “Een wettelijke grondslag” een randvoorwaarde')
})
