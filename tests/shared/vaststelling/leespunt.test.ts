import { expect, test } from 'vitest'
import { leespuntZin } from '../../../shared/vaststelling/leespunt.ts'

const op = '2026-10-12T08:00:00.000Z'

test.each([
  ['gelezen', '0.9', 'versie 0.9, die u las op 12 oktober 2026'],
  ['gelezen', null, 'de versie, die u las op 12 oktober 2026'],
  ['gemaakt', '0.9', 'versie 0.9, die u maakte op 12 oktober 2026'],
  ['beantwoord', '0.9', 'versie 0.9, waarop uw organisatie antwoordde op 12 oktober 2026'],
  ['bezoek', null, 'uw laatste bezoek op 12 oktober 2026'],
  ['versie', '0.6', 'versie 0.6 van 12 oktober 2026'],
] as const)('of %s, named %s, is said: %s', (soort, naam, zin) => {
  expect(leespuntZin({ van: 'v', soort, naam, op })).toBe(zin)
})
