import { expect, test } from 'vitest'
import { geldtVanaf, inFase } from '../../../shared/rules/fasen.ts'
import { regels } from '../../../shared/rules/index.ts'
import { fasen } from '../../../shared/rules/rule.ts'

test('a rule shows in its own phase and in those after it', () => {
  expect(fasen.map(fase => geldtVanaf(fase, '0.6'))).toEqual([false, true, true, true])
  expect(fasen.map(fase => inFase({ fase: '0.9' }, fase))).toEqual([false, false, true, true])
})

test('all rules show when no phase is chosen', () => {
  expect(regels.every(regel => inFase(regel, 'alle'))).toBe(true)
})
