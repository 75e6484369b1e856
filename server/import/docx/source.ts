import { child, childrenOf, within, type XmlElement } from '../xml.ts'
import { type Numbering, readNumbering } from './numbering.ts'
import type { Package, Relation } from './package.ts'
import type { Report } from './report.ts'
import { readStyles, type Styles } from './styles.ts'

/** A field that Word fills in itself: its instruction, and whether what now comes is its outcome. */
export interface Field {
  instruction: string
  isOutcome: boolean
}

/** What reading a text takes beside the text itself, and where it is. */
export interface Source {
  readonly report: Report
  readonly styles: Styles
  readonly numbering: Numbering
  /** Notes by kind and id. */
  readonly notes: ReadonlyMap<string, XmlElement>
  readonly relations: ReadonlyMap<string, Relation>
  /** The fields that the place being read is in, the innermost last. */
  readonly fields: Field[]
  /** How far each numbered list has come, by list and level. */
  readonly counters: Map<string, number[]>
  /** How many notes there were so far. */
  noteCount: number
}

export function openSource(pkg: Package, report: Report): Source {
  const related = (type: string): XmlElement | null => {
    const part = pkg.related(pkg.main, type)
    return part === null ? null : pkg.xml(part)
  }
  return {
    ...{ report, fields: [], counters: new Map(), noteCount: 0 },
    styles: readStyles(related('styles')),
    numbering: readNumbering(related('numbering')),
    notes: new Map([
      ...notesIn(related('footnotes'), 'w:footnote'),
      ...notesIn(related('endnotes'), 'w:endnote'),
    ]),
    relations: pkg.relations(pkg.main),
  }
}

/** Those with a type are lines between text and notes. */
const notesIn = (root: XmlElement | null, name: string): [string, XmlElement][] =>
  childrenOf(root ?? undefined, name)
    .filter(note => (note.attrs.get('w:type') ?? 'normal') === 'normal')
    .map(note => [`${name} ${note.attrs.get('w:id')}`, note])

/** The words of a part that is only reported: a line for each paragraph. */
export function wordsOf(element: XmlElement): string {
  const lines: string[] = []
  for (const paragraph of within(element, 'w:p')) {
    let line = ''
    for (const words of runsOf(paragraph)) line += words
    if (line.trim() !== '') lines.push(line.trim())
  }
  return lines.join('\n')
}

function* runsOf(element: XmlElement): Generator<string> {
  for (const node of element.children) {
    if (typeof node === 'string') continue
    if (['w:t', 'w:delText', 'm:t'].includes(node.name)) yield textOf(node)
    else if (['w:tab', 'w:br', 'w:cr'].includes(node.name)) yield ' '
    else if (node.name === 'w:p' || node.name === 'mc:Fallback') continue
    else yield* runsOf(node)
  }
}

export const textOf = (element: XmlElement): string =>
  element.children.map(node => (typeof node === 'string' ? node : '')).join('')

/** Of several ways to show something, the first. */
export const chosen = (alternatives: XmlElement): XmlElement | undefined =>
  child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback')
