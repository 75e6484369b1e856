import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { completePlan } from '../../../shared/plan/completePlan.ts'
import { findProse } from '../../../shared/plan/element.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

const mapAt = (parent: Y.Map<unknown>, ...keys: string[]): Y.Map<unknown> =>
  keys.reduce((map, key) => {
    const next = map.get(key)
    if (!(next instanceof Y.Map)) throw new Error(`There is no map under ${key}.`)
    return next
  }, parent)

describe('completePlan', () => {
  test('adds nothing to a plan that has everything', () => {
    const doc = newPlan(exampleJson.plan)
    const state = Y.encodeStateVector(doc)
    expect(completePlan(doc)).toBe(false)
    expect(Y.encodeStateVector(doc)).toEqual(state)
  })

  test('adds the nested types that an older plan lacks, at every depth', () => {
    const doc = newPlan(exampleJson.plan)
    const afspraak = mapAt(doc.getMap('afspraken'), 'a1')
    doc.getMap('plan').delete('ambitie')
    mapAt(doc.getMap('plan'), 'governance', 'mandaat').delete('onderwerpen')
    mapAt(doc.getMap('plan'), 'regio', 'subregios', 'sr-venne').delete('gemeenten')
    afspraak.delete('titel')
    afspraak.delete('voortgang')
    mapAt(afspraak, 'resultaatafspraken', 'k1', 'indicator').delete('noemer')
    expect(completePlan(doc)).toBe(true)
    expect(findProse(doc, 'plan-zv', 'ambitie')?.length).toBe(1)
    expect(mapAt(doc.getMap('plan'), 'governance', 'mandaat', 'onderwerpen').size).toBe(0)
    expect(mapAt(doc.getMap('plan'), 'regio', 'subregios', 'sr-venne', 'gemeenten').size).toBe(0)
    expect(findProse(doc, 'a1', 'titel')?.length).toBe(1)
    expect(findProse(doc, 'a1', 'voortgang.wijze')?.length).toBe(1)
    expect(findProse(doc, 'k1', 'indicator.noemer')?.length).toBe(1)
    expect(completePlan(doc)).toBe(false)
  })

  test('also completes what lies in the Prullenbak', () => {
    const doc = newPlan(exampleJson.plan)
    const afspraak = mapAt(doc.getMap('afspraken'), 'a1')
    afspraak.set('verwijderdOp', '2024-01-01')
    afspraak.delete('tags')
    completePlan(doc)
    expect(mapAt(afspraak, 'tags').size).toBe(0)
  })

  test('replaces nothing: values, prose and keys it does not know stay as they are', () => {
    const doc = newPlan(exampleJson.plan)
    const afspraak = mapAt(doc.getMap('afspraken'), 'a1')
    mapAt(afspraak, 'tags').clear()
    const before = readPlan(doc)
    const titel = afspraak.get('titel')
    doc.transact(() => {
      afspraak.set('toekomst', 'een sleutel van later')
      afspraak.delete('tags')
    })
    completePlan(doc)
    expect(afspraak.get('titel')).toBe(titel)
    expect(afspraak.get('toekomst')).toBe('een sleutel van later')
    expect(readPlan(doc)).toEqual(before)
  })
})
