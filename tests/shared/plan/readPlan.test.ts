import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { findProse } from '../../../shared/plan/element.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { typeIn } from './typing.ts'

let doc: Y.Doc
let before: Plan
beforeEach(() => {
  doc = newPlan(exampleJson.plan)
  before = readPlan(doc)
})

const edited = (...edits: PlanEdit[]): Plan => {
  edits.forEach(edit => {
    applyEdit(doc, edit)
  })
  return readPlan(doc, before)
}

/** The keys of two objects under which they hold different objects or values. */
const changed = (a: object, b: object): string[] =>
  Object.keys({ ...a, ...b }).filter(
    key => (a as Record<string, unknown>)[key] !== (b as Record<string, unknown>)[key],
  )
const byId = (items: readonly { readonly id: string }[], id: string): object =>
  items.find(item => item.id === id) ?? {}
const trash = (elementId: string): PlanEdit => ({
  op: 'delete',
  elementId,
  verwijderdOp: '2024-01-02T03:04:05Z',
  door: 'anna',
})

describe('a plan read again', () => {
  test('is the same object when nothing changed', () => {
    expect(readPlan(doc, before)).toBe(before)
    doc.transact(() => doc.getMap('elders').set('x', 1))
    expect(readPlan(doc, before)).toBe(before)
  })

  test('after typing in a field has another object for that field and item alone', () => {
    typeIn(doc, 'a3', 'oplossing', 'Nieuw. ')
    const plan = readPlan(doc, before)
    expect(changed(before, plan)).toEqual(['afspraken'])
    expect(changed(before.afspraken, plan.afspraken)).toEqual(['2'])
    expect(changed(byId(before.afspraken, 'a3'), byId(plan.afspraken, 'a3'))).toEqual(['oplossing'])
    expect(plan.afspraken[2]?.oplossing.plat.startsWith('Nieuw. ')).toBe(true)
    expect(before.afspraken[2]?.oplossing.plat.startsWith('Nieuw. ')).toBe(false)
  })

  test('after a change in a nested list has another object for that row alone', () => {
    const plan = edited({ op: 'set', elementId: 'k1', veld: 'nulmeting.waarde', waarde: 61 })
    const [was, is] = [byId(before.afspraken, 'a1'), byId(plan.afspraken, 'a1')] as [
      Plan['afspraken'][number],
      Plan['afspraken'][number],
    ]
    expect(changed(was, is)).toEqual(['resultaatafspraken'])
    expect(changed(was.resultaatafspraken, is.resultaatafspraken)).toEqual(['0'])
    expect(changed(was.resultaatafspraken[0] ?? {}, is.resultaatafspraken[0] ?? {})).toEqual(['nulmeting'])
    expect(plan.opgaven).toBe(before.opgaven)
  })

  test('after a change of a field of the plan itself keeps every list', () => {
    const plan = edited({ op: 'set', elementId: 'plan-zv', veld: 'versie.status', waarde: 'vastgesteld' })
    expect(changed(before, plan)).toEqual(['versie'])
    expect(plan.versie).toEqual({ ...before.versie, status: 'vastgesteld' })
  })

  test('after a change of a list inside a group keeps the rest of that group', () => {
    const plan = edited({ op: 'write', elementId: 'b2', veld: 'bron', tekst: 'CBS' })
    expect(changed(before, plan)).toEqual(['regiobeeld'])
    expect(changed(before.regiobeeld, plan.regiobeeld)).toEqual(['bevindingen'])
    expect(changed(before.regiobeeld.bevindingen, plan.regiobeeld.bevindingen)).toEqual(['1'])
  })

  test('after a change that is taken back is the same object again', () => {
    const plan = edited(
      { op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'lokaal' },
      { op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'regionaal' },
    )
    expect(plan).toBe(before)
  })

  test('after an item came has a list with the old objects and one new', () => {
    const plan = edited({ op: 'create', kind: 'opgaven', id: 'o7', na: 'o2' })
    expect(plan.opgaven.map(opgave => opgave.id)).toEqual(['o1', 'o2', 'o7', 'o3', 'o4', 'o5', 'o6'])
    for (const opgave of before.opgaven) expect(byId(plan.opgaven, opgave.id)).toBe(opgave)
    expect(changed(before, plan)).toEqual(['opgaven'])
  })

  test('after a move has the same objects in another order', () => {
    const plan = edited({ op: 'move', elementId: 'a14', na: 'a1' })
    expect(plan.afspraken.map(afspraak => afspraak.id).slice(0, 3)).toEqual(['a1', 'a14', 'a2'])
    for (const afspraak of before.afspraken) expect(byId(plan.afspraken, afspraak.id)).toBe(afspraak)
  })

  test('after a move within an item has the same rows in another order', () => {
    const plan = edited({ op: 'move', elementId: 'a1.partijen.3', na: null })
    const [was, is] = [before.afspraken[0]?.partijen ?? [], plan.afspraken[0]?.partijen ?? []]
    expect(is.map(rij => rij.partijId).slice(0, 2)).toEqual(['p-hcv', 'p-lindewaard-zorg'])
    for (const rij of was) expect(byId(is, rij.id)).toBe(rij)
  })

  test('after a deletion lacks the item, and has it back as it was after a return', () => {
    const gone = edited(trash('a2'))
    expect(gone.afspraken).toHaveLength(before.afspraken.length - 1)
    expect(changed(before, gone)).toEqual(['afspraken', 'prullenbak'])
    applyEdit(doc, { op: 'restore', elementId: 'a2' })
    const back = readPlan(doc, gone)
    expect(back.afspraken.map(afspraak => afspraak.id)).toEqual(before.afspraken.map(afspraak => afspraak.id))
    expect(byId(back.afspraken, 'a2')).toEqual(byId(before.afspraken, 'a2'))
    expect(back.prullenbak).toEqual([])
  })

  test('after an item is purged lacks it, in the list and in the Prullenbak', () => {
    const gone = edited(trash('a2'))
    doc.getMap('afspraken').delete('a2')
    const purged = readPlan(doc, gone)
    expect(purged.prullenbak).toEqual([])
    expect(purged.afspraken).toBe(gone.afspraken)
  })

  test('follows updates of others as it follows its own', () => {
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    applyEdit(other, { op: 'set', elementId: 'o5', veld: 'prioriteit', waarde: 1 })
    applyEdit(other, { op: 'create', kind: 'mijlpalen', id: 'm1', ouderId: 'a2', veld: 'mijlpalen' })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    const plan = readPlan(doc, before)
    expect(changed(before, plan)).toEqual(['opgaven', 'afspraken'])
    expect(changed(before.opgaven, plan.opgaven)).toEqual(['4'])
    expect(changed(byId(before.afspraken, 'a2'), byId(plan.afspraken, 'a2'))).toEqual(['mijlpalen'])
    expect(plan).toEqual(readPlan(other))
  })

  test('keeps its objects when somebody else read the doc in between', () => {
    applyEdit(doc, { op: 'set', elementId: 'o5', veld: 'prioriteit', waarde: 1 })
    readPlan(doc)
    const plan = readPlan(doc, before)
    expect(changed(before, plan)).toEqual(['opgaven'])
    applyEdit(doc, { op: 'set', elementId: 'o5', veld: 'prioriteit', waarde: 2 })
    expect(changed(plan, readPlan(doc, plan))).toEqual(['opgaven'])
  })

  test('given an older plan has the objects of that one, whatever was read since', () => {
    applyEdit(doc, { op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'lokaal' })
    typeIn(doc, 'a3', 'oplossing', 'Nieuw. ')
    readPlan(doc, before)
    applyEdit(doc, { op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'regionaal' })
    const plan = readPlan(doc, before)
    expect(changed(before.afspraken, plan.afspraken)).toEqual(['2'])
    expect(changed(byId(before.afspraken, 'a3'), byId(plan.afspraken, 'a3'))).toEqual(['oplossing'])
  })

  test('sees what is thrown away in an item, moved and typed in it, each in its turn', () => {
    const row = edited(trash('a1.mijlpalen.1'))
    expect(row.prullenbak.map(one => one.elementId)).toEqual(['a1.mijlpalen.1'])
    typeIn(doc, 'a1', 'oplossing', 'Nieuw. ')
    const typed = readPlan(doc, row)
    expect(typed.prullenbak).toBe(row.prullenbak)
    applyEdit(doc, { op: 'restore', elementId: 'a1.mijlpalen.1' })
    typeIn(doc, 'a1', 'titel', 'Nieuw. ')
    const back = readPlan(doc, typed)
    expect(back.prullenbak).toEqual([])
    expect(changed(byId(before.afspraken, 'a1'), byId(back.afspraken, 'a1'))).toEqual([
      'titel',
      'oplossing',
      'mijlpalen',
    ])
  })
})

