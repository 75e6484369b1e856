import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/kpi/bron.ts'
import {
  metAfspraak,
  metResultaat,
  voorbeeldPlan,
  voorbeeldResultaat,
} from '../../../../shared/rules/voorbeeld.ts'
import { afterFix, testRule } from '../../../kit/testRule.ts'

testRule(rule, {
  goed: { 'een registratie': voorbeeldPlan() },
  fout: {
    leeg: [metResultaat({ bron: null }), { elementId: 'k1', veld: 'bron' }],
    'alleen spaties': [metResultaat({ bron: '  ' }), { veld: 'bron' }],
  },
})

/** The source that each fix gives the first result. */
const bronnen = (json: Parameters<typeof afterFix>[1]) =>
  afterFix(rule, json).map(({ afspraken }) => afspraken[0]?.resultaatafspraken[0]?.bron.plat)
const naast = (...anderen: readonly object[]) =>
  metAfspraak({
    resultaatafspraken: [
      voorbeeldResultaat({ bron: null, nulmeting: { waarde: 3 } }),
      ...anderen.map((ander, at) => voorbeeldResultaat({ id: `k${at + 2}`, ...ander })),
    ],
  })

test('the source of another result with the same indicator can be taken over', () => {
  expect(bronnen(naast({ bron: 'Registratie SEH' }))).toEqual(['Registratie SEH'])
  expect(bronnen(naast({ bron: 'Registratie SEH' }, { bron: 'Registratie SEH' }))).toEqual([
    'Registratie SEH',
  ])
})

test('with two sources, or another indicator, it is not known which', () => {
  expect(bronnen(naast({ bron: 'Registratie SEH' }, { bron: 'Enquête' }))).toEqual([])
  expect(bronnen(naast({ bron: 'Enquête', indicator: { naam: 'Tevredenheid' } }))).toEqual([])
})

test('the source of the bevinding with the very figure can be taken over, and of no other figure', () => {
  expect(bronnen(metResultaat({ bron: null }))).toEqual(['Letselregistratie'])
  expect(bronnen(metResultaat({ bron: null, nulmeting: { peildatum: '2020-12-31' } }))).toEqual([])
  expect(bronnen(metResultaat({ bron: null, eenheid: 'aantal' }))).toEqual([])
})
