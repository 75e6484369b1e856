import { describe, expect, test } from 'vitest'
import { inhoudsdiepte, koppenIn } from '../../../server/export/blokken.ts'
import { docxVan } from '../../../server/export/docx.ts'
import { htmlVan } from '../../../server/export/html.ts'
import { odtVan } from '../../../server/export/odt.ts'
import { pdfVan } from '../../../server/export/pdf.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { runsIn, type Stuk, tekstVan } from '../../../shared/stukken/stuk.ts'
import { deelVan, papierLezers, pdfFeiten, pdfLetters, pdfStructuur } from '../../kit/papier.ts'
import { planWaarden } from '../../kit/planWaarden.ts'
import { seedsFor } from '../../kit/seeded.ts'
import { planUit, vollePlan } from '../../kit/vollePlan.ts'

const op = '2026-11-23'
const formaten = {
  html: (stuk: Stuk) => htmlVan(stuk, neutraal),
  docx: (stuk: Stuk) => docxVan(stuk, neutraal),
  odt: (stuk: Stuk) => odtVan(stuk, neutraal),
  pdf: (stuk: Stuk) => pdfVan(stuk, neutraal, { op }),
} as const
type Formaat = keyof typeof formaten
const namen = Object.keys(formaten) as Formaat[]
const seeds = seedsFor('every word in every format', [], 2)

const datums =
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}\b/g
const merken = /m\d{6}|\d\.\d{3}\.\d{3}(?:,\d+)?/g

/** How often each text, number and date stands somewhere: each of a full plan has one of its own. */
function telling(woorden: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [merk] of [...woorden.matchAll(merken), ...woorden.matchAll(datums)])
    found.set(merk, (found.get(merk) ?? 0) + 1)
  return found
}

/** What a format has to say: the stuk, and once more the koppen in its table of contents. */
function verwacht(stuk: Stuk): string {
  const inhoud = koppenIn(stuk.delen).filter(({ niveau }) => niveau <= inhoudsdiepte(stuk))
  const blokken = [{ soort: 'gegevens', rijen: stuk.kenmerken } as const, ...stuk.delen]
  const woorden: string[] = inhoud.map(kop => tekstVan(kop.runs))
  let vorige: string | undefined
  for (const { tekst, plek } of runsIn(blokken)) {
    if (plek === vorige) woorden[woorden.length - 1] += tekst
    else woorden.push(tekst)
    vorige = plek
  }
  return woorden.join(' ').replace(/\s+/g, ' ')
}

describe.each(namen)('a full plan as %s', formaat => {
  test.each(seeds)(
    'says every text, name, number and date as often as the stuk: once (seed %i)',
    async seed => {
      const plan = vollePlan(seed, { opgaven: 2, afspraken: 5 })
      const stuk = planStuk(plan)
      const moet = telling(verwacht(stuk))
      const staat = telling(papierLezers[formaat](await formaten[formaat](stuk)))
      const eigenTitel = telling(plan.titel.plat)
      for (const [merk, aantal] of moet)
        if (!eigenTitel.has(merk)) expect(`${merk}: ${staat.get(merk) ?? 0}`).toBe(`${merk}: ${aantal}`)
      for (const merk of eigenTitel.keys()) expect(staat.get(merk)).toBeGreaterThanOrEqual(1)
      const eigen = planWaarden(plan).flatMap(({ woorden }) => [...telling(woorden ?? '').keys()])
      expect(eigen.length).toBeGreaterThan(200)
      expect([...staat.keys()].filter(merk => !moet.has(merk) && !eigenTitel.has(merk))).toEqual([])
    },
  )
})

const zonderWit = (woorden: string) => woorden.replace(/\s+/g, '')
const voorbeeld = planStuk(planUit(exampleJson.plan))

