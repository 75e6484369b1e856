import { describe, expect, test } from 'vitest'
import { deelId, keepRows, losId, openRows, outlineRows } from '../../../client/outline/outlineRows.ts'
import { deelSleutel } from '../../../client/plan/delen.ts'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

function example(...edits: PlanEdit[]) {
  const doc = newPlan(exampleJson.plan)
  for (const edit of edits) applyEdit(doc, edit)
  return { doc, plan: readPlan(doc) }
}
const hoofdstuk = (id: string): PlanEdit => ({
  op: 'create',
  kind: 'hoofdstukken',
  id,
  waarden: { titel: id },
})

describe('the rows of the outline', () => {
  test('the part of opgaven comes after the hoofdstukken, and numbers follow', () => {
    const before = example().plan.hoofdstukken.length
    const { plan } = example(hoofdstuk('h8'), hoofdstuk('h9'))
    const rows = outlineRows(plan)
    expect(rows.find(row => row.id === deelId)?.code).toBe(String(before + 3))
    expect(rows.find(row => row.id === 'o1')?.code).toBe(`${before + 3}.1`)
    expect(rows.find(row => row.id === 'a2')).toMatchObject({
      code: `${before + 3}.1-B`,
      nummer: 'B',
      ouderId: 'o1',
    })
  })

  test('an afspraak shows only under an opgave that is open', () => {
    const rows = outlineRows(example().plan)
    expect(openRows(rows, new Set()).some(row => row.kind === 'afspraak')).toBe(false)
    expect(
      openRows(rows, new Set(['o1']))
        .filter(row => row.kind === 'afspraak')
        .map(row => row.id),
    ).toEqual(['a1', 'a2', 'a3'])
  })

  test('afspraken without an opgave stand under a row of their own', () => {
    const { plan } = example({ op: 'set', elementId: 'a2', veld: 'opgaveIds', waarde: [] })
    const rows = outlineRows(plan)
    const los = rows.findIndex(row => row.id === losId)
    expect(rows[los]).toMatchObject({ kind: 'los' })
    expect(rows[los + 1]).toMatchObject({ id: 'a2', ouderId: losId, nummer: 'A' })
  })

  test('the other parts stand before and after the opgaven, without a number of their own', () => {
    const rows = outlineRows(example().plan)
    const at = (deel: string) => rows.findIndex(row => row.id === deelSleutel(deel))
    const opgaven = rows.findIndex(row => row.id === deelId)
    const hoofdstukken = rows.findLastIndex(row => row.kind === 'hoofdstuk')
    expect(at('regiobeeld')).toBeGreaterThan(hoofdstukken)
    expect(at('regiobeeld')).toBeLessThan(opgaven)
    expect(at('partijen')).toBeGreaterThan(rows.findLastIndex(row => row.kind === 'afspraak'))
    expect(rows.filter(row => row.kind === 'onderdeel').every(row => row.nummer === '')).toBe(true)
  })

  test('what has no title yet still has a name', () => {
    const { plan } = example({ op: 'write', elementId: 'a1', veld: 'titel', tekst: '' })
    expect(outlineRows(plan).find(row => row.id === 'a1')?.titel).toBe('Afspraak zonder titel')
  })
})

describe('keeping the rows while people type', () => {
  test('typing in the text of an afspraak keeps them', () => {
    const keep = keepRows()
    const { doc, plan } = example()
    const rows = keep(plan)
    applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'oplossing', tekst: 'Iets anders.' })
    expect(keep(readPlan(doc, plan))).toBe(rows)
  })

  test.each<[string, PlanEdit]>([
    ['a title', { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' }],
    ['the order', { op: 'move', elementId: 'a1', na: 'a2' }],
    ['the opgave', { op: 'set', elementId: 'a1', veld: 'opgaveIds', waarde: ['o2'] }],
    ['a new hoofdstuk', hoofdstuk('h9')],
    [
      'an opgave thrown away',
      { op: 'delete', elementId: 'o1', verwijderdOp: '2026-11-22T09:00:00Z', door: 'Anna' },
    ],
  ])('%s changes them', (_what, edit) => {
    const keep = keepRows()
    const { doc, plan } = example()
    const rows = keep(plan)
    applyEdit(doc, edit)
    expect(keep(readPlan(doc, plan))).not.toBe(rows)
  })
})
