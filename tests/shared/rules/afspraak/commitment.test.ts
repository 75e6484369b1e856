import rule from '../../../../shared/rules/afspraak/commitment.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'iedereen heeft toegezegd': voorbeeldPlan(),
    'een voorbehoud met tekst': metAfspraak({
      partijen: [
        {
          ...betrokkene('p-thuiszorg', 'trekker'),
          commitment: { status: 'onder voorbehoud', voorbehoud: 'na akkoord inkoopbeleid 2025' },
        },
      ],
    }),
    'geen partijen': metAfspraak({ partijen: [] }),
  },
  fout: Object.fromEntries(
    [null, 'niet gevraagd', 'gevraagd', 'niet akkoord', 'onder voorbehoud'].map(status => [
      status ?? 'geen status',
      [
        metAfspraak({
          partijen: [
            betrokkene('p-gemeente', 'uitvoerder'),
            { ...betrokkene('p-thuiszorg', 'trekker'), commitment: { status } },
          ],
        }),
        { elementId: 'a1', veld: 'partijen.commitment' },
      ],
    ]),
  ),
})
