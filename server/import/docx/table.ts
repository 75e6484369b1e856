import type { Cel } from '../../../shared/inlezen/blok.ts'
import { tabelAlsKnopen } from '../../../shared/inlezen/tabelTekst.ts'
import type { Knoop } from '../../../shared/plan/tekst.ts'
import { child, childrenOf, isElement, settingOf, switchOf, type XmlElement } from '../xml.ts'
import { type Source, wordsOf } from './source.ts'
import { groups, listsOf, type Piece, paragraph } from './stream.ts'

/** More columns than this no table has; a cell that says it spans a million would make as many. */
const mostColumns = 200

/** Reads what stands in a cell, as `readBody` does. */
type ReadBody = (element: XmlElement, source: Source) => Piece[]

/** Reads a table. One with a single cell is a frame around text, and is read as that text. */
export function readTable(table: XmlElement, source: Source, readBody: ReadBody): Piece[] {
  const rows = rowsIn(table)
  const cells = rows.map(row => cellsIn(row))
  if (rows.length === 1 && cells[0]?.length === 1 && cells[0][0]) return readBody(cells[0][0], source)
  const rijen: Cel[][] = []
  let kopRijen = 0
  rows.forEach((row, index) => {
    const settings = child(row, 'w:trPr')
    if (child(settings, 'w:del')) return source.report.add('verwijderd', wordsOf(row))
    if (kopRijen === rijen.length && switchOf(settings, 'w:tblHeader')) kopRijen += 1
    const before = Math.min(mostColumns, Number(settingOf(settings, 'w:gridBefore') ?? 0) || 0)
    const inside = (cell: XmlElement) => nodesOf(readBody(cell, source))
    rijen.push(readRow(cells[index] ?? [], before, inside))
  })
  const width = Math.max(0, ...rijen.map(rij => rij.length))
  if (width === 0) return []
  for (const rij of rijen) while (rij.length < width) rij.push({ knopen: [] })
  return [{ soort: 'tabel', kopRijen: Math.min(kopRijen, rijen.length - 1), rijen }]
}

/** Rows and cells may stand in frames of their own. */
const rowsIn = (element: XmlElement): XmlElement[] => found(element, 'w:tr')
const cellsIn = (element: XmlElement): XmlElement[] => found(element, 'w:tc')

function found(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(isElement).flatMap(node => {
    if (node.name === name) return [node]
    if (node.name === 'w:sdt') return childrenOf(node, 'w:sdtContent').flatMap(inside => found(inside, name))
    return /^w:(ins|customXml|moveTo)$/.test(node.name) ? found(node, name) : []
  })
}

function readRow(cells: readonly XmlElement[], before: number, inside: (cell: XmlElement) => Knoop[]): Cel[] {
  const row: Cel[] = Array.from({ length: before }, () => ({ knopen: [] }))
  for (const cell of cells) {
    const settings = child(cell, 'w:tcPr')
    const knopen = inside(cell)
    const merged = child(settings, 'w:vMerge')
    const goesOn = merged && (merged.attrs.get('w:val') ?? 'continue') === 'continue' && knopen.length === 0
    row.push(goesOn ? { knopen: [], samen: 'boven' } : { knopen })
    const span = Math.min(mostColumns, Number(settingOf(settings, 'w:gridSpan') ?? 1) || 1)
    for (let more = 1; more < span; more += 1) row.push({ knopen: [], samen: 'links' })
  }
  return row
}

/** Text in a cell as prose: a heading there is a paragraph in bold, a table a list. */
function nodesOf(pieces: readonly Piece[]): Knoop[] {
  return groups(pieces).flatMap(group => {
    if (Array.isArray(group)) return listsOf(group)
    if (group.soort === 'tabel') return tabelAlsKnopen(group)
    return [paragraph(group.soort === 'kop' ? group.inhoud.map(bold) : group.inhoud)]
  })
}

const bold = (knoop: Knoop): Knoop =>
  knoop.type !== 'text' || knoop.marks?.some(({ type }) => type === 'bold')
    ? knoop
    : { ...knoop, marks: [{ type: 'bold' }, ...(knoop.marks ?? [])] }
