import { describe, expect, test } from 'vitest'
import { docxVan } from '../../../server/export/docx.ts'
import { odtVan } from '../../../server/export/odt.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { metOverleg } from '../../../shared/stukken/overleg/metOverleg.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import type { Stuk } from '../../../shared/stukken/stuk.ts'
import { draadOp } from '../../kit/draadOp.ts'
import { deelVan } from '../../kit/papier.ts'
import { seedsFor } from '../../kit/seeded.ts'
import { planUit, vollePlan } from '../../kit/vollePlan.ts'
import { willekeurigeDraden } from '../../kit/willekeurigeDraden.ts'

const plan = planUit(exampleJson.plan)
const carla = { id: 'carla', naam: 'Carla de Wit', organisatie: 'Verzekeraar' }
const bram = { id: 'bram', naam: 'Bram Kok', organisatie: 'GGZ' }
const anker = (citaat: string) => ({ van: {}, tot: {}, citaat })
const zegt = (tekst: string, auteur: typeof carla, op: string) => ({
  ...{ id: tekst, auteur, tekst, vermeldingen: [], op, gewijzigdOp: null, verwijderdOp: null },
})
const toen = '2026-07-01T22:30:00.000Z'
const draden: readonly Draad[] = [
  draadOp(
    'd1',
    { elementId: 'a1', veld: 'oplossing', anker: anker('7 dagen per week') },
    {
      ...{ door: carla, op: toen, voorstel: { soort: 'woorden', naar: '6 dagen' } },
      opmerkingen: [
        zegt('Zondag is dicht.', carla, toen),
        zegt('Eens & akkoord.', bram, '2026-11-02T09:00:00Z'),
      ],
    },
  ),
  draadOp(
    'd2',
    { elementId: 'a1', veld: 'titel', anker: anker('en nachtzorg') },
    { door: bram, op: toen, voorstel: { soort: 'woorden', naar: 'en hulp in de nacht' } },
  ),
]
const stuk = metOverleg(planStuk(plan), plan, draden)

describe('a plan as docx with what is said about it', () => {
  test('has proposed words taken out and put in at their place, by whom and when on the Dutch clock', async () => {
    const document = deelVan(await docxVan(stuk, neutraal), 'word/document.xml')
    const wie = 'w:author="Carla de Wit \\(Verzekeraar\\)" w:date="2026-07-02T00:30:00Z"'
    expect(document).toMatch(
      new RegExp(
        [
          'één coördinatiepunt dat </w:t></w:r><w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>',
          `<w:del w:id="\\d+" ${wie}><w:r><w:delText[^>]*>7 dagen per week</w:delText></w:r></w:del>`,
          `<w:ins w:id="\\d+" ${wie}><w:r><w:t[^>]*>6 dagen</w:t></w:r></w:ins>`,
          '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
          '<w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r><w:r><w:t[^>]*> bereikbaar is',
        ].join(''),
      ),
    )
  })

  test('has who said what as comments, each with name, initials and time', async () => {
    const comments = deelVan(await docxVan(stuk, neutraal), 'word/comments.xml')
    expect(comments).toMatch(
      /<w:comment w:id="1" w:initials="CdW" w:author="Carla de Wit \(Verzekeraar\)" w:date="2026-07-02T00:30:00\.000Z"><w:p>.*?Zondag is dicht\./,
    )
    expect(comments).toMatch(
      /<w:comment w:id="2" w:initials="BK" w:author="Bram Kok \(GGZ\)" w:date="2026-11-02T10:00:00\.000Z"><w:p>.*?Eens &amp; akkoord\./,
    )
  })

  test('names a kop in its table of contents as it is, not as it is proposed', async () => {
    const document = deelVan(await docxVan(stuk, neutraal), 'word/document.xml')
    expect(document.split('hulp in de nacht')).toHaveLength(2)
    expect(document).toMatch(
      /<w:t[^>]*>\d\.1-A Eén coördinatiepunt voor tijdelijk verblijf en nachtzorg<\/w:t>/,
    )
  })
})