describe('reading', () => {
  test('writes nothing', () => {
    const state = Y.encodeStateAsUpdate(doc)
    readPlan(doc, before)
    readPlan(doc)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(state)
  })

  test('gives empty values for what an older plan does not have', () => {
    const old = new Y.Doc()
    old.getMap('plan').set('id', 'oud')
    old.getMap('afspraken').set('a1', new Y.Map())
    const plan = readPlan(old)
    expect(plan).toMatchObject({ id: 'oud', ambitie: { plat: '' }, versie: { nummer: null } })
    expect(plan.afspraken[0]).toMatchObject({
      titel: { plat: '' },
      partijen: [],
      voortgang: { frequentie: null },
    })
    expect(findProse(old, 'a1', 'titel')).toBeNull()
  })

  test('gives null for a value that is of another kind than declared', () => {
    const afspraak = doc.getMap('afspraken').get('a1') as Y.Map<unknown>
    doc.transact(() => {
      afspraak.set('schaal', 'galactisch')
      afspraak.set('nummer', 'een')
      afspraak.set('startdatum', 2024)
      afspraak.set('titel', 'geen prose')
      afspraak.set('partijen', 'geen lijst')
    })
    expect(readPlan(doc, before).afspraken[0]).toMatchObject({
      schaal: null,
      nummer: null,
      startdatum: null,
      titel: { plat: '' },
      partijen: [],
    })
  })

  test('keeps the order of a list when two items stand at one place', () => {
    for (const id of ['x', 'y']) applyEdit(doc, { op: 'create', kind: 'begrippen', id })
    const [x, y] = ['x', 'y'].map(id => doc.getMap('begrippen').get(id) as Y.Map<unknown>)
    x?.set('plaats', y?.get('plaats'))
    const order = () => readPlan(doc).begrippen.map(begrip => begrip.id)
    expect(order().slice(-2)).toEqual(['x', 'y'])
    applyEdit(doc, { op: 'create', kind: 'begrippen', id: 'z', na: 'x' })
    expect(order().slice(-3)).toEqual(['x', 'y', 'z'])
    applyEdit(doc, { op: 'move', elementId: 'x', na: 'y' })
    expect(order().slice(-3)).toEqual(['y', 'x', 'z'])
  })
})
