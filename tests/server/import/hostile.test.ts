import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../server/import/docx/document.ts'
import { Refusal } from '../../../shared/refusals.ts'
import {
  type DocxParts,
  docxFiles,
  makeDocx,
  paragraph,
  run,
  wordNamespaces,
} from '../../kit/docx/makeDocx.ts'
import { type Packed, type PackedLies, zipOf } from '../../kit/docx/packed.ts'

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words)
const body = paragraph('Tekst.')
const files = docxFiles({ body })

/** The code of the refusal; null when it is read. */
function refused(bytes: Uint8Array): string | null {
  try {
    readDocx(bytes)
    return null
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}
const packed = (extra: readonly Packed[], lies: PackedLies = {}) => refused(zipOf([...files, ...extra], lies))
const made = (parts: Partial<DocxParts>) => refused(makeDocx({ body, ...parts }))

test('an ordinary document is read', () => {
  expect(packed([])).toBe(null)
})

describe('what is no Word document is refused:', () => {
  test.each([
    ['nothing', new Uint8Array(), 'geen-word'],
    ['plain words', bytesOf('Geachte raad,'), 'geen-word'],
    ['a PDF', bytesOf('%PDF-1.7'), 'geen-word'],
    ['a packed file of something else', zipOf([{ name: 'foto.jpg', bytes: bytesOf('x') }]), 'geen-word'],
    [
      'a spreadsheet',
      makeDocx({
        body,
        mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
      'geen-word',
    ],
    ['half a document', makeDocx({ body }).subarray(0, 900), 'word-beschadigd'],
    ['one of an old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'word-oud'],
    [
      'one with a password',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'word-beveiligd',
    ],
  ])('%s', (_, bytes, code) => {
    expect(refused(bytes)).toBe(code)
  })
})

describe('macros are refused:', () => {
  test('by the type of the document', () => {
    expect(made({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' })).toBe('word-macro')
  })
  test('by the program in it, whatever the document says it is', () => {
    expect(made({ parts: { 'word/vbaProject.bin': 'x' } })).toBe('word-macro')
  })
})

describe('what would be fetched from outside is refused:', () => {
  const relation = (type: string, target: string) =>
    `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`
  test.each([
    ['attachedTemplate', 'https://elders.example/sjabloon.dotm'],
    ['attachedTemplate', 'file://server/delen/sjabloon.dotx'],
    ['attachedTemplate', '\\\\server\\delen\\sjabloon.dotx'],
    ['image', 'https://elders.example/foto.png'],
    ['oleObject', 'file:///c:/cijfers.xlsx'],
    ['frame', 'https://elders.example/'],
    ['subDocument', 'deel2.docx'],
    ['aFChunk', 'https://elders.example/deel.html'],
  ])('%s at %s', (type, target) => {
    expect(made({ relations: relation(type, target) })).toBe('word-verwijst')
  })

  test('in the relations of any part', () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('image', 'http://elders.example/x')}</Relationships>`
    expect(made({ parts: { 'word/_rels/header1.xml.rels': relations } })).toBe('word-verwijst')
  })

  test('but not a link that a reader may click, nor the template on a disk of who wrote it, which is reported', () => {
    expect(made({ relations: relation('hyperlink', 'https://elders.example') })).toBe(null)
    const settings = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('attachedTemplate', 'file:///C:\\Sjablonen\\Normal.dotm')}</Relationships>`
    const { verslag } = readDocx(makeDocx({ body, parts: { 'word/_rels/settings.xml.rels': settings } }))
    expect(verslag).toMatchObject([{ soort: 'sjabloon', aantal: 1 }])
  })
})

describe('a file that is packed to do harm is refused:', () => {
  const zeroes = (size: number): Uint8Array => new Uint8Array(size)
  test('one that becomes hundreds of times as large', () => {
    expect(packed([{ name: 'word/bom.xml', bytes: zeroes(8_000_000) }])).toBe('word-onveilig')
  })
  test('one that says it is small and is not', () => {
    const document: Packed = { name: 'word/document.xml', bytes: zeroes(2_000_000), size: 1000 }
    expect(refused(zipOf([...files.filter(({ name }) => name !== document.name), document]))).toBe(
      'word-onveilig',
    )
  })
  test('one with parts that together are too large', () => {
    const noise = Uint8Array.from(
      { length: 3_000_000 },
      (_, index) => (index * index * 31 + (index >> 7)) % 251,
    )
    const part = (index: number): Packed => ({
      name: `word/media/${index}.bin`,
      bytes: noise,
      size: 60_000_000,
    })
    expect(packed(Array.from({ length: 8 }, (_, index) => part(index)))).toBe('word-onveilig')
  })
  test('one with thousands of parts', () => {
    const one = (index: number): Packed => ({ name: `x/${index}`, bytes: zeroes(1), method: 0 })
    expect(packed(Array.from({ length: 4001 }, (_, index) => one(index)))).toBe('word-onveilig')
  })
  test('one with parts that lie over each other', () => {
    expect(packed([{ name: 'word/nog.xml', bytes: files[0]?.bytes ?? zeroes(1), at: 0 }])).toBe(
      'word-onveilig',
    )
  })
  test('one with the same name twice', () => {
    expect(packed([{ name: 'WORD/document.xml', bytes: zeroes(1) }])).toBe('word-onveilig')
  })
  test('one with another name in its list than at the part', () => {
    const [document] = files.filter(({ name }) => name === 'word/document.xml')
    const rest = files.filter(file => file !== document)
    expect(
      refused(
        zipOf([
          ...rest,
          { name: 'word/document.xml', bytes: document?.bytes ?? zeroes(1), localName: 'ander.xml' },
        ]),
      ),
    ).toBe('word-onveilig')
  })
  test('one that is encrypted, in several parts, or counted in 64 bits', () => {
    expect(packed([{ name: 'x', bytes: zeroes(1), flags: 1 }])).toBe('word-onveilig')
    expect(packed([], { disk: 1 })).toBe('word-onveilig')
    expect(packed([], { count: 0xffff })).toBe('word-onveilig')
    expect(packed([{ name: 'x', bytes: zeroes(1), size: 0xffffffff }])).toBe('word-onveilig')
  })
  test('one packed in another way than Word does', () => {
    expect(packed([{ name: 'x', bytes: zeroes(1), method: 12 }])).toBe('word-onveilig')
  })
})

describe('XML that is written to do harm is refused:', () => {
  const document = (xml: string) => refused(makeDocx({ body, parts: { 'word/document.xml': xml } }))
  const rest = `<w:document ${wordNamespaces}><w:body>${paragraph('x')}</w:body></w:document>`
  test('with a document type, by which it would read files or grow without end', () => {
    expect(document(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rest}`)).toBe('word-onveilig')
    expect(document(`<!doctype w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rest}`)).toBe('word-onveilig')
  })
  test('with an entity that XML does not have', () => {
    expect(document(rest.replace('>x<', '>&x;<'))).toBe('word-beschadigd')
  })
  test('with thousands of elements in each other', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(5000)
    expect(made({ body: deep + body + '</w:sdtContent></w:sdt>'.repeat(5000) })).toBe('word-onveilig')
  })
  test.each([
    '<w:p>',
    '</w:p>',
    '<w:p a=b/>',
    '<w:p a="<"/>',
    '<x:p/>',
    'los & los',
    '<w:p',
    '\u0000<w:p a="1" <',
  ])('or is not well-formed: %s', bad => {
    expect(made({ body: bad })).toBe('word-beschadigd')
  })
  test('with a cell that says it spans a million columns is read as one of two hundred', () => {
    const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`
    const [tabel] = readDocx(makeDocx({ body: wide })).blokken
    expect(tabel?.soort === 'tabel' && tabel.rijen[0]?.length).toBe(201)
  })
})

test('signs that a plan cannot hold are left out, and words beside them stay', () => {
  const [blok] = readDocx(makeDocx({ body: `<w:p>${run('voor\u0085na')}</w:p>` })).blokken
  expect(blok).toMatchObject({ inhoud: [{ text: 'voor na' }] })
})
