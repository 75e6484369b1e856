import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxVan } from '../../../server/export/docx.ts'
import { htmlVan } from '../../../server/export/html.ts'
import { odtVan } from '../../../server/export/odt.ts'
import { pdfVan } from '../../../server/export/pdf.ts'
import { type Huisstijl, neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { leesLogo } from '../../../shared/huisstijl/logo.ts'
import type { Stuk } from '../../../shared/stukken/stuk.ts'
import { kleineJpeg, maakPng } from '../../kit/beelden.ts'
import { deelVan, pdfBeelden, pdfFeiten, pdfLetters, pdfVormen } from '../../kit/papier.ts'

const op = '2026-11-23'
const stuk: Stuk = {
  ...{ titel: 'Regioplan', ondertitel: 'Regioplan', taal: 'nl-NL', kenmerken: [] },
  delen: [
    { soort: 'kop', niveau: 1, id: 'k1', runs: [{ tekst: 'Ambitie' }] },
    { soort: 'alinea', runs: [{ tekst: 'Wij willen ' }, { tekst: 'meer', vet: true, cursief: true }] },
    {
      ...{ soort: 'tabel', bijschrift: '', rijen: [[[{ tekst: 'Venne' }], [{ tekst: '25' }]]] },
      kolommen: [
        { kop: 'Gemeente', breedte: 3 },
        { kop: 'Dagen', breedte: 1 },
      ],
    },
  ],
}
const alt = 'Zilverdal & Vennemark: "samen"'
const metLogo = (bytes: Uint8Array, anders: Partial<Huisstijl> = {}): Huisstijl => ({
  ...{ kleur: '#1f6f3f', letter: 'Source Serif 4', logo: { ...leesLogo(bytes), bytes, alt } },
  ...anders,
})
const logos = [
  ['png', maakPng(800, 200), [6, 1.5]],
  ['jpeg', kleineJpeg, [0.635, 0.212]],
] as const
const escaped = 'Zilverdal &amp; Vennemark: &quot;samen&quot;'

describe.each(logos)('a %s logo', (soort, bytes, [breed, hoog]) => {
  test('is in a docx, as large as its form asks for, with its words', async () => {
    const docx = await docxVan(stuk, metLogo(bytes))
    const media = Object.entries(unzipSync(docx)).filter(([naam]) => naam.startsWith('word/media/'))
    expect(media).toEqual([[`word/media/image1.${soort === 'png' ? 'png' : 'jpg'}`, new Uint8Array(bytes)]])
    const document = deelVan(docx, 'word/document.xml')
    expect(document).toMatch(new RegExp(`<wp:docPr [^>]*descr="${escaped}"`))
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? []
    expect(Number(cx) / 360_000).toBeCloseTo(breed, 1)
    expect(Number(cy) / 360_000).toBeCloseTo(hoog, 1)
    expect(document.indexOf('<wp:docPr')).toBeLessThan(document.indexOf('Regioplan'))
  })

  test('is in an odt, named in its list of files, with its words', () => {
    const odt = odtVan(stuk, metLogo(bytes))
    expect(unzipSync(odt)[`Pictures/logo.${soort}`]).toEqual(new Uint8Array(bytes))
    expect(deelVan(odt, 'META-INF/manifest.xml')).toContain(
      `manifest:full-path="Pictures/logo.${soort}" manifest:media-type="image/${soort}"`,
    )
    const content = deelVan(odt, 'content.xml')
    expect(content).toContain(`svg:width="${breed}cm" svg:height="${hoog}cm"`)
    expect(content).toContain(`xlink:href="Pictures/logo.${soort}"`)
    expect(content).toContain(`<svg:title>Logo</svg:title><svg:desc>${escaped}</svg:desc>`)
  })

  test.each(['ua-1', 'a-2a'] as const)('is a figure with words in a PDF that is tagged (%s)', norm => {
    const pdf = pdfVan(stuk, metLogo(bytes), { op, soort: norm })
    expect(pdfFeiten(pdf)).toMatch(/Tagged: +yes/)
    expect(pdfVormen(pdf).filter(vorm => vorm === 'Figure')).toHaveLength(1)
    expect(Buffer.from(pdf).toString('latin1')).toContain(`/Alt (${alt})`)
    expect(pdfBeelden(pdf)).toHaveLength(1)
    expect(pdfBeelden(pdf)[0]).toMatchObject({ page: 1, width: leesLogo(bytes).breedte })
  })

  test('is in the page of HTML itself, with its words', () => {
    const html = htmlVan(stuk, metLogo(bytes))
    const data = Buffer.from(bytes).toString('base64')
    expect(html).toContain(`alt="${escaped}" src="data:image/${soort};base64,${data}">`)
    expect(html.match(/<img /g)).toHaveLength(1)
  })
})

describe('the colour and the letter of a region', () => {
  const groen = metLogo(maakPng(80, 20))

  test('are those of headings, heads of tables and text in a docx', async () => {
    const styles = deelVan(await docxVan(stuk, groen), 'word/styles.xml')
    const stijl = (id: string) => new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles)?.[0]
    for (const id of ['Heading1', 'Heading2', 'Kolomkop', 'Hyperlink', 'Streep'])
      expect([id, stijl(id)]).toEqual([id, expect.stringMatching(/"1f6f3f"/i)])
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0]).toContain('w:ascii="Georgia"')
  })

  test('have lines as high as what stands on them, in every reader of docx', async () => {
    const styles = deelVan(await docxVan(stuk, groen), 'word/styles.xml')
    const lines = styles.match(/<w:spacing [^>]*w:line="\d+"[^>]*>/g) ?? []
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.filter(line => !line.includes('w:lineRule="auto"'))).toEqual([])
  })

  test('are those of headings, heads of tables and text in an odt', () => {
    const styles = deelVan(odtVan(stuk, groen), 'styles.xml')
    const stijl = (naam: string) => new RegExp(`style:name="${naam}".*?</style:style>`).exec(styles)?.[0]
    for (const naam of ['Heading_20_1', 'Heading_20_2', 'Kolomkop', 'Internet_20_link', 'Streep'])
      expect([naam, stijl(naam)]).toEqual([naam, expect.stringContaining('#1f6f3f')])
    expect(styles).toMatch(/<style:default-style style:family="paragraph">.*?fo:font-family="Georgia"/)
  })

  test('are in a PDF with every cut of that letter that the text asks for, and no other letter', () => {
    const letters = pdfLetters(pdfVan(stuk, groen, { op }))
    expect(letters).toMatch(/SourceSerif4-Regular/)
    expect(letters).toMatch(/SourceSerif4-SemiBoldItalic/)
    expect(letters).not.toMatch(/SourceSans/)
    expect(pdfLetters(pdfVan(stuk, neutraal, { op }))).toMatch(/SourceSans3-Regular/)
  })

  test('are those of a page of HTML', () => {
    expect(htmlVan(stuk, groen)).toMatch(/--accent: #1f6f3f;[\s\S]*font: [^;]*Georgia, serif/)
    expect(htmlVan(stuk, groen)).toMatch(/thead th \{ color: var\(--accent\)/)
  })
})

test('without a logo no paper has an image', async () => {
  expect(Object.keys(unzipSync(await docxVan(stuk, neutraal))).join()).not.toContain('media')
  expect(Object.keys(unzipSync(odtVan(stuk, neutraal))).join()).not.toContain('Pictures')
  expect(pdfBeelden(pdfVan(stuk, neutraal, { op }))).toEqual([])
  expect(htmlVan(stuk, neutraal)).not.toContain('<img')
})
