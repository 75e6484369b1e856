import { beforeAll, describe, expect, test } from 'vitest'
import { koppenIn } from '../../../server/export/blokken.ts'
import { docxVan } from '../../../server/export/docx.ts'
import { odtVan } from '../../../server/export/odt.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { metOverleg } from '../../../shared/stukken/overleg/metOverleg.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { type Kop, type Stuk, tekstVan } from '../../../shared/stukken/stuk.ts'
import { inVolgorde, overschot, tabellenIn, zonderWit } from '../../kit/gezegd.ts'
import { zetOm } from '../../kit/libreOffice.ts'
import { pdfBladwijzers } from '../../kit/papier.ts'
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
