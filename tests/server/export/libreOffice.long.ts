import { beforeAll, describe, expect, test } from 'vitest'
import { koppenIn } from '../../../server/export/blokken.ts'
import { docxVan } from '../../../server/export/docx.ts'
import { odtVan } from '../../../server/export/odt.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { leesLogo } from '../../../shared/huisstijl/logo.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { metOverleg } from '../../../shared/stukken/overleg/metOverleg.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { type Kop, type Stuk, tekstVan } from '../../../shared/stukken/stuk.ts'
import { maakPng } from '../../kit/beelden.ts'
import { inVolgorde, overschot, tabellenIn, zonderWit } from '../../kit/gezegd.ts'
import { zetOm } from '../../kit/libreOffice.ts'
import { pdfBeelden, pdfBladwijzers } from '../../kit/papier.ts'
import { planUit } from '../../kit/vollePlan.ts'
import { voorbeeldDraden, zesStukken } from '../../kit/zesStukken.ts'

const kopWoorden = ({ nummer = '', runs }: Kop) => zonderWit(nummer + tekstVan(runs))
const keer = (xml: string, wat: string | RegExp): number => xml.split(wat).length - 1
const zet = { docx: docxVan, odt: odtVan } as const

describe.each(['docx', 'odt'] as const)('the six papers as %s, opened by LibreOffice', einde => {
  const stukken = new Map<string, Stuk>()
  const bestanden = new Map<string, Uint8Array>()
  beforeAll(async () => {
    for (const { soort, stuk } of await zesStukken()) stukken.set(soort, stuk)
    for (const [naam, stuk] of stukken) bestanden.set(`${naam}.${einde}`, await zet[einde](stuk, neutraal))
  })

  test('say what they say, in that order, and nothing else but numbers and bullets', () => {
    const { files, meldingen } = zetOm(bestanden, 'txt:Text (encoded):UTF8')
    expect(meldingen).toEqual([])
    for (const [naam, stuk] of stukken) {
      const woorden = new TextDecoder().decode(files.get(naam))
      expect(overschot(woorden, inVolgorde(stuk)), naam).toMatch(/^[\d.A-Z•-]*$/)
    }
  })

  test('become PDF with every kop as a bookmark', () => {
    const { files, meldingen } = zetOm(bestanden, 'pdf')
    expect(meldingen).toEqual([])
    for (const [naam, stuk] of stukken) {
      const bladwijzers = pdfBladwijzers(files.get(naam) ?? new Uint8Array())
      expect(bladwijzers.map(zonderWit), naam).toEqual(koppenIn(stuk.delen).map(kopWoorden))
    }
  })

  test('have koppen at their level, a row of headings in every table, and Dutch', () => {
    const { files } = zetOm(bestanden, 'fodt')
    for (const [naam, stuk] of stukken) {
      const xml = new TextDecoder().decode(files.get(naam))
      const tabellen = tabellenIn(stuk.delen).length
      expect([keer(xml, '<table:table '), keer(xml, '<table:table-header-rows>')], naam).toEqual([
        tabellen,
        tabellen,
      ])
      for (const niveau of [1, 2, 3, 4])
        expect(keer(xml, new RegExp(`<text:h [^>]*text:outline-level="${niveau}"`)), naam).toBe(
          koppenIn(stuk.delen).filter(kop => kop.niveau === niveau).length,
        )
      expect(xml).toContain('fo:language="nl" fo:country="NL"')
    }
  })

  test('have a logo as large as its form asks for, on the first page, with its words', async () => {
    const stuk = stukken.get('toezeggingen')
    if (!stuk) throw new Error('The example plan gives no toezeggingen.')
    const bytes = maakPng(600, 150)
    const logo = { ...leesLogo(bytes), bytes, alt: 'Regio Zilverdal' }
    const met = new Map([[`met.${einde}`, await zet[einde](stuk, { ...neutraal, logo })]])
    const { files, meldingen } = zetOm(met, 'fodt')
    expect(meldingen).toEqual([])
    const [frame] = /<draw:frame .*?<\/draw:frame>/s.exec(new TextDecoder().decode(files.get('met'))) ?? []
    expect(frame).toMatch(/svg:width="(6cm|2\.36\d*in)" svg:height="(1\.5cm|0\.59\d*in)"/)
    expect(frame).toContain('<svg:desc>Regio Zilverdal</svg:desc>')
    expect(pdfBeelden(zetOm(met, 'pdf').files.get('met') ?? new Uint8Array())).toEqual([
      { page: 1, width: 600 },
    ])
  })

  test('show what was said about the plan as comments, and what is proposed as changes', async () => {
    const plan = planUit(exampleJson.plan)
    const stuk = metOverleg(planStuk(plan), plan, voorbeeldDraden, regelId => regelId)
    const bytes = await zet[einde](stuk, neutraal)
    const { files, meldingen } = zetOm(new Map([[`plan.${einde}`, bytes]]), 'fodt')
    expect(meldingen).toEqual([])
    const xml = new TextDecoder().decode(files.get('plan'))
    expect(stuk.opmerkingen?.length).toBeGreaterThan(0)
    expect(keer(xml, /<office:annotation[ >]/)).toBe(stuk.opmerkingen?.length)
    expect(xml).toContain('Wie betaalt dit na 2026?')
    expect([keer(xml, /<text:insertion>/), keer(xml, /<text:deletion>/)]).toEqual([1, 1])
  })
})
