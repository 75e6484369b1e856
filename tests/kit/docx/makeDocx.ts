import { type Packed, zipOf } from './packed.ts'

/** Parts of a document beside its text; what is left out is not in it. */
export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string
  /** What stands in `w:styles`, `w:numbering`, `w:footnotes` and `w:comments`. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly titel?: string
  /** Extra lines in the relations of the text. */
  readonly relations?: string
  /** Extra parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly mainType?: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
export const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}/relationships"`,
  `xmlns:m="${office}/math"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const part = (name: string, inside: string): string =>
  `${declaration}<w:${name} ${wordNamespaces}>${inside}</w:${name}>`

/** What of a document is written besides its text, in which element, and how the text refers to it. */
const beside = ['styles', 'numbering', 'footnotes', 'comments', 'header'] as const
const elements = { header: 'hdr' } as const

/** A .docx as its parts, before it is packed. */
export function docxFiles(parts: DocxParts): Packed[] {
  const there = beside.filter(name => parts[name] !== undefined)
  const relations = there.map(
    name => `<Relationship Id="r-${name}" Type="${office}/relationships/${name}" Target="${name}.xml"/>`,
  )
  const types = there.map(
    name => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${name}+xml"/>`,
  )
  const mainType = parts.mainType ?? `${wordType}.document.main+xml`
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${types.join('')}</Types>`,
    '_rels/.rels': relationsPart(
      `<Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(parts.titel ?? '')}</dc:title></cp:coreProperties>`,
    'word/document.xml': part('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationsPart(relations.join('') + (parts.relations ?? '')),
    ...Object.fromEntries(
      there.map(name => [
        `word/${name}.xml`,
        part(name in elements ? elements.header : name, parts[name] ?? ''),
      ]),
    ),
    ...parts.parts,
  }
  return Object.entries(files).map(([name, inside]) => ({
    name,
    bytes: typeof inside === 'string' ? new TextEncoder().encode(inside) : inside,
  }))
}

const relationsPart = (inside: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

/** A .docx: the same bytes for the same parts. */
export const makeDocx = (parts: DocxParts): Uint8Array<ArrayBuffer> => zipOf(docxFiles(parts))

export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A run; `settings` are elements of `w:rPr`. */
export const run = (words: string, settings = ''): string =>
  `<w:r>${settings && `<w:rPr>${settings}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`

/** A paragraph of runs or of plain words; `settings` are elements of `w:pPr`. */
export const paragraph = (inside: string, settings = ''): string =>
  `<w:p>${settings && `<w:pPr>${settings}</w:pPr>`}${inside.startsWith('<') ? inside : run(inside)}</w:p>`

export const styled = (style: string, inside: string): string =>
  paragraph(inside, `<w:pStyle w:val="${style}"/>`)

/** An entry of a list of the numbering part. */
export const entry = (words: string, list: number, level = 0): string =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A cell: plain words, paragraphs, or these with settings of `w:tcPr`. */
export type CellText = string | { readonly inside: string; readonly settings: string }

export function table(rows: readonly (readonly CellText[])[], headRows = 0): string {
  const cell = (one: CellText) => {
    const { inside, settings } = typeof one === 'string' ? { inside: one, settings: '' } : one
    return `<w:tc><w:tcPr>${settings}</w:tcPr>${inside.startsWith('<w:') ? inside : paragraph(inside)}</w:tc>`
  }
  const row = (cells: readonly CellText[], index: number) =>
    `<w:tr>${index < headRows ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell).join('')}</w:tr>`
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(row).join('')}</w:tbl>`
}

/** A style as Word writes it: `name` is what Word calls it, `id` what the text does. */
export const style = (id: string, name: string, settings = '', kind = 'paragraph'): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${settings}</w:style>`

/** Lists by number: `bullet`, `decimal` and the like for each level. */
export function numbering(lists: Readonly<Record<number, readonly string[]>>): string {
  const levels = (formats: readonly string[]) =>
    formats
      .map(
        (format, level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
      )
      .join('')
  const all = Object.entries(lists)
  const kinds = all.map(
    ([id, formats]) => `<w:abstractNum w:abstractNumId="${id}">${levels(formats)}</w:abstractNum>`,
  )
  const ids = all.map(([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
  return kinds.join('') + ids.join('')
}
