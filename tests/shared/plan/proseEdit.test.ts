import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { rewrite } from '../../../shared/plan/proseEdit.ts'
import { blokkenVan, type Knoop, readTekst, writeBlokken } from '../../../shared/plan/tekst.ts'

/** Two people with the same prose; what the one writes reaches the other when they meet. */
function twoWith(blokken: readonly Knoop[]) {
  const [a, b] = [new Y.Doc(), new Y.Doc()]
  writeBlokken(a.getXmlFragment('t'), blokken)
  const meet = () => {
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  }
  meet()
  return { a: a.getXmlFragment('t'), b: b.getXmlFragment('t'), meet }
}
const plat = (fragment: Y.XmlFragment) => readTekst(fragment).plat
const type = (fragment: Y.XmlFragment, paragraph: number, at: number, words: string) => {
  const text = (fragment.get(paragraph) as Y.XmlElement).get(0)
  if (!(text instanceof Y.XmlText)) throw new Error('There is no text in this paragraph.')
  text.insert(at, words)
}

describe('prose that says something else', () => {
  test.each([
    ['a word in the middle', 'Een.\nTwee.\nDrie.', 'Een.\nTwee dus.\nDrie.'],
    ['a paragraph more', 'Een.\nDrie.', 'Een.\nTwee.\nDrie.'],
    ['a paragraph at the end', 'Een.', 'Een.\nTwee.'],
    ['a paragraph less', 'Een.\nTwee.\nDrie.', 'Een.\nDrie.'],
    ['all of it', 'Een.\nTwee.', 'A\nB\nC'],
    ['nothing', 'Een.\nTwee.', ''],
    ['something for nothing', '', 'Een.\n\nTwee.'],
    ['an empty paragraph that is filled', 'Een.\n\nDrie.', 'Een.\nTwee.\nDrie.'],
    ['one that is emptied', 'Een.\nTwee.\nDrie.', 'Een.\n\nDrie.'],
  ])('%s', (_name, old, now) => {
    const { a, b, meet } = twoWith(blokkenVan(old))
    expect(rewrite(a, now)).toBe(true)
    meet()
    expect([plat(a), plat(b)]).toEqual([now, now])
  })

  test('keeps what somebody types in another paragraph meanwhile, and in the same one', () => {
    const { a, b, meet } = twoWith(blokkenVan('Een.\nTwee.\nDrie.'))
    rewrite(a, 'Een.\nTwee dus.\nDrie.\nVier.')
    type(b, 2, 5, ' En nog iets.')
    type(b, 1, 0, 'Ten ')
    meet()
    expect(plat(b)).toBe('Een.\nTen Twee dus.\nDrie. En nog iets.\nVier.')
    expect(plat(a)).toBe(plat(b))
  })

  test('keeps the marks of words that stay', () => {
    const vet: Knoop = { type: 'text', text: 'Een', marks: [{ type: 'bold' }] }
    const { a } = twoWith([{ type: 'paragraph', content: [vet] }, ...blokkenVan('Twee.')])
    rewrite(a, 'Een\nTwee, toch.')
    expect(readTekst(a).blokken[0]).toEqual({ type: 'paragraph', content: [vet] })
  })

  test('is left to its caller when it is more than paragraphs', () => {
    const lijst: Knoop = {
      type: 'bulletList',
      content: ['Een.', 'Twee.'].map(line => ({ type: 'listItem', content: blokkenVan(line) })),
    }
    const { a } = twoWith([lijst])
    expect([rewrite(a, 'Een.\nDrie.'), plat(a)]).toEqual([false, 'Een.\nTwee.'])
  })
})