describe('a plan as odt with what is said about it', () => {
  const content = deelVan(odtVan(stuk, neutraal), 'content.xml')
  const wie = '<dc:creator>Carla de Wit \\(Verzekeraar\\)</dc:creator><dc:date>2026-07-02T00:30:00</dc:date>'

  test('has proposed words taken out and put in at their place, by whom and when on the Dutch clock', () => {
    const [, eruit] =
      /<text:changed-region xml:id="(w\d+)"[^>]*><text:deletion>/.exec(
        content.slice(content.indexOf('7 dagen') - 400),
      ) ?? []
    expect(content).toMatch(
      new RegExp(
        `<text:deletion><office:change-info>${wie}</office:change-info><text:p[^>]*>7 dagen per week</text:p></text:deletion>`,
      ),
    )
    expect(content).toMatch(
      new RegExp(`<text:insertion><office:change-info>${wie}</office:change-info></text:insertion>`),
    )
    expect(content).toMatch(
      new RegExp(
        `één coördinatiepunt dat<text:s text:c="1"/>(<office:annotation .*?</office:annotation>){2}<text:change text:change-id="${eruit}"/>` +
          '<text:change-start text:change-id="(w\\d+)"/>6 dagen<text:change-end text:change-id="\\2"/>' +
          '<office:annotation-end office:name="d1/0"/><office:annotation-end office:name="d1/1"/>',
      ),
    )
  })

  test('has who said what as annotations, each with name and time', () => {
    expect(content).toMatch(
      new RegExp(
        `<office:annotation office:name="d1/0">${wie}<text:p>Zondag is dicht.</text:p></office:annotation>`,
      ),
    )
    expect(content).toContain(
      '<dc:creator>Bram Kok (GGZ)</dc:creator><dc:date>2026-11-02T10:00:00</dc:date><text:p>Eens &amp; akkoord.</text:p>',
    )
  })
})

const keren = (tekst: string, deel: string) => tekst.split(deel).length - 1
const formaten = {
  docx: async (een: Stuk) => {
    const bytes = await docxVan(een, neutraal)
    return { xml: [deelVan(bytes, 'word/document.xml'), deelVan(bytes, 'word/comments.xml')] }
  },
  odt: async (een: Stuk) => {
    const bytes = odtVan(een, neutraal)
    return { xml: [deelVan(bytes, 'content.xml')] }
  },
}
const grenzen = {
  docx: [/<w:commentRangeStart w:id="(\d+)"\/>/g, /<w:commentRangeEnd w:id="(\d+)"\/>/g],
  odt: [/<office:annotation office:name="([^"]+)">/g, /<office:annotation-end office:name="([^"]+)"\/>/g],
} as const

describe.each(seedsFor('overleg in every format', [], 2))('draden all over a plan (seed %i)', seed => {
  const vol = vollePlan(seed, { opgaven: 2, afspraken: 4 })
  const alle = willekeurigeDraden(seed, vol, 80)
  const vola = metOverleg(planStuk(vol), vol, alle)
  const merken = (uit: readonly Draad[]) =>
    uit.flatMap(
      ({ opmerkingen, voorstel }) =>
        JSON.stringify([opmerkingen.map(een => een.tekst), voorstel]).match(/[ov]\d{6}[ov]/g) ?? [],
    )
  const open = alle.filter(een => !een.besluit && !een.afhandeling)

  test.each(['docx', 'odt'] as const)(
    'say in %s each thing that is open once, and nothing else',
    async formaat => {
      const { xml } = await formaten[formaat](vola)
      expect(merken(open).length).toBeGreaterThan(50)
      expect(merken(open).filter(merk => keren(xml.join(''), merk) !== 1)).toEqual([])
      const dicht = merken(alle.filter(een => !open.includes(een)))
      expect(dicht.filter(merk => xml.join('').includes(merk))).toEqual([])
    },
  )

  test.each(['docx', 'odt'] as const)(
    'have in %s words that begin and end once each, in that order',
    async formaat => {
      const { xml } = await formaten[formaat](vola)
      const [begin, einde] = grenzen[formaat].map(
        grens => new Map([...(xml[0] ?? '').matchAll(grens)].map(found => [found[1], found.index])),
      )
      expect(begin?.size).toBe(vola.opmerkingen?.length)
      expect([...(xml[0] ?? '').matchAll(grenzen[formaat][1])]).toHaveLength(begin?.size ?? 0)
      for (const [id, van] of begin ?? []) expect(einde?.get(id)).toBeGreaterThan(van)
    },
  )
})
