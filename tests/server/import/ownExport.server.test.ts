import { beforeAll, describe, expect, test } from 'vitest'
import { docxVan } from '../../../server/export/docx.ts'
import { readDocx } from '../../../server/import/docx/document.ts'
import { metPlan } from '../../../server/import/planInDocx.ts'
import { openZip } from '../../../server/import/zip.ts'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { leesLogo } from '../../../shared/huisstijl/logo.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { parsePlan } from '../../../shared/plan/parsePlan.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { maakPng } from '../../kit/beelden.ts'
import { zipOf } from '../../kit/docx/packed.ts'
import { generatePlan } from '../../kit/generatePlan.ts'
import { lezing, woordenIn } from '../../shared/inlezen/lezing.ts'

const plannen: readonly (readonly [string, Plan])[] = [
  ['the example', readPlan(newPlan(exampleJson.plan))],
  ['a generated one', readPlan(newPlan(generatePlan(7, { opgaven: 3, afspraken: 9 })))],
]
const documenten = new Map<string, Uint8Array>()
beforeAll(async () => {
  const bytes = maakPng(80, 20)
  const logo = { ...leesLogo(bytes), bytes, alt: 'Zilverdal' }
  for (const [naam, plan] of plannen)
    documenten.set(naam, await docxVan(planStuk(plan), { ...neutraal, logo }))
})
const documentVan = (naam: string): Uint8Array => documenten.get(naam) ?? new Uint8Array()

/** The same document with other text in one of its parts. */
function veranderd(docx: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const zip = openZip(docx)
  return zipOf(
    zip.names.map(name => {
      const bytes = zip.read(name) ?? new Uint8Array()
      if (name !== part) return { name, bytes }
      return { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(bytes))) }
    }),
  )
}

describe.each(plannen)('an export of our own of %s', (naam, plan) => {
  const json = planToJson(plan, 'rijk')

  test('comes back equal when the plan is in it', () => {
    const { plan: terug, verslag } = readDocx(metPlan(documentVan(naam), json))
    expect(terug).toEqual(json)
    const parsed = parsePlan({ plan: terug })
    expect('plan' in parsed && planToJson(readPlan(newPlan(parsed.plan)), 'rijk')).toEqual(json)
    expect(verslag.some(({ soort }) => soort === 'eigen')).toBe(false)
  })

  test('is read as every other document once a word in it was changed, and says so', () => {
    const anders = veranderd(metPlan(documentVan(naam), json), 'word/document.xml', xml =>
      xml.replace(/(<w:t[^>]*>)([^<]{12,})/, '$1Anders $2'),
    )
    const { plan: terug, verslag } = readDocx(anders)
    expect(terug).toBeUndefined()
    expect(verslag).toContainEqual({ soort: 'eigen', aantal: 1, teksten: [] })
  })

  test('is a document without a plan in it, of which no word is lost', () => {
    const gelezen = lezing(documentVan(naam))
    expect(gelezen.gelezen.plan).toBeUndefined()
    const proza = [...plan.hoofdstukken, ...plan.opgaven, ...plan.afspraken].map(item =>
      Object.values(item).map(veld => (veld as { plat?: string } | null)?.plat ?? ''),
    )
    expect(woordenIn(proza).filter(woord => !gelezen.woorden.has(woord))).toEqual([])
    expect(gelezen.plan.opgaven.map(({ titel }) => titel.plat)).toEqual(
      plan.opgaven.map(({ titel }) => titel.plat),
    )
    // A paper has them by opgave.
    expect(gelezen.plan.afspraken.map(({ titel }) => titel.plat).toSorted()).toEqual(
      plan.afspraken.map(({ titel }) => titel.plat).toSorted(),
    )
  })
})
