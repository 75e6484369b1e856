import { expect, test } from 'vitest'
import { plainOfDom, rangeOfPlain } from '../../../client/editor/domPositions.ts'
import { drawBlokken } from '../../../client/editor/staticText.ts'
import { platVan } from '../../../shared/plan/tekst.ts'
import { everything } from './richText.ts'

test('a point in the drawn text is counted as its plain text counts', () => {
  const root = document.createElement('div')
  drawBlokken(root, everything)
  const plat = platVan(everything)
  for (const { 0: word, index } of plat.matchAll(/\S+/g)) {
    const range = rangeOfPlain(root, { van: index, tot: index + word.length })
    expect(plainOfDom(root, { node: range.startContainer, offset: range.startOffset })).toBe(index)
    expect(plainOfDom(root, { node: range.endContainer, offset: range.endOffset })).toBe(index + word.length)
  }
  expect(plainOfDom(root, { node: root, offset: 0 })).toBe(0)
  expect(plainOfDom(root, { node: root, offset: root.childNodes.length })).toBe(plat.length)
  expect(plainOfDom(root, { node: document.body, offset: 0 })).toBeNull()
})
