import { expect, test } from 'vitest'
import { genoemdeAfspraken } from '../../../shared/rules/genoemdeAfspraken.ts'
import { indexPlan } from '../../../shared/rules/planIndex.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'
import { metPlan, voorbeeldAfspraak } from '../../../shared/rules/voorbeeld.ts'
import { planOf } from '../../kit/testRule.ts'

const zicht = {
  ...indexPlan(
    planOf(
      metPlan({
        afspraken: [1, 2, 12].map(nummer =>
          voorbeeldAfspraak({ id: `a${nummer}`, nummer, resultaatafspraken: [] }),
        ),
      }),
    ),
  ),
  drempels: iza2023.drempels,
}
const ids = (tekst: string) => genoemdeAfspraken(tekst, zicht).map(({ id }) => id)

test.each([
  ['Zie afspraak 2.', ['a2']],
  ['Voor afspraken 12, 1 en 2 is dit nodig.', ['a1', 'a2', 'a12']],
  ['Afspraak 1 wacht hierop, en afspraak 12 ook.', ['a1', 'a12']],
])('%s', (tekst, verwacht) => {
  expect(ids(tekst)).toEqual(verwacht)
})

test.each(['Er zijn 2 afspraken.', 'Opgave 1 en 2.', 'De afspraak op 9 mei.', 'Zie afspraak 7.'])(
  '%s: names none of them',
  tekst => {
    expect(ids(tekst)).toEqual([])
  },
)
