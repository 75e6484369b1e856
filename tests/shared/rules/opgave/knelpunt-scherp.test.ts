import { expect, test } from 'vitest'
import scherp from '../../../../shared/rules/opgave/knelpunt-scherp.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { afterFix, findingsOf, testRule } from '../../../kit/testRule.ts'

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

const cijfer = { tekst: 'Jongeren die hulp zoeken', waarde: 2150, eenheid: 'aantal', peiljaar: 2022 }
const metBevinding = (bevinding: object, knelpunt: object = {}) =>
  metPlan({
    regiobeeld: { bevindingen: [{ id: 'b1', ...cijfer, ...bevinding }] },
    opgaven: [
      {
        ...voorbeeldOpgave(),
        knelpunt: { tekst: 'Jongeren wachten te lang.', gebied: 'hele regio', ...knelpunt },
        bevindingIds: ['b1', 'b-weg'],
      },
    ],
  })

test('the figure of a bevinding that the opgave rests on can be taken over', () => {
  const plannen = afterFix(scherp, metBevinding({}))
  expect(plannen.map(({ opgaven }) => opgaven[0]?.knelpunt)).toEqual([
    expect.objectContaining({ omvang: 2150, eenheid: 'aantal', peiljaar: 2022 }),
  ])
  const [finding] = findingsOf(scherp, metBevinding({}))
  expect(finding?.oplossingen.map(({ titel }) => titel)).toEqual([
    'Neem 2.150 (2022) over uit het regiobeeld: “Jongeren die hulp zoeken”',
  ])
})

test('a figure that is not whole, of another year, or that leaves too much unsaid is not', () => {
  for (const plan of [
    metBevinding({ peiljaar: null }),
    metBevinding({ waarde: null }),
    metBevinding({ eenheid: null }),
    metBevinding({}, { peiljaar: 2019, gebied: null }),
    metBevinding({}, { tekst: 'Het duurt te lang.', gebied: null }),
  ]) {
    expect(findingsOf(scherp, plan)).toHaveLength(1)
    expect(afterFix(scherp, plan)).toEqual([])
  }
})
