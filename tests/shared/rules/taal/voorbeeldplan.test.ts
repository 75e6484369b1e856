import { expect, test } from 'vitest'
import { exampleJson, verwachteBevindingen } from '../../../../shared/plan/examplePlan.ts'
import { checkPlan } from '../../../../shared/rules/checkPlan.ts'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import { taalRegels } from '../../../../shared/rules/taal/index.ts'
import { planOf } from '../../../kit/testRule.ts'

interface Said {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
}
const identities = (found: readonly Said[]): string[] =>
  [...new Set(found.map(({ regelId, elementId, veld }) => `${regelId} ${elementId} ${veld}`))].sort()

const found = checkPlan(planOf(exampleJson.plan), iza2023, taalRegels)

test('in the example plan the language rules find what the reference checker does: rule, element and field', () => {
  const expected = verwachteBevindingen.filter(one => one.regelId.startsWith('taal.'))
  expect(identities(found)).toEqual(identities(expected))
})

test('and in those fields the words that it names', () => {
  const oplossing = new Map(
    planOf(exampleJson.plan).afspraken.map(afspraak => [afspraak.id, afspraak.oplossing.plat]),
  )
  const woorden = (elementId: string) =>
    found
      .filter(one => one.elementId === elementId && one.regelId === 'taal.vaag')
      .map(one => oplossing.get(elementId)?.slice(one.bereik?.van, one.bereik?.tot))
  expect(woorden('a2')).toEqual([
    'zetten in op',
    'versterking',
    'verkennen',
    'Betrokken partijen',
    'stemmen dit onderling af',
  ])
  expect(woorden('a6')).toEqual(['werken we aan', 'aandacht voor'])
  expect(woorden('a14')).toEqual(['streven naar', 'substantieel', 'minder'])
})
