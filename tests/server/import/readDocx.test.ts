import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../server/import/docx/document.ts'
import { type Blok, regelPlat } from '../../../shared/inlezen/blok.ts'
import { celPlat } from '../../../shared/inlezen/tabelTekst.ts'
import { platVan } from '../../../shared/plan/tekst.ts'
import {
  type DocxParts,
  entry,
  makeDocx,
  numbering,
  paragraph,
  run,
  style,
  styled,
  table,
} from '../../kit/docx/makeDocx.ts'

const read = (parts: DocxParts) => readDocx(makeDocx(parts))
/** What a block says, in one line. */
function words(blok: Blok): string {
  if (blok.soort === 'kop') return `${'#'.repeat(blok.niveau)} ${regelPlat(blok.inhoud)}`
  if (blok.soort === 'alinea') return regelPlat(blok.inhoud)
  if (blok.soort === 'lijst') return platVan(blok.knopen)
  return blok.rijen.map(rij => rij.map(celPlat).join('|')).join('\n')
}
const said = (parts: DocxParts): string[] => read(parts).blokken.map(words)
const reported = (parts: DocxParts, soort: string) =>
  read(parts).verslag.find(regel => regel.soort === soort)?.teksten

describe('headings', () => {
  test('are known by the name of their style, by the one it is based on, and by their level', () => {
    const styles = [
      style('Kop1', 'heading 1'),
      style('Eigen', 'Hoofdstuk regio', '<w:basedOn w:val="Kop1"/>'),
      style('Tussen', 'Tussen', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style('Titel', 'Title'),
      style('Koptekst', 'header'),
    ].join('')
    const body = [
      styled('Titel', 'Plan'),
      styled('Kop1', 'Een'),
      styled('Eigen', 'Twee'),
      styled('Tussen', 'Drie'),
      paragraph('Vier', '<w:outlineLvl w:val="1"/>'),
      styled('Heading3', 'Vijf'),
      styled('Koptekst', 'Geen kop'),
    ].join('')
    expect(said({ styles, body })).toEqual([
      ' Plan',
      '# Een',
      '# Twee',
      '### Drie',
      '## Vier',
      '### Vijf',
      'Geen kop',
    ])
  })

  test('without a style of their own are paragraphs that look like one', () => {
    const [kop, tekst] = read({
      body: paragraph(run('Onze ambitie', '<w:b/>')) + paragraph('Gewoon.'),
    }).blokken
    expect(kop).toMatchObject({ soort: 'alinea', alsKop: true })
    expect(tekst).not.toHaveProperty('alsKop')
  })

  test('lose the number that Word gives them, which is said', () => {
    const styles = style('Kop1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    const parts = { styles, numbering: numbering({ 1: ['decimal'] }), body: styled('Kop1', 'Een') }
    expect(said(parts)).toEqual(['# Een'])
    expect(reported(parts, 'nummering')).toEqual([])
  })
})

describe('a paragraph', () => {
  test('keeps bold, italic, underlined, struck and linked words', () => {
    const relations =
      '<Relationship Id="h" Type="x/hyperlink" Target="https://regio.example/a" TargetMode="External"/>'
    const body = `<w:p>${run('vet', '<w:b/>')}${run('niet', '<w:b w:val="0"/>')}${run('schuin', '<w:i/>')}${run('weg', '<w:strike/>')}<w:hyperlink r:id="h">${run('hier')}</w:hyperlink></w:p>`
    const [blok] = read({ relations, body }).blokken
    expect(blok).toMatchObject({
      inhoud: [
        { text: 'vet', marks: [{ type: 'bold' }] },
        { text: 'niet' },
        { text: 'schuin', marks: [{ type: 'italic' }] },
        { text: 'weg', marks: [{ type: 'strike' }] },
        { text: 'hier', marks: [{ type: 'link', attrs: { href: 'https://regio.example/a' } }] },
      ],
    })
  })

  test('has a link to a script as plain words, and the address in the report', () => {
    const relations =
      '<Relationship Id="h" Type="x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>'
    const parts = { relations, body: `<w:p><w:hyperlink r:id="h">${run('klik')}</w:hyperlink></w:p>` }
    expect(read(parts).blokken[0]).toMatchObject({ inhoud: [{ type: 'text', text: 'klik' }] })
    expect(reported(parts, 'koppeling')).toEqual(['javascript:alert(1)'])
  })

  test('of Word is one text however many runs it is cut in', () => {
    expect(read({ body: `<w:p>${run('regio')}${run('plan')}</w:p>` }).blokken[0]).toMatchObject({
      inhoud: [{ type: 'text', text: 'regioplan' }],
    })
  })

  test('has its notes below it, by number', () => {
    const footnotes = `<w:footnote w:id="1" w:type="separator">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('Bron: de regio.')}</w:footnote>`
    const body = `<w:p>${run('Er wachten 400 mensen')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${paragraph('Verder.')}`
    expect(said({ footnotes, body })).toEqual(['Er wachten 400 mensen[1]', '[1] Bron: de regio.', 'Verder.'])
  })

  test('has the text of its boxes below it, once', () => {
    const box = (inside: string) => `<w:txbxContent>${paragraph(inside)}</w:txbxContent>`
    const body = `<w:p>${run('Voor.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box('In het vak')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In het vak')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(said({ body })).toEqual(['Voor.', 'In het vak'])
  })
})

describe('tracked changes', () => {
  test('are accepted: added words stand there, deleted ones only in the report', () => {
    const body = `<w:p>${run('Wij ')}<w:del>${run('willen').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('gaan')}</w:ins></w:p>`
    expect(said({ body })).toEqual(['Wij gaan'])
    expect(reported({ body }, 'verwijderd')).toEqual(['willen'])
    expect(reported({ body }, 'ingevoegd')).toEqual([])
  })

  test('that took away the end of a paragraph make it go on in the next one', () => {
    const body =
      paragraph('Een begin ', '<w:rPr><w:del w:id="1"/></w:rPr>') +
      paragraph('en een eind.') +
      paragraph('Los.')
    expect(said({ body })).toEqual(['Een begin en een eind.', 'Los.'])
  })
})

describe('what Word fills in itself', () => {
  const field = (instruction: string, outcome: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${outcome}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  test('is plain text, but for the table of contents, which is in the report', () => {
    const body = `<w:p>${field(' TOC \\o "1-3" ', run('1 Waarom 3'))}</w:p><w:p>${run('Zie ')}${field(' REF _x ', run('hoofdstuk 2'))}</w:p>`
    expect(said({ body })).toEqual(['Zie hoofdstuk 2'])
    expect(reported({ body }, 'inhoudsopgave')).toEqual(['1 Waarom 3'])
    expect(reported({ body }, 'veld')).toEqual([])
  })

  test('hides nothing when it was never closed', () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('x')}</w:p>${paragraph('Dit staat er.')}`
    expect(said({ body })).toContain('Dit staat er.')
  })
})

test('lists keep their depth, kind and where they go on', () => {
  const body = [
    entry('a', 1),
    entry('a1', 1, 1),
    entry('b', 1),
    paragraph('tussen'),
    entry('een', 2),
    paragraph('weer'),
    entry('twee', 2),
  ].join('')
  const { blokken } = read({ numbering: numbering({ 1: ['bullet', 'bullet'], 2: ['decimal'] }), body })
  expect(blokken[0]).toMatchObject({
    knopen: [
      {
        type: 'bulletList',
        content: [
          { content: [{ type: 'paragraph' }, { type: 'bulletList', content: [{ type: 'listItem' }] }] },
          { content: [{ type: 'paragraph' }] },
        ],
      },
    ],
  })
  expect(blokken[4]).toMatchObject({ knopen: [{ type: 'orderedList', attrs: { start: 2 } }] })
})

test('tables keep merged cells as what they are merged over', () => {
  const restart = { inside: 'Ouderen', settings: '<w:vMerge w:val="restart"/>' }
  const goesOn = { inside: '', settings: '<w:vMerge/>' }
  const wide = { inside: 'Over twee', settings: '<w:gridSpan w:val="2"/>' }
  const body = table([['Opgave', 'Afspraak'], [restart, 'Een'], [goesOn, 'Twee'], [wide]], 1)
  const [tabel] = read({ body }).blokken
  expect(tabel).toMatchObject({
    kopRijen: 1,
    rijen: [
      [{}, {}],
      [{}, {}],
      [{ knopen: [], samen: 'boven' }, {}],
      [{}, { knopen: [], samen: 'links' }],
    ],
  })
})

test('what stands beside the text is in the report: headers, comments and pictures', () => {
  const parts = {
    header: paragraph('Concept 3 november'),
    comments: `<w:comment w:id="0" w:author="Anna">${paragraph('Klopt dit?')}</w:comment>`,
    body: `<w:p><w:r><w:drawing><wp:docPr descr="Kaart van de regio"/><a:blip/></w:drawing></w:r></w:p>${paragraph('Tekst.')}`,
  }
  expect(reported(parts, 'koptekst')).toEqual(['Concept 3 november'])
  expect(reported(parts, 'opmerking')).toEqual(['Anna: Klopt dit?'])
  expect(reported(parts, 'afbeelding')).toEqual(['Kaart van de regio'])
})
