import { child, childrenOf, settingOf, type XmlElement } from '../xml.ts'

/** How one level of a list is marked. */
export interface Niveau {
  readonly geordend: boolean
  /** How its numbers look, as HTML says it; null for plain ones. */
  readonly type: string | null
  readonly begin: number
}
export interface Numbering {
  /** Null for a list that the document does not describe. */
  niveau(numId: string, level: number): Niveau | null
}

const types: Readonly<Record<string, string | null>> = {
  decimal: null,
  decimalZero: null,
  ordinal: null,
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

/** Reads the lists of a document: each is one of the kinds it describes, with changes of its own. */
export function readNumbering(root: XmlElement | null): Numbering {
  const kinds = byAttribute(childrenOf(root ?? undefined, 'w:abstractNum'), 'w:abstractNumId')
  const lists = byAttribute(childrenOf(root ?? undefined, 'w:num'), 'w:numId')
  return {
    niveau: (numId, level) => {
      const list = lists.get(numId)
      const changed = childrenOf(list, 'w:lvlOverride').find(one => one.attrs.get('w:ilvl') === String(level))
      const kind = kinds.get(settingOf(list, 'w:abstractNumId') ?? '')
      const own = childrenOf(kind, 'w:lvl').find(one => one.attrs.get('w:ilvl') === String(level))
      const said = child(changed, 'w:lvl') ?? own
      if (!list) return null
      const format = settingOf(said, 'w:numFmt') ?? 'bullet'
      const begin = Number(settingOf(changed, 'w:startOverride') ?? settingOf(said, 'w:start') ?? 1)
      return {
        geordend: Object.hasOwn(types, format),
        type: types[format] ?? null,
        begin: Number.isSafeInteger(begin) && begin >= 0 ? begin : 1,
      }
    },
  }
}

const byAttribute = (elements: readonly XmlElement[], name: string): Map<string, XmlElement> =>
  new Map(elements.map(one => [one.attrs.get(name) ?? '', one]))
