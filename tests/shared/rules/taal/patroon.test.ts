import { expect, test } from 'vitest'
import { letterlijk, patroon, woordenPatroon } from '../../../../shared/rules/taal/patroon.ts'

test('a word ends at any letter’s edge, accents included', () => {
  expect(patroon('\\bén\\b').test('zorg én welzijn')).toBe(true)
  expect(patroon('\\bco\\b').test('coördinatie coë')).toBe(false)
  expect(patroon('\\w+').exec('één reünie')?.[0]).toBe('één')
})

test('a stretch within the sentence passes the dot of a number and stops at the end of a paragraph', () => {
  const vorm = patroon('van[^.!?;]*naar')
  expect(vorm.test('van 1.240 naar')).toBe(true)
  expect(vorm.test('van hier. En naar')).toBe(false)
  expect(vorm.test('van hier\nnaar')).toBe(false)
})

test('words that people typed are taken as they are', () => {
  const vorm = woordenPatroon([letterlijk('Zorg (Venne)'), letterlijk('A/B+C')])
  expect(vorm.test('met Zorg (Venne) samen')).toBe(true)
  expect(vorm.test('via A/B+C')).toBe(true)
  expect(vorm.test('AanZorg (Venne)')).toBe(false)
})

test.each([
  ['\\bé\\b', 'één é', 'é'],
  ['\\b(?:foo|\\d+)\\b', 'foobar 12', '12'],
  ['\\b(?:x|)y\\b', 'ay xy', 'xy'],
  ['\\b\\w*geld\\b', 'smeergelden zakgeld', 'zakgeld'],
  ['\\b(?:a[|)]b|cd)\\b', 'xcd a|b', 'a|b'],
  ['\\bvan\\b[^.!?;]{0,9}?\\bnaar\\b', 'vanaf 3 naar 4 van 5 naar 6', 'van 5 naar'],
])('%s in ‘%s’ is ‘%s’, whichever side of a word its edges are on', (bron, tekst, verwacht) => {
  expect(patroon(bron).exec(tekst)?.[0]).toBe(verwacht)
})
