import { expect, test } from 'vitest'
import { filtered } from '../../../client/criteria/filter.ts'
import { sectieVan } from '../../../client/plan/findings/sectie.ts'
import { openExample } from './openExample.ts'

function open() {
  const example = openExample()
  const planId = example.plan.get().id
  const leeg = (veld: string) => example.edit({ op: 'set', elementId: planId, veld, waarde: null })
  leeg('regiobeeld.datum')
  leeg('monitoring.eigenaarId')
  leeg('regio.naam')
  example.clock.pass(1000)
  return { ...example, planId, groepen: () => example.store.groepen.get() }
}

test('what is found in the plan itself stands where the page has its field, under the name of the part', () => {
  const { groepen, planId } = open()
  const ids = groepen().map(groep => groep.id)
  const opgave = ids.findIndex(id => groepen().find(groep => groep.id === id)?.opgaveId !== null)
  expect(ids[0]).toBe(planId)
  expect(ids.indexOf('deel:regiobeeld')).toBeGreaterThan(0)
  expect(ids.indexOf('deel:regiobeeld')).toBeLessThan(opgave)
  expect(ids.indexOf('deel:monitoring')).toBeGreaterThan(opgave)
  expect(groepen().find(groep => groep.id === 'deel:monitoring')?.titel).toBe('Monitoring')
})

test('each finding of the plan is in one group, and none is lost', () => {
  const { store, groepen } = open()
  const inGroepen = groepen().flatMap(groep => groep.bevindingen)
  expect(new Set(inGroepen).size).toBe(inGroepen.length)
  expect(inGroepen).toEqual(store.get())
  const regels = (id: string) =>
    groepen()
      .find(groep => groep.id === id)
      ?.bevindingen.map(one => one.veld)
  expect(regels('deel:regiobeeld')?.every(veld => veld?.startsWith('regiobeeld'))).toBe(true)
})

test('the group of a part stays the same object while something else in the plan changes', () => {
  const { groepen, edit, clock, planId } = open()
  const regiobeeld = () => groepen().find(groep => groep.id === 'deel:regiobeeld')
  const before = regiobeeld()
  edit({ op: 'set', elementId: planId, veld: 'regio.naam', waarde: 'Zilverdal' })
  clock.pass(1000)
  expect(regiobeeld()).toBe(before)
})

test('this section is the whole part, whether one is in a field of it or in a row', () => {
  const { store, plan, planId, groepen } = open()
  const bevinding = plan.get().regiobeeld.bevindingen[0]?.id ?? ''
  expect(sectieVan(store.plekken, bevinding, 'waarde')?.id).toBe('deel:regiobeeld')
  const sectieId = sectieVan(store.plekken, planId, 'regiobeeld.versie')?.id ?? null
  const shown = filtered(groepen(), { bereik: 'sectie', ernst: null }, { mijn: new Set(), sectieId })
  expect(shown.map(groep => groep.deel)).toContain('regiobeeld')
  expect(shown.every(groep => groep.deel === 'regiobeeld')).toBe(true)
})