describe('the example plan', () => {
  test('as PDF is tagged, in Dutch, with title, bookmarks and its letters in it, as PDF/UA-1', () => {
    const bytes = pdfVan(voorbeeld, neutraal, { op })
    const raw = Buffer.from(bytes).toString('latin1')
    expect(pdfFeiten(bytes)).toMatch(/Title: +Regioplan Zilverdal-Vennemark 2024-2026\n[\s\S]*Tagged: +yes/)
    expect(raw).toContain('/Lang (nl-NL)')
    expect(raw).toContain('/Outlines')
    expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    const letters = pdfLetters(bytes).trim().split('\n').slice(2)
    expect(letters.length).toBeGreaterThanOrEqual(3)
    expect(letters.filter(letter => /Source(Sans|Serif)/.test(letter)).length).toBeGreaterThanOrEqual(3)
    for (const letter of letters) expect(letter).toMatch(/ yes +yes +yes /)
  })

  test('as PDF is read aloud with every word of it', () => {
    const deel = { ...voorbeeld, delen: voorbeeld.delen.slice(0, 24) }
    const gelezen = zonderWit(pdfStructuur(pdfVan(deel, neutraal, { op })))
    const woorden = runsIn(deel.delen).map(({ tekst }) => zonderWit(tekst))
    expect(woorden.filter(een => !gelezen.includes(een))).toEqual([])
  })

  test('as PDF for an archive says that it is PDF/A-2a', () => {
    const raw = Buffer.from(pdfVan(voorbeeld, neutraal, { op, soort: 'a-2a' })).toString('latin1')
    expect(raw).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
    expect(raw).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/)
  })

  test('as docx has headings numbered by style, columns with a width, rows of headings that repeat, and Dutch', async () => {
    const bytes = await docxVan(voorbeeld, neutraal)
    const styles = deelVan(bytes, 'word/styles.xml')
    expect(styles).toContain('<w:lang w:val="nl-NL"/>')
    expect(styles).toMatch(/w:styleId="Heading2"[\s\S]*?<w:numPr>[\s\S]*?<\/w:style>/)
    expect(deelVan(bytes, 'word/numbering.xml')).toContain('<w:pStyle w:val="Heading3"/>')
    const document = deelVan(bytes, 'word/document.xml')
    const tabellen = document.split('<w:tbl>').slice(1)
    expect(tabellen.length).toBeGreaterThan(30)
    for (const tabel of tabellen) {
      expect(tabel).toMatch(/<w:tblHeader\/>/)
      expect(tabel).toMatch(/<w:gridCol w:w="\d+"\/>/)
    }
    expect(/TOC .{0,30}/.exec(document)?.[0]).toContain('&quot;1-3&quot;')
    expect(document.includes('<w:pStyle w:val="Heading3"/>')).toBe(true)
  })

  test('as odt has headings with a level, rows of headings that repeat, and Dutch', () => {
    const bytes = odtVan(voorbeeld, neutraal)
    expect(Buffer.from(bytes).toString('latin1', 30, 77)).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    )
    expect(deelVan(bytes, 'styles.xml')).toContain('fo:language="nl" fo:country="NL"')
    const content = deelVan(bytes, 'content.xml')
    expect(content.match(/<table:table-header-rows>/g)?.length).toBe(content.match(/<table:table /g)?.length)
    expect(content).toMatch(/<text:h [^>]*text:outline-level="3"/)
    expect(content).toContain('<text:table-of-content ')
  })

  test('as odt has a heading in the text of a field below that text, and still as a heading', () => {
    const kopje = { soort: 'kop', niveau: 4, id: 'k', runs: [{ tekst: 'Kopje' }] } as const
    const rijen = [{ label: 'Wat gaan we doen?', blokken: [kopje] }]
    const content = deelVan(
      odtVan({ ...voorbeeld, delen: [{ soort: 'gegevens', rijen }] }, neutraal),
      'content.xml',
    )
    expect(content).toMatch(
      /<text:h text:style-name="Heading_20_4Ingesprongen" text:outline-level="4"[^>]*>.*?Kopje/,
    )
    expect(content).toContain(
      'style:name="Heading_20_4Ingesprongen" style:family="paragraph" style:parent-style-name="Heading_20_4"',
    )
  })

  test('as HTML is one file without a script or anything from elsewhere', () => {
    const html = htmlVan(voorbeeld, neutraal)
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl-NL">/)
    expect(html).not.toMatch(/<script|<link|src="http|@import|url\(/)
    expect(html.match(/<h1/g)?.length).toBe(1)
  })
})

