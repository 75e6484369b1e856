import { Refusal } from '../../../shared/refusals.ts'
import { child, isElement, settingOf, type XmlElement } from '../xml.ts'
import { readInline } from './inline.ts'
import { breakLine, type Line, newLine, reportApart, trimmed, write } from './line.ts'
import { chosen, type Source, wordsOf } from './source.ts'
import type { Piece } from './stream.ts'
import { outlineOf } from './styles.ts'
import { readTable } from './table.ts'

/** Reads what stands in the body of a document, a cell, a note or a box, in order. */
export function readBody(element: XmlElement, source: Source): Piece[] {
  const pieces: Piece[] = []
  /** The line of a paragraph whose end was deleted: it goes on in the next one. */
  let held: Line | null = null
  const read = (inside: XmlElement): void => {
    for (const node of inside.children) {
      if (!isElement(node)) continue
      if (node.name === 'w:p') held = readParagraph(node, source, pieces, held)
      else if (node.name === 'w:tbl') pieces.push(...readTable(node, source, readBody))
      else if (node.name === 'w:altChunk') throw new Refusal('word-onveilig')
      else if (node.name === 'w:sdt') readControl(node, source, read)
      else if (node.name === 'mc:AlternateContent') read(chosen(node) ?? node)
      else if (/^w:(ins|moveTo|customXml|smartTag|del|moveFrom)$/.test(node.name)) read(node)
    }
  }
  read(element)
  if (held) finish(held, undefined, source, pieces)
  return pieces
}

/** A frame around a part of the text. The one of a table of contents says so. */
function readControl(control: XmlElement, source: Source, read: (inside: XmlElement) => void): void {
  const content = child(control, 'w:sdtContent')
  const gallery = settingOf(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  if (!content) return
  if (gallery === 'Table of Contents') source.report.add('inhoudsopgave', wordsOf(content))
  else read(content)
}

/** Gives the line back when it goes on in the next paragraph. */
function readParagraph(element: XmlElement, source: Source, pieces: Piece[], held: Line | null): Line | null {
  const line = held ?? newLine()
  readInline(element, source, line)
  // An instruction ends with its paragraph: one that was never closed hides nothing of the text.
  for (const field of source.fields) field.isOutcome = true
  const settings = child(element, 'w:pPr')
  if (child(child(settings, 'w:rPr'), 'w:del')) return line
  finish(line, settings, source, pieces)
  return null
}

function finish(line: Line, settings: XmlElement | undefined, source: Source, pieces: Piece[]): void {
  reportApart(line, source.report)
  const inhoud = trimmed(line.knopen)
  if (inhoud.length > 0) pieces.push(pieceOf(inhoud, settings, source))
  for (const box of line.boxes) pieces.push(...readBody(box, source))
  for (const { mark, note } of line.notes) pieces.push(...noteText(mark, note, source))
}

function pieceOf(
  inhoud: ReturnType<typeof trimmed>,
  settings: XmlElement | undefined,
  source: Source,
): Piece {
  const { styles, report } = source
  const style = styles.of(settingOf(settings, 'w:pStyle') ?? styles.standaard)
  const outline = child(settings, 'w:outlineLvl') ? outlineOf(settings) : style.kop
  const numbers = child(settings, 'w:numPr') ?? style.nummering
  const list = settingOf(numbers, 'w:numId') ?? '0'
  if (outline !== null) {
    if (list !== '0') report.add('nummering')
    return { soort: 'kop', niveau: outline, inhoud }
  }
  const diepte = Math.min(8, Math.max(0, Number(settingOf(numbers, 'w:ilvl') ?? 0) || 0))
  const niveau = list === '0' ? null : source.numbering.niveau(list, diepte)
  if (!niveau) return { soort: 'alinea', inhoud }
  const nummer = count(source, list, diepte, niveau.begin)
  return { soort: 'punt', diepte, geordend: niveau.geordend, type: niveau.type, nummer, inhoud }
}

function count({ counters }: Source, list: string, diepte: number, begin: number): number {
  const numbers = counters.get(list) ?? []
  const number = (numbers[diepte] ?? begin - 1) + 1
  numbers.length = diepte
  numbers[diepte] = number
  counters.set(list, numbers)
  return number
}

function noteText(mark: string, note: XmlElement, source: Source): Piece[] {
  const [first, ...rest] = readBody(note, source)
  if (!first) return []
  const line = newLine()
  write(line, 'tekst', `${mark} `, [])
  if (first.soort === 'tabel') return [{ soort: 'alinea', inhoud: line.knopen }, first, ...rest]
  for (const knoop of first.inhoud) {
    if (knoop.type === 'text') write(line, 'tekst', knoop.text ?? '', knoop.marks ?? [])
    else breakLine(line, 'tekst')
  }
  return [{ soort: 'alinea', inhoud: line.knopen }, ...rest]
}
