import { expect, test } from 'vitest'
import { rangeOfPlain } from '../../../client/editor/domPositions.ts'
import { keepSelection, placesAfter } from '../../../client/editor/keepSelection.ts'
import { drawBlokken } from '../../../client/editor/staticText.ts'

const paragraphs = (plat: string) =>
  plat.split('\n').map(text => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) }))

/** A field in which words are selected, in the direction one went. */
function selected(van: string, words: string, backward = false) {
  document.body.replaceChildren()
  const field = document.body.appendChild(document.createElement('div'))
  drawBlokken(field, paragraphs(van))
  const at = van.indexOf(words)
  const { startContainer, startOffset, endContainer, endOffset } = rangeOfPlain(field, {
    van: at,
    tot: at + words.length,
  })
  const selection = getSelection()
  if (!selection) throw new Error('There is no selection here.')
  if (backward) selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset)
  else selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  const becomes = (naar: string) =>
    keepSelection(field, { van, naar }, () => drawBlokken(field, paragraphs(naar)))
  return { field, selection, becomes }
}

const van = 'Eerst dit.\nWij helpen kwetsbare ouderen thuis.'
const woorden = 'kwetsbare ouderen'

test.each([
  ['before them', 'Vandaag eerst dit.\nEn wij helpen kwetsbare ouderen thuis.'],
  ['after them', 'Eerst dit.\nWij helpen kwetsbare ouderen thuis en in de wijk.\nDit ook.'],
  ['right before them', 'Eerst dit.\nWij helpen alle kwetsbare ouderen thuis.'],
  ['right after them', 'Eerst dit.\nWij helpen kwetsbare ouderen alleen thuis.'],
  ['nowhere', van],
])('words stay selected when the text changes %s', (_where, naar) => {
  for (const backward of [false, true]) {
    const { selection, becomes } = selected(van, woorden, backward)
    becomes(naar)
    expect(selection.toString()).toBe(woorden)
  }
})

test('what changed within them is selected with them', () => {
  const { selection, becomes } = selected(van, woorden)
  becomes('Eerst dit.\nWij helpen kwetsbare, alleenstaande ouderen thuis.')
  expect(selection.toString()).toBe('kwetsbare, alleenstaande ouderen')
})

test('one goes on in the direction one went', () => {
  const { selection, becomes } = selected(van, woorden, true)
  becomes(`Nu. ${van}`)
  const { anchorOffset, focusOffset } = selection
  expect(anchorOffset).toBeGreaterThan(focusOffset)
})

test('a selection elsewhere is left alone', () => {
  const { becomes, selection } = selected(van, woorden)
  const other = document.body.appendChild(document.createElement('p'))
  other.textContent = 'Iets anders'
  selection.selectAllChildren(other)
  becomes(`Nu. ${van}`)
  expect(selection.toString()).toBe('Iets anders')
})

test('one that goes on beyond the field keeps its end there', () => {
  const { becomes, selection, field } = selected(van, woorden)
  const other = document.createElement('p')
  other.textContent = 'Iets anders'
  field.before(other)
  const last = rangeOfPlain(field, { van: van.indexOf(woorden), tot: van.length })
  selection.setBaseAndExtent(last.startContainer, last.startOffset, other, 0)
  becomes(`Nu. ${van}`)
  expect(selection.focusNode).toBe(other)
  expect(selection.anchorNode?.nodeValue?.slice(selection.anchorOffset)).toBe('kwetsbare ouderen thuis.')
})

test('a caret stays a caret, and words of letters that repeat stay words', () => {
  expect(placesAfter({ van: 'abc', naar: 'abxc' }, 2, 2)).toEqual([2, 2])
  expect(placesAfter({ van: 'aaaa', naar: 'aaaaa' }, 1, 2)).toEqual([1, 2])
})
