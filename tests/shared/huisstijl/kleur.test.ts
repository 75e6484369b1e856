import { expect, test } from 'vitest'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import {
  contrastMetWit,
  donkerGenoeg,
  isLeesbaar,
  kleurpatroon,
  leesKleur,
} from '../../../shared/huisstijl/kleur.ts'
import { contrast } from '../../client/ui/contrast.ts'

test.each([
  ['#ffffff', 1],
  ['#000000', 21],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#1f6f3f', 6.21],
])('%s stands out from white as WCAG 2.2 computes it', (kleur, verhouding) => {
  expect(contrastMetWit(kleur)).toBeCloseTo(verhouding, 1)
  expect(contrastMetWit(kleur)).toBeCloseTo(contrast(kleur, '#ffffff'), 5)
})

test('a colour is readable from 4.5 to 1 on', () => {
  expect(['#767676', '#777777', '#8bc34a', neutraal.kleur].map(isLeesbaar)).toEqual([
    true,
    false,
    false,
    true,
  ])
  expect(neutraal.kleur).toMatch(kleurpatroon)
})

test.each([
  ['#1F6F3F', '#1f6f3f'],
  [' 1f6f3f ', '#1f6f3f'],
  ['#abc', '#aabbcc'],
  ['abc', '#aabbcc'],
  ['groen', null],
  ['#12345', null],
  ['', null],
])('"%s" is read as %s', (tekst, kleur) => {
  expect(leesKleur(tekst)).toBe(kleur)
})

test.each(['#8bc34a', '#ffffff', '#ffd600', '#00bcd4'])(
  '%s is made darker until it is readable, and no darker',
  kleur => {
    const donkerder = donkerGenoeg(kleur)
    expect(donkerder).toMatch(kleurpatroon)
    expect(contrastMetWit(donkerder)).toBeGreaterThanOrEqual(4.5)
    expect(contrastMetWit(donkerder)).toBeLessThan(4.8)
  },
)

test('a colour that is readable stays as it is', () => {
  expect(donkerGenoeg('#1f6f3f')).toBe('#1f6f3f')
})
