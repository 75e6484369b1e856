import {
  absolutePositionToRelativePosition,
  initProseMirrorDoc,
  relativePositionToAbsolutePosition,
} from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { domOfPosition, positionOfDom, positionOfPlain } from '../../../client/editor/domPositions.ts'
import { schemaOf } from '../../../client/editor/extensions.ts'
import { parseRelative, positionOf, relativeOf } from '../../../client/editor/positions.ts'
import { drawBlokken } from '../../../client/editor/staticText.ts'
import { platVan, writeBlokken } from '../../../shared/plan/tekst.ts'
import { everything } from './richText.ts'

function rich() {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('proef')
  writeBlokken(fragment, everything)
  const { doc: node, mapping } = initProseMirrorDoc(fragment, schemaOf('rijk'))
  /** The places where a caret can be. */
  const carets: number[] = []
  for (let at = 0; at <= node.content.size; at += 1)
    if (node.resolve(at).parent.inlineContent) carets.push(at)
  return { doc, fragment, node, mapping, carets }
}

describe('positions that hold', () => {
  test('every caret goes to Yjs and comes back', () => {
    const { fragment, carets } = rich()
    expect(carets.length).toBeGreaterThan(60)
    for (const at of carets) expect(positionOf(fragment, relativeOf(fragment, at))).toBe(at)
  })

  test('they are read by y-tiptap as the same place, and its own are read the same here', () => {
    const { doc, fragment, mapping, carets } = rich()
    for (const at of carets) {
      const mine = relativeOf(fragment, at)
      expect(relativePositionToAbsolutePosition(doc, fragment, mine, mapping)).toBe(at)
      const theirs = absolutePositionToRelativePosition(at, fragment, mapping)
      expect(positionOf(fragment, theirs)).toBe(at)
    }
  })

  test('a caret stays with its letters while others type in front of it', () => {
    const { fragment } = rich()
    const caret = relativeOf(fragment, 3)
    const heading = fragment.get(0)
    const run = heading instanceof Y.XmlElement ? heading.get(0) : null
    if (run instanceof Y.XmlText) run.insert(0, 'Nieuwe ')
    expect(positionOf(fragment, caret)).toBe(10)
  })

  test('a caret in a removed paragraph is nowhere', () => {
    const { fragment } = rich()
    const caret = relativeOf(fragment, 8)
    fragment.delete(1, 1)
    expect(positionOf(fragment, caret)).toBeNull()
  })

  test('a caret of another text, and anything that is no caret, is nowhere', () => {
    const { doc, fragment } = rich()
    const other = doc.getMap('map').set('ander', new Y.XmlFragment()) as Y.XmlFragment
    writeBlokken(other, everything)
    expect(positionOf(fragment, relativeOf(other, 3))).toBeNull()
    expect(parseRelative(JSON.parse(JSON.stringify(relativeOf(other, 3))))).not.toBeNull()
    for (const wrong of [null, 'x', {}, { tname: 'verzonnen' }, { item: { client: 'x', clock: 0 } }])
      expect(parseRelative(wrong)).toBeNull()
    expect(doc.share.has('verzonnen')).toBe(false)
  })
})

describe('places in drawn text', () => {
  const draw = () => {
    const root = document.createElement('div')
    drawBlokken(root, everything)
    return root
  }

  test('every caret goes to the DOM and comes back', () => {
    const { carets } = rich()
    const root = draw()
    for (const at of carets) expect(positionOfDom(root, domOfPosition(root, at))).toBe(at)
  })

  test('a caret stands in the text where there is text, and before the filler where there is none', () => {
    const { carets, node } = rich()
    const root = draw()
    for (const at of carets) {
      const { node: place, offset } = domOfPosition(root, at)
      if (node.resolve(at).parent.content.size === 0) expect([place.nodeName, offset]).toEqual(['P', 0])
    }
    expect(domOfPosition(root, 2).node.nodeValue).toBe('Kop')
  })

  test('a place outside the text is no place in it, and one past the end is the end', () => {
    const root = draw()
    expect(positionOfDom(root, { node: document.body, offset: 0 })).toBeNull()
    expect(domOfPosition(root, 10_000)).toEqual({ node: root, offset: root.childNodes.length })
  })

  test('a stretch of the plain text is found at the same words', () => {
    const { node } = rich()
    const root = draw()
    const plat = platVan(everything)
    for (const woord of ['gewoon', 'cursief', 'volgende', 'twee', 'citaat', 'Tussenkop']) {
      const van = plat.indexOf(woord)
      const from = positionOfPlain(root, van)
      const to = positionOfPlain(root, van + woord.length)
      expect(node.textBetween(from, to)).toBe(woord)
    }
  })
})
