import * as Y from 'yjs'
import { findProse } from '../../../shared/plan/element.ts'

/** Types words in prose as an editor does: into the text of a paragraph, at the start or at `at`. */
export function typeIn(doc: Y.Doc, elementId: string, veld: string, words: string, at = 0): void {
  const prose = findProse(doc, elementId, veld)
  const paragraph = prose?.get(0)
  if (!(paragraph instanceof Y.XmlElement))
    throw new Error(`There is no paragraph in ${veld} of ${elementId}.`)
  const text = paragraph.get(0)
  if (text instanceof Y.XmlText) text.insert(Math.min(at, text.length), words)
  else paragraph.insert(0, [new Y.XmlText(words)])
}
