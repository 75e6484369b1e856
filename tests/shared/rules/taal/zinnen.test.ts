import { expect, test } from 'vitest'
import { type Zin, zinnen } from '../../../../shared/rules/taal/zinnen.ts'
import { seeded, seedsFor } from '../../../kit/seeded.ts'

/** What a sentence is, as a pattern. */
function metPatroon(tekst: string): readonly Zin[] {
  const grenzen = [...tekst.matchAll(/[.!?;]+(?=\s|$)|\n/g)].map(
    ({ index, 0: einde }) => index + einde.length,
  )
  return [...grenzen, tekst.length]
    .map((tot, at) => ({ van: grenzen[at - 1] ?? 0, tot }))
    .map(({ van, tot }) => ({ tekst: tekst.slice(van, tot), van }))
    .map(zin => ({ ...zin, klein: zin.tekst.toLowerCase() }))
    .filter(zin => zin.tekst.trim() !== '')
}

const stukken = [
  'Zij',
  'één',
  '1.240',
  '.',
  '!',
  '?!',
  ';',
  '...',
  '.;!?x',
  ' ',
  '\n',
  '\u00a0',
  '\u2028',
  '\t',
  '’',
  '“Nee.”',
]

test('prose is cut at the end of a sentence and of a paragraph, and nowhere in a number', () => {
  expect(zinnen('Er zijn 1.240 bedden. Meer niet!\nOf toch? ').map(zin => zin.tekst)).toEqual([
    'Er zijn 1.240 bedden.',
    ' Meer niet!',
    'Of toch?',
  ])
  expect(zinnen('')).toEqual([])
})

test('of many dots in a row each is tried once: tried from each of them, this would take a minute', () => {
  const punten = `${'.'.repeat(200_000)}x`
  expect(zinnen(punten).map(zin => zin.tekst)).toEqual([punten])
})

test.each(seedsFor('zinnen', [], 5))('it is cut as by a plain pattern (seed %i)', seed => {
  const random = seeded(seed)
  for (let run = 0; run < 400; run += 1) {
    const tekst = Array.from({ length: random.int(12) }, () => random.pick(stukken)).join('')
    expect({ tekst, zinnen: zinnen(tekst) }).toEqual({ tekst, zinnen: metPatroon(tekst) })
  }
})
