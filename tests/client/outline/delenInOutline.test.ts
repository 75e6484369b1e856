import { expect, test } from 'vitest'
import { deelId, outlineRows } from '../../../client/outline/outlineRows.ts'
import { partCounts } from '../../../client/outline/usePartCounts.ts'
import { rowIdAt } from '../../../client/outline/whoIsWhere.ts'
import { deelSleutel, deelVanSoort, deelVanVeld } from '../../../client/plan/delen.ts'
import { placesOf } from '../../../client/presence/places.ts'
import { openExample } from '../criteria/openExample.ts'
import { bram } from '../fields/personen.ts'

test('a part counts what is found in its own fields and in the items of its lists', () => {
  const { store, plan, edit, clock } = openExample()
  const counts = () => partCounts(store.groepen.get(), outlineRows(plan.get()))
  const aantal = (rij: string) => counts().get(rij)?.aantal ?? 0
  const planId = plan.get().id
  const before = { regiobeeld: aantal(deelSleutel('regiobeeld')), plan: aantal(planId) }
  edit({ op: 'set', elementId: planId, veld: 'regiobeeld.datum', waarde: null })
  clock.pass(1000)
  expect(aantal(deelSleutel('regiobeeld'))).toBe(before.regiobeeld + 1)
  expect(aantal(planId)).toBe(before.plan)
})

test('every finding is counted once: by the plan, a hoofdstuk, a part or the opgaven', () => {
  const { store, plan } = openExample()
  const rows = outlineRows(plan.get())
  const counts = partCounts(store.groepen.get(), rows)
  const hoofdstukken = plan.get().hoofdstukken.map(({ id }) => store.count(id).aantal)
  const top = rows.filter(row => row.diepte === 0 && row.kind !== 'hoofdstuk')
  const total = [...top.map(row => counts.get(row.id)?.aantal ?? 0), ...hoofdstukken]
  expect(counts.get(deelId)?.aantal).toBeGreaterThan(0)
  expect(total.reduce((sum, one) => sum + one, 0)).toBe(store.get().length)
})

test('whoever is in a field or a row of a part is at that part', () => {
  const { doc, plan } = openExample()
  const { id, regiobeeld, partijen } = plan.get()
  const at = (elementId: string, veld: string) => rowIdAt(doc, { elementId, veld })
  expect(at(id, 'regiobeeld.versie')).toBe(deelSleutel('regiobeeld'))
  expect(at(regiobeeld.bevindingen[0]?.id ?? '', 'waarde')).toBe(deelSleutel('regiobeeld'))
  expect(at(partijen[0]?.id ?? '', 'naam')).toBe(deelSleutel('partijen'))
  expect(at(id, 'titel')).toBe(id)
  expect(at('a1', 'oplossing')).toBe('a1')
})

test('where somebody is in a part is said by its title', () => {
  const { doc, plan } = openExample()
  const cursor = { elementId: plan.get().partijen[0]?.id ?? '', veld: 'naam' }
  expect(placesOf({ doc, store: plan })({ clientId: 1, persoon: bram, zelf: false, cursor })).toBe('Partijen')
})

test('the items of a list belong to the part that the list is in', () => {
  expect([deelVanSoort('bevindingen'), deelVanSoort('besluiten')]).toEqual(['regiobeeld', 'governance'])
  expect([deelVanSoort('afspraken'), deelVanVeld('titel'), deelVanVeld(null)]).toEqual([null, null, null])
})
