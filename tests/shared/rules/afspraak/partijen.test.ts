import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/afspraak/partijen.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: {
    'vier partijen': voorbeeldPlan(),
    'een trekker en een adviseur': metAfspraak({
      partijen: [betrokkene('p-thuiszorg', 'trekker'), betrokkene('p-gemeente', 'adviseur')],
    }),
  },
  fout: {
    'geen partijen': [metAfspraak({ partijen: [] }), { veld: 'partijen' }],
    'alleen wie betaalt en adviseert': [
      metAfspraak({
        partijen: [betrokkene('p-verzekeraar', 'financier'), betrokkene('p-gemeente', 'adviseur')],
      }),
      { veld: 'partijen' },
    ],
    'een regel zonder partij': [metAfspraak({ partijen: [{ rol: 'trekker' }] }), { veld: 'partijen' }],
    'één partij, als advies': [
      metAfspraak({ partijen: [betrokkene('p-thuiszorg', 'trekker')] }),
      { veld: 'partijen' },
    ],
  },
})

test('one party alone is advice; nobody who does it is a requirement', () => {
  const alleen = metAfspraak({ partijen: [betrokkene('p-thuiszorg', 'trekker')] })
  expect(findingsOf(rule, alleen)[0]?.ernst).toBe('aanbevolen')
  expect(findingsOf(rule, metAfspraak({ partijen: [] }))[0]?.ernst).toBe('vereist')
})
