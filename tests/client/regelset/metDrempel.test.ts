import { expect, test } from 'vitest'
import { drempelVan, metDrempel } from '../../../client/regelset/metDrempel.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'

test('one threshold of a set changes, and the set it was made from does not', () => {
  const nieuw = metDrempel(iza2023, 'opgavenHoogstens', 3)
  expect(drempelVan(nieuw, 'opgavenHoogstens')).toBe(3)
  expect(drempelVan(iza2023, 'opgavenHoogstens')).toBe(7)
  expect({ ...nieuw.drempels, opgavenHoogstens: 7 }).toEqual(iza2023.drempels)
})

test('of thresholds that belong together the other stays', () => {
  expect(metDrempel(iza2023, 'looptijdJaren.max', 8).drempels.looptijdJaren).toEqual({ min: 1, max: 8 })
})
