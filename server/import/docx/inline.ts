import { isSafeLink } from '../../../shared/plan/proseFaults.ts'
import type { Mark } from '../../../shared/plan/tekst.ts'
import { child, isElement, settingOf, switchOf, within, type XmlElement } from '../xml.ts'
import { breakLine, type Destination, type Line, write } from './line.ts'
import { chosen, type Source, textOf } from './source.ts'

/** Where in a line the reading is: what its words are marked with, and where they go. */
interface Spot {
  readonly to: Destination
  readonly link: string | null
}

/** Reads what stands in the line of a paragraph. Elements without a meaning of their own hold what is in them. */
export function readInline(element: XmlElement, source: Source, line: Line): void {
  readChildren(element, source, line, { to: 'tekst', link: null })
}

function readChildren(element: XmlElement, source: Source, line: Line, spot: Spot): void {
  for (const node of element.children) if (isElement(node)) readOne(node, source, line, spot)
}

/** Settings, and marks without words. */
const settings = /^w:(pPr|rPr|sdtPr|sdtEndPr|tblPr|trPr|tcPr|bookmark\w+|proofErr|permStart|permEnd)$/

function readOne(element: XmlElement, source: Source, line: Line, spot: Spot): void {
  switch (element.name) {
    case 'w:r':
      return readRun(element, source, line, spot)
    case 'w:hyperlink':
      return readChildren(element, source, line, { ...spot, link: addressOf(element, source) ?? spot.link })
    case 'w:ins':
      source.report.add('ingevoegd')
      return readChildren(element, source, line, spot)
    case 'w:del':
      return readChildren(element, source, line, { ...spot, to: 'verwijderd' })
    case 'w:moveFrom':
      return readChildren(element, source, line, { ...spot, to: 'verplaatst' })
    case 'w:fldSimple':
      return readSimpleField(element, source, line, spot)
    case 'w:sdt':
      return readChildren(child(element, 'w:sdtContent') ?? element, source, line, spot)
    case 'm:oMath':
      source.report.add('formule')
      for (const words of within(element, 'm:t'))
        write(line, destination(source, spot) ?? 'formule', textOf(words), [])
      return
    case 'mc:AlternateContent':
      return readChildren(chosen(element) ?? element, source, line, spot)
    default:
      if (!settings.test(element.name)) readChildren(element, source, line, spot)
  }
}

function addressOf(link: XmlElement, source: Source): string | null {
  const id = link.attrs.get('r:id')
  const target = id === undefined ? undefined : source.relations.get(id)
  return target?.isExternal ? safe(target.target, source) : null
}

function safe(address: string, source: Source): string | null {
  if (isSafeLink(address) && address.length <= 2000) return address
  source.report.add('koppeling', address)
  return null
}

/** Where words go in the field they are in; the instruction of a field itself is no text. */
function destination({ fields }: Source, { to }: Spot): Destination | null {
  if (fields.some(field => !field.isOutcome)) return null
  if (to !== 'tekst') return to
  if (fields.some(({ instruction }) => /^\s*TOC\b/i.test(instruction))) return 'inhoudsopgave'
  return fields.some(({ instruction }) => /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction))
    ? 'paginanummer'
    : 'tekst'
}

function readSimpleField(element: XmlElement, source: Source, line: Line, spot: Spot): void {
  source.fields.push({ instruction: element.attrs.get('w:instr') ?? '', isOutcome: true })
  noteField(source)
  readChildren(element, source, line, spot)
  source.fields.pop()
}

