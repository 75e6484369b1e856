import { beforeAll, describe, expect, test } from 'vitest'
import { docxVan } from '../../../server/export/docx.ts'
import { htmlVan } from '../../../server/export/html.ts'
import { odtVan } from '../../../server/export/odt.ts'
import { pdfVan } from '../../../server/export/pdf.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import type { Stuk } from '../../../shared/stukken/stuk.ts'
import { type StukSoort, stukSoorten } from '../../../shared/stukken/stukkeuze.ts'
import { inVolgorde, overschot } from '../../kit/gezegd.ts'
import { papierLezers } from '../../kit/papier.ts'
import { zesStukken } from '../../kit/zesStukken.ts'

const zet = {
  html: (stuk: Stuk) => htmlVan(stuk, neutraal),
  docx: (stuk: Stuk) => docxVan(stuk, neutraal),
  odt: (stuk: Stuk) => odtVan(stuk, neutraal),
  pdf: (stuk: Stuk) => pdfVan(stuk, neutraal, { op: '2026-11-23' }),
} as const
const formaten = Object.keys(zet) as (keyof typeof zet)[]
const stukken = new Map<StukSoort, Stuk>()
beforeAll(async () => {
  for (const { soort, stuk } of await zesStukken()) stukken.set(soort, stuk)
})
const stukVan = (soort: StukSoort): Stuk => {
  const stuk = stukken.get(soort)
  if (!stuk) throw new Error(`There is no ${soort}.`)
  return stuk
}

describe.each(stukSoorten)('the %s of the example plan', soort => {
  test.each(formaten)('says everything in reading order as %s', async formaat => {
    const stuk = stukVan(soort)
    expect(overschot(papierLezers[formaat](await zet[formaat](stuk)), inVolgorde(stuk))).toBeDefined()
  })

  test('shows no id of the plan and nothing that a program says', () => {
    const ids = new Set([...JSON.stringify(exampleJson.plan).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))
    const woorden = inVolgorde(stukVan(soort)).flatMap(zin => zin.split(/[\s,;:()“”]+/))
    expect(ids.size).toBeGreaterThan(50)
    expect(woorden.filter(woord => ids.has(woord))).toEqual([])
    expect(woorden.join(' ')).not.toMatch(/undefined|null|NaN|\[object|\btrue\b|\bfalse\b/)
  })
})
