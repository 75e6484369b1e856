import { describe, expect, test } from 'vitest'
import { fieldOf } from '../../../client/plan/elementIndex.ts'
import { planStore } from '../../../client/plan/planStore.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'

function open() {
  const doc = newPlan(exampleJson.plan)
  const store = planStore(doc)
  const heard: string[] = []
  for (const id of ['a1', 'a2', 'o1', 'r1', 'plan-zv']) store.listen(id, () => heard.push(id))
  return { doc, store, heard }
}

const nested = (store: ReturnType<typeof planStore>) => {
  const resultaat = store.get().afspraken.flatMap(afspraak => afspraak.resultaatafspraken)[0]
  if (!resultaat) throw new Error('The example plan has no resultaatafspraak.')
  const ouder = store.get().afspraken.find(afspraak => afspraak.resultaatafspraken.includes(resultaat))
  return { resultaat, ouder }
}

describe('the store of a plan', () => {
  test('an edit of one afspraak wakes that afspraak and the plan, and no other', () => {
    const { doc, store, heard } = open()
    const before = store.element('a2')
    applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' })
    expect(heard.sort()).toEqual(['a1', 'plan-zv'])
    expect(fieldOf(store.element('a1'), 'titel')).toMatchObject({ plat: 'Anders' })
    expect(store.element('a2')).toBe(before)
  })

  test('several edits in one transaction wake once', () => {
    const { doc, store, heard } = open()
    let plans = 0
    store.subscribe(() => {
      plans += 1
    })
    doc.transact(() => {
      for (const tekst of ['een', 'twee', 'drie'])
        applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst })
    })
    expect(heard.filter(id => id === 'a1')).toHaveLength(1)
    expect(plans).toBe(1)
  })

  test('an item in a list of an item is found and followed by its own id', () => {
    const { doc, store } = open()
    const { resultaat, ouder } = nested(store)
    expect(store.element(resultaat.id)).toBe(resultaat)
    const heard: string[] = []
    store.listen(resultaat.id, () => heard.push('resultaat'))
    if (ouder) store.listen(ouder.id, () => heard.push('afspraak'))
    applyEdit(doc, { op: 'delete', elementId: resultaat.id, verwijderdOp: '2026-01-01', door: 'Anna' })
    expect(store.element(resultaat.id)).toBeUndefined()
    expect(heard.sort()).toEqual(['afspraak', 'resultaat'])
  })

  test('a deleted item is gone with what is in it, and back with all of it', () => {
    const { doc, store } = open()
    const { resultaat, ouder } = nested(store)
    const elementId = ouder?.id ?? ''
    applyEdit(doc, { op: 'delete', elementId, verwijderdOp: '2026-01-01', door: 'Anna' })
    expect(store.element(elementId)).toBeUndefined()
    expect(store.element(resultaat.id)).toBeUndefined()
    applyEdit(doc, { op: 'restore', elementId })
    expect(store.element(elementId)).toMatchObject({ id: elementId })
    expect(store.element(resultaat.id)).toMatchObject({ id: resultaat.id })
  })

  test('a transaction that changes nothing wakes nobody', () => {
    const { doc, store, heard } = open()
    const before = store.get()
    doc.transact(() => {})
    expect(store.get()).toBe(before)
    expect(heard).toEqual([])
  })

  test('a dotted field is found in its group, and an unknown one is undefined', () => {
    const { store } = open()
    expect(fieldOf(store.get(), 'versie.nummer')).toBe('0.6')
    expect(fieldOf(store.get(), 'versie.onbekend.dieper')).toBeUndefined()
  })
})