/** A link and what is left out are no news; the rest is now plain text. */
function noteField({ fields, report }: Source): void {
  const instruction = fields.at(-1)?.instruction ?? ''
  if (!/^\s*(HYPERLINK|TOC|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i.test(instruction)) report.add('veld')
}

function readRun(run: XmlElement, source: Source, line: Line, spot: Spot): void {
  const settings = child(run, 'w:rPr')
  const style = source.styles.of(settingOf(settings, 'w:rStyle'))
  const isHidden = switchOf(settings, 'w:vanish') ?? style.verborgen ?? false
  const at: Spot = isHidden && spot.to === 'tekst' ? { ...spot, to: 'verborgen' } : spot
  const on = (name: string, said: boolean | undefined) => switchOf(settings, name) ?? said ?? false
  const underlined = !['none', undefined].includes(settingOf(settings, 'w:u'))
  const marks = (link: string | null): Mark[] => [
    ...(on('w:b', style.vet) ? [{ type: 'bold' }] : []),
    ...(on('w:i', style.cursief) ? [{ type: 'italic' }] : []),
    ...(link === null ? [] : [{ type: 'link', attrs: { href: link } }]),
    ...(on('w:strike', undefined) || on('w:dstrike', undefined) ? [{ type: 'strike' }] : []),
    ...(underlined && link === null ? [{ type: 'underline' }] : []),
  ]
  readRunParts(run, source, line, at, marks)
}

type Marks = (link: string | null) => Mark[]

function readRunParts(element: XmlElement, source: Source, line: Line, spot: Spot, marks: Marks): void {
  for (const part of element.children) if (isElement(part)) readRunPart(part, source, line, spot, marks)
}

function readRunPart(part: XmlElement, source: Source, line: Line, spot: Spot, marks: Marks): void {
  const to = destination(source, spot)
  const say = (words: string) => to && write(line, to, words, marks(spot.link ?? linkOfField(source)))
  switch (part.name) {
    case 'w:t':
    case 'w:delText':
      return void say(textOf(part))
    case 'w:tab':
    case 'w:ptab':
      return void say(' ')
    case 'w:noBreakHyphen':
      return void say('-')
    case 'w:cr':
      return void (to && breakLine(line, to))
    case 'w:br':
      return void (
        to &&
        (part.attrs.get('w:type') ?? 'textWrapping') === 'textWrapping' &&
        breakLine(line, to)
      )
    case 'w:sym':
      return void say(symbol(part, source))
    case 'w:fldChar':
      return readFieldMark(part, source)
    case 'w:instrText':
      return readInstruction(part, source)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return void (to === 'tekst' && readNote(part, source, line))
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readDrawing(part, source, line)
    case 'mc:AlternateContent':
      return readRunParts(chosen(part) ?? part, source, line, spot, marks)
    default:
      if (!settings.test(part.name)) readRunParts(part, source, line, spot, marks)
  }
}

/** A sign of a font of signs has no meaning without it; others are letters. */
function symbol(part: XmlElement, { report }: Source): string {
  const code = Number.parseInt(part.attrs.get('w:char') ?? '', 16)
  if (code >= 0x20 && code < 0xd800) return String.fromCodePoint(code)
  report.add('teken')
  return '▪'
}

function readFieldMark(mark: XmlElement, source: Source): void {
  const kind = mark.attrs.get('w:fldCharType')
  const last = source.fields.at(-1)
  if (kind === 'begin') source.fields.push({ instruction: '', isOutcome: false })
  else if (kind === 'separate' && last) {
    last.isOutcome = true
    noteField(source)
  } else if (kind === 'end') source.fields.pop()
}

function readInstruction(part: XmlElement, { fields }: Source): void {
  const last = fields.at(-1)
  if (last && !last.isOutcome) last.instruction += textOf(part)
}

function linkOfField({ fields }: Source): string | null {
  for (const { instruction, isOutcome } of fields) {
    const address = isOutcome && /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]
    if (address && isSafeLink(address) && address.length <= 2000) return address
  }
  return null
}

function readNote(part: XmlElement, source: Source, line: Line): void {
  const name = part.name === 'w:footnoteReference' ? 'w:footnote' : 'w:endnote'
  const note = source.notes.get(`${name} ${part.attrs.get('w:id')}`)
  if (!note) return
  source.noteCount += 1
  const mark = `[${source.noteCount}]`
  source.report.add('voetnoot')
  write(line, 'tekst', mark, [])
  line.notes.push({ mark, note })
}

/** A box with text is text; of anything else drawn only what it is said to show is kept. */
function readDrawing(drawing: XmlElement, source: Source, line: Line): void {
  const boxes = [...within(drawing, 'w:txbxContent')]
  line.boxes.push(...boxes)
  for (const _ of boxes) source.report.add('tekstvak')
  const about = [...within(drawing, 'wp:docPr'), ...within(drawing, 'v:shape')]
    .map(({ attrs }) => attrs.get('descr') ?? attrs.get('title') ?? attrs.get('alt') ?? '')
    .join(' ')
  const isPicture = [...within(drawing, 'a:blip'), ...within(drawing, 'v:imagedata')].length > 0
  if (drawing.name === 'w:object') source.report.add('object', about)
  else if (isPicture) source.report.add('afbeelding', about)
  else if (boxes.length === 0) source.report.add('object', about)
}
