import { expect, test } from 'vitest'
import { gelijkenis, gelijkenisVanaf } from '../../../../shared/rules/taal/gelijkenis.ts'
import { kanLijken } from '../../../../shared/rules/taal/naamankers.ts'
import { kenmerkVan } from '../../../../shared/rules/taal/woordenboek.ts'
import { seeded } from '../../../kit/seeded.ts'

const voorbeelden = [
  ['Gemeente', 'gemeente', 1],
  ['', '', 1],
  ['', 'zorg', 0],
  ['zorg', 'borg', 0.75],
  ['zorg', 'zorgt', 0.8],
  ['huisartsencooperatie', 'huisartsencoöperatie', 0.95],
  ['abcd', 'dcba', 0],
] as const
test.each(voorbeelden)('‘%s’ and ‘%s’ are %s alike', (a, b, mate) => {
  expect(gelijkenis(a, b)).toBeCloseTo(mate)
  expect(gelijkenis(b, a)).toBeCloseTo(mate)
})

/** Pairs of names of which the second is the first with some letters changed, put in or left out. */
function* paren(seed: number): Generator<[string, string]> {
  const random = seeded(seed)
  const letter = () => random.pick([...'abcdefgorst ëö'])
  for (let nummer = 0; nummer < 400; nummer += 1) {
    const a = Array.from({ length: random.int(30) }, letter)
    const b = [...a]
    for (let edits = random.int(7); edits > 0; edits -= 1)
      b.splice(random.int(b.length + 1), random.int(2), ...(random.chance(0.6) ? [letter()] : []))
    yield [a.join(''), b.join('')]
  }
}

test('asked from a limit on it says the same, and 0 below that limit', () => {
  for (const [a, b] of paren(1)) {
    const mate = gelijkenis(a, b)
    expect(gelijkenisVanaf(a, b, 0.85)).toBe(mate >= 0.85 - 1e-9 ? mate : 0)
  }
})

test('by their letters no two names are told apart that are alike enough', () => {
  const alike = [...paren(2)].filter(([a, b]) => gelijkenis(a, b) >= 0.85)
  expect(alike.length).toBeGreaterThan(50)
  for (const [a, b] of alike)
    expect(kanLijken(kenmerkVan(a), kenmerkVan(b), Math.max(a.length, b.length), 0.85)).toBe(true)
})
