import { expect, test } from 'vitest'
import geenOplossing from '../../../../shared/rules/opgave/knelpunt-geen-oplossing.ts'
import { metOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { afterFix, findingsOf, testRule } from '../../../kit/testRule.ts'

const tekst = (tekst: string) => metOpgave({ knelpunt: { tekst } })
const op = { elementId: 'o1', veld: 'knelpunt', bereikVeld: 'knelpunt.tekst' }

testRule(geenOplossing, {
  goed: {
    'een knelpunt met cijfers': voorbeeldPlan(),
    'iets dat ontbreekt en geen middel is': tekst(
      'Bij 37% van de overplaatsingen in 2022 ontbrak het medicatieoverzicht bij aankomst.',
    ),
    'er is geen plek': tekst('Er is geen plek in het verpleeghuis, terwijl het netwerk vol zit.'),
    'een middel dat er wel is': tekst('Het platform is 14 uur per week onbereikbaar.'),
    'geen, en een middel in de volgende zin': tekst('Er is geen bed vrij. Het loket belt elke dag.'),
    'een woord waarin app toevallig voorkomt': tekst('Er is geen apparatuur op de afdeling.'),
  },
  fout: {
    'er is nog geen platform': [tekst('Er is nog geen regionaal platform voor gegevensuitwisseling.'), op],
    'een samengesteld middel': [tekst('Er is geen zorgloket in de wijk.'), op],
    'het middel staat voorop': [tekst('Een coördinator ontbreekt.'), op],
    'gebrek aan': [tekst('Inwoners lijden onder een gebrek aan programma’s.'), op],
    'ook met een vraag': [tekst('Waarom is er nog geen app?'), op],
  },
})

test('the words themselves are marked', () => {
  const zin = 'Dit duurt lang. Er is geen loket in de regio.'
  const [finding] = findingsOf(geenOplossing, tekst(zin))
  expect(zin.slice(finding?.bereik?.van, finding?.bereik?.tot)).toBe('Er is geen loket')
})

const knelpuntNa = (zin: string): readonly string[] =>
  afterFix(geenOplossing, tekst(zin)).map(({ opgaven }) => opgaven[0]?.knelpunt.tekst.plat ?? '')

test('a sentence about a means can go when another says what people notice', () => {
  expect(knelpuntNa('Er is geen loket. Inwoners wachten 14 weken.')).toEqual(['Inwoners wachten 14 weken.'])
  expect(knelpuntNa('Inwoners wachten 14 weken. Er is geen loket in de wijk.')).toEqual([
    'Inwoners wachten 14 weken.',
  ])
  expect(knelpuntNa('Er is geen loket. Ouderen vallen vaker. Een coördinator ontbreekt.')).toEqual([
    'Ouderen vallen vaker.',
  ])
  expect(knelpuntNa('Ouderen vallen vaker.\nEr is geen loket. Dat duurt.')).toEqual([
    'Ouderen vallen vaker.\nDat duurt.',
  ])
})

test('words that nobody can know are not made up', () => {
  expect(knelpuntNa('Er is geen loket.')).toEqual([])
  expect(knelpuntNa('Er is geen loket. Dat vindt iedereen jammer.')).toEqual([])
  expect(knelpuntNa('Er is geen loket, waardoor inwoners wachten.')).toEqual([])
})
