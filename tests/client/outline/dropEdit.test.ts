import { describe, expect, test } from 'vitest'
import { dropEdit, type Edge, mayDrop, stepEdit } from '../../../client/outline/dropEdit.ts'
import { losId, type OutlineRow, outlineRows } from '../../../client/outline/outlineRows.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

function example() {
  const doc = newPlan(exampleJson.plan)
  const rows = () => outlineRows(readPlan(doc))
  const row = (id: string): OutlineRow => {
    const found = rows().find(one => one.id === id)
    if (!found) throw new Error(`The outline has no row ${id}.`)
    return found
  }
  return {
    doc,
    row,
    drop: (id: string, onto: string, edge: Edge) => {
      const edit = dropEdit(readPlan(doc), row(id), row(onto), edge)
      if (edit) applyEdit(doc, edit)
      return edit
    },
    step: (id: string, richting: 'omhoog' | 'omlaag') => {
      const edit = stepEdit(readPlan(doc), row(id), richting)
      if (edit) applyEdit(doc, edit)
      return edit
    },
    under: (opgaveId: string) =>
      rows()
        .filter(one => one.ouderId === opgaveId)
        .map(one => one.id),
    opgaven: () =>
      rows()
        .filter(one => one.kind === 'opgave')
        .map(one => one.id),
  }
}

describe('dropping a row', () => {
  test('an afspraak lands above or under another', () => {
    const { drop, under } = example()
    drop('a3', 'a1', 'boven')
    expect(under('o1')).toEqual(['a3', 'a1', 'a2'])
    drop('a3', 'a2', 'onder')
    expect(under('o1')).toEqual(['a1', 'a2', 'a3'])
  })

  test('an afspraak lands under another opgave, and leaves the first', () => {
    const { drop, under } = example()
    drop('a1', 'a5', 'boven')
    expect(under('o1')).toEqual(['a2', 'a3'])
    expect(under('o2')).toEqual(['a4', 'a1', 'a5', 'a6'])
  })

  test('dropped on an opgave it becomes the first', () => {
    const { drop, under } = example()
    drop('a1', 'o3', 'onder')
    expect(under('o3')[0]).toBe('a1')
  })

  test('an opgave moves with all its afspraken', () => {
    const { drop, opgaven, under } = example()
    drop('o1', 'o3', 'onder')
    expect(opgaven().slice(0, 3)).toEqual(['o2', 'o3', 'o1'])
    expect(under('o1')).toEqual(['a1', 'a2', 'a3'])
  })

  test('dropped where it stands, nothing is written', () => {
    const { drop } = example()
    expect(drop('o2', 'o1', 'onder')).toBeNull()
    expect(drop('a2', 'a1', 'onder')).toBeNull()
  })

  test('an opgave never lands on an afspraak, nor an afspraak on a hoofdstuk', () => {
    const { row } = example()
    expect(mayDrop(row('o1'), row('a5'))).toBe(false)
    expect(mayDrop(row('a1'), { ...row('o1'), id: 'h1', kind: 'hoofdstuk' })).toBe(false)
    expect(mayDrop(row('a1'), { ...row('o1'), id: losId, kind: 'los' })).toBe(true)
  })
})

describe('moving a row by one step', () => {
  test('goes on into the next opgave at the edge', () => {
    const { step, under } = example()
    step('a3', 'omlaag')
    expect(under('o1')).toEqual(['a1', 'a2'])
    expect(under('o2')[0]).toBe('a3')
  })

  test('ends at the end', () => {
    const { step } = example()
    expect(step('a1', 'omhoog')).toBeNull()
    expect(step('o1', 'omhoog')).toBeNull()
  })
})
