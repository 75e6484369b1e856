import { expect, test } from 'vitest'
import { rangeOfPlain } from '../../../client/editor/domPositions.ts'
import { drawBlokken } from '../../../client/editor/staticText.ts'
import { platVan } from '../../../shared/plan/tekst.ts'
import { everything } from './richText.ts'

test('every word of the plain text has its range in the drawn text', () => {
  const root = document.createElement('div')
  drawBlokken(root, everything)
  const plat = platVan(everything)
  const words = [...plat.matchAll(/\S+/g)]
  expect(words.length).toBeGreaterThan(10)
  for (const { 0: word, index } of words)
    expect(rangeOfPlain(root, { van: index, tot: index + word.length }).toString()).toBe(word)
})
