import { expect, test } from 'vitest'
import type { Json } from '../../../../shared/plan/itemMap.ts'
import type { Resultaatafspraak } from '../../../../shared/plan/resultaatafspraak.ts'
import { getallenBij } from '../../../../shared/rules/taal/getallenBij.ts'
import { metAfspraak, voorbeeldResultaat } from '../../../../shared/rules/voorbeeld.ts'
import { planOf } from '../../../kit/testRule.ts'

const resultaten = (...anders: Json[]): readonly Resultaatafspraak[] => {
  const lijst = anders.map((een, index) => voorbeeldResultaat({ id: `k${index + 1}`, ...een }))
  return planOf(metAfspraak({ resultaatafspraken: lijst })).afspraken[0]?.resultaatafspraken ?? []
}
const indicator = (naam: string, eenheid: string): Json => ({ indicator: { naam }, eenheid })

function waardenBij(tekst: string, eigen: Json, ...anderen: Json[]) {
  const [resultaat, ...rest] = resultaten(eigen, ...anderen)
  if (!resultaat) throw new Error('The plan of this test has a resultaatafspraak.')
  return getallenBij(resultaat, rest, tekst).map(({ waarde, veld }) => [waarde, veld])
}
const overgewicht = indicator('Aandeel kinderen van 4-12 jaar met overgewicht', '%')

test('both numbers of van … naar belong to the indicator that the sentence names', () => {
  const tekst = 'Er komt een zorgverlener. Het aandeel kinderen met overgewicht daalt van 20% naar 15%.'
  expect(waardenBij(tekst, overgewicht)).toEqual([
    [20, 'nulmeting'],
    [15, 'streefwaarde'],
  ])
})

test('numbers about something else, in another unit or in another sentence are left', () => {
  expect(waardenBij('Het ziekteverzuim daalt van 8% naar 6%.', overgewicht)).toEqual([])
  expect(waardenBij('Kinderen met overgewicht wachten van 6 weken naar 2 weken.', overgewicht)).toEqual([])
  expect(
    waardenBij('Kinderen met overgewicht krijgen hulp. De kosten gaan van 20% naar 15%.', overgewicht),
  ).toEqual([])
})

test('a sentence that could be about two indicators is left', () => {
  const ander = indicator('Kinderen met overgewicht in beweeggroepen', '%')
  expect(waardenBij('Overgewicht bij kinderen gaat van 20% naar 15%.', overgewicht, ander)).toEqual([])
})

test('a single percentage counts where the sentence shares two telling words', () => {
  const tekst = 'In 2026 heeft 14% van de kinderen overgewicht.'
  expect(waardenBij(tekst, overgewicht)).toEqual([[14, null]])
  expect(waardenBij('De helft van de kinderen, 50%, sport.', overgewicht)).toEqual([])
  expect(waardenBij('Kinderen met overgewicht: 20% minder in 2026.', overgewicht)).toEqual([])
})

test('what can be counted may be written with another word than the unit', () => {
  const praktijken = indicator('Huisartsenpraktijken die verwijzen', 'aantal')
  expect(waardenBij('Wij groeien van 9 naar 38 praktijken.', praktijken)).toEqual([
    [9, 'nulmeting'],
    [38, 'streefwaarde'],
  ])
})
