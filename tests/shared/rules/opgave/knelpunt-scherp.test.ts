import { expect, test } from 'vitest'
import scherp from '../../../../shared/rules/opgave/knelpunt-scherp.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const met = (knelpunt: object) => metPlan({ opgaven: [{ ...voorbeeldOpgave(), knelpunt }] })
const tekst = (tekst: string) => met({ tekst })
const op = { elementId: 'o1', veld: 'knelpunt' }

testRule(scherp, {
  goed: {
    'alles in velden': voorbeeldPlan(),
    'alles in de tekst': tekst(
      'In 2022 wachtten 2.150 inwoners van de zes gemeenten gemiddeld 14 weken op behandeling in de GGZ.',
    ),
    'een gemeente bij naam is een gebied': tekst('In 2023 hadden 40 gezinnen in Wierdenburg schulden.'),
    'vier van de vijf volstaat': tekst('In 2022 kwamen 870 65-plussers na een val op de SEH.'),
    'deels in velden, deels in de tekst': met({
      tekst: 'In 2022 wachtten zij te lang.',
      doelgroep: 'jongeren',
      gebied: 'hele regio',
    }),
  },
  fout: {
    'niets ingevuld': [met({}), op],
    'een klacht zonder cijfer': [
      tekst('De wachttijden in de GGZ zijn te lang. Dat weet iedereen.'),
      { ...op, bereikVeld: 'knelpunt.tekst', bereik: { van: 0, tot: 38 } },
    ],
    'een jaartal is geen omvang': [tekst('In 2022 wachtten inwoners te lang.'), op],
    'een leeftijd is geen omvang': [tekst('Inwoners van 65 jaar vallen vaker dan in 2020.'), op],
    'een getal zonder eenheid in het veld': [
      met({ doelgroep: 'jongeren', verschijnsel: 'uitval', omvang: 12 }),
      op,
    ],
  },
})

test('the sentence names the parts that are missing', () => {
  const [finding] = findingsOf(scherp, tekst('In 2022 wachtten zij te lang.'))
  expect(finding?.reden).toBe('Het knelpunt zegt nog niet bij wie het speelt, waar en hoeveel.')
})

test('a knelpunt without text has no words to point at', () => {
  const [finding] = findingsOf(scherp, met({}))
  expect(finding).not.toHaveProperty('bereik')
})
