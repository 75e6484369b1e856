import { expect, test } from 'vitest'
import geenOplossing from '../../../../shared/rules/opgave/knelpunt-geen-oplossing.ts'
import { metOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

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