describe.each(['ua-1', 'a-2a'] as const)('signs that no letter has (%s)', soort => {
  const met = (tekst: string): Stuk => ({
    ...{ titel: `Plan ${tekst}`, ondertitel: tekst, taal: 'nl-NL', kenmerken: [] },
    delen: [
      { soort: 'kop', niveau: 1, id: 'k', runs: [{ tekst }] },
      { soort: 'alinea', runs: [{ tekst: `voor ${tekst} na` }] },
    ],
  })
  const gelezen = (tekst: string) => papierLezers.pdf(pdfVan(met(tekst), neutraal, { op, soort }))

  test.each([
    ['a sign that there is none of', '\u{378}', '□'],
    ['more of them, one after the other', '\u{378}\u{379}', '□□'],
    ['the point of a list in Word', '\u{f0b7}', '•'],
    ['a sign of one letter only', '\u{e123}', '□'],
    ['a mark of the order of bytes', 'a\u{feff}b', 'ab'],
    ['a sign that steers a terminal', 'a\u0007b', 'ab'],
    ['half a sign', 'a\ud83db', 'ab'],
  ])('%s stands in the way of no paper', (_what, tekst, staat) => {
    expect(gelezen(tekst)).toContain(`voor ${staat} na`)
  })

  test.each([
    ['with a plain form', '25 ㎡', '25 m2'],
    ['whose plain form ends words in JSON', '＂a', '"a'],
    ['of Chinese', '漢', '□'],
  ])(
    'a sign %s stands there as it is, or so where the machine has no letter for it',
    (_what, tekst, anders) => {
      const woorden = gelezen(tekst)
      expect([`voor ${tekst} na`, `voor ${anders} na`].some(een => woorden.includes(een))).toBe(true)
    },
  )

  test('another fault is no sign, and is told', () => {
    const logo = { soort: 'png', breedte: 9, hoogte: 9, alt: 'x', bytes: new Uint8Array(9) } as const
    expect(() => pdfVan(met('x'), { ...neutraal, logo }, { op, soort })).toThrow('could not be set')
  })
})

describe('what is said about a plan', () => {
  const door = { door: 'Carla de Wit', op: '2026-11-01T10:00:00Z' }
  const stuk: Stuk = {
    ...{ titel: 'Plan', ondertitel: 'Regioplan', taal: 'nl-NL', kenmerken: [] },
    delen: [
      {
        soort: 'alinea',
        runs: [
          { tekst: 'Binnen ', opmerkingen: ['o1'] },
          { tekst: '25 dagen', verwijderd: door },
          { tekst: '20 dagen', toegevoegd: door },
        ],
      },
    ],
    opmerkingen: [{ id: 'o1', ...door, tekst: 'Kan dit sneller?\nGraag.' }],
  }

  test('is comments and tracked changes in docx', async () => {
    const bytes = await docxVan(stuk, neutraal)
    const document = deelVan(bytes, 'word/document.xml')
    expect(document).toMatch(/<w:del [^>]*w:author="Carla de Wit"[^>]*>[\s\S]*?<w:delText[^>]*>25 dagen/)
    expect(document).toMatch(/<w:ins [^>]*w:author="Carla de Wit"[^>]*>[\s\S]*?20 dagen/)
    expect(document).toContain('<w:commentReference w:id="1"/>')
    expect(deelVan(bytes, 'word/comments.xml')).toMatch(/w:author="Carla de Wit"[\s\S]*Kan dit sneller\?/)
  })

  test('is annotations and tracked changes in odt', () => {
    const content = deelVan(odtVan(stuk, neutraal), 'content.xml')
    expect(content).toMatch(
      /<office:annotation office:name="o1"><dc:creator>Carla de Wit<\/dc:creator>[\s\S]*Kan dit sneller\?/,
    )
    expect(content).toMatch(/<text:deletion>[\s\S]*25 dagen[\s\S]*<\/text:deletion>/)
    expect(content).toMatch(/<text:change-start text:change-id="w2"\/>20 dagen<text:change-end/)
  })

  test('stands at the end of a PDF, by number', () => {
    expect(papierLezers.pdf(pdfVan(stuk, neutraal, { op }))).toMatch(
      /Binnen 1.*Opmerkingen.*Kan dit sneller\?/,
    )
  })
})
