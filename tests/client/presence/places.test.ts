import { expect, test } from 'vitest'
import { planStore } from '../../../client/plan/planStore.ts'
import type { Aanwezige } from '../../../client/plan/presenceStore.ts'
import { codesNow } from '../../../client/presence/codesNow.ts'
import { initials } from '../../../client/presence/initials.ts'
import { placesOf, whoIsWhere } from '../../../client/presence/places.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'

function example() {
  const doc = newPlan(exampleJson.plan)
  return { doc, store: planStore(doc) }
}
const someone = (naam: string, elementId: string | null, zelf = false): Aanwezige => ({
  clientId: 1,
  persoon: { id: naam, naam, organisatie: 'GGZ Zilverdal', sector: 'ggz', kleur: 1 },
  cursor: elementId === null ? null : { elementId, veld: 'titel' },
  zelf,
})

test.each([
  ['Anna Jansen', 'AJ'],
  ['Bram van der Kok', 'BK'],
  ['Madonna', 'M'],
  ['  ', ''],
])('the initials of "%s" are "%s"', (naam, letters) => {
  expect(initials(naam)).toBe(letters)
})

test('who is in a part of an afspraak is at that afspraak', () => {
  const { doc, store } = example()
  const mijlpaal = store.get().afspraken[0]?.mijlpalen[0]?.id ?? ''
  const placeOf = placesOf({ doc, store })
  expect(placeOf(someone('Bram', mijlpaal))).toBe('1.1-A')
  expect(placeOf(someone('Bram', store.get().id))).toBe('over dit plan')
  expect(placeOf(someone('Bram', null))).toBe('')
})

test('the list that is spoken leaves oneself out', () => {
  const { doc, store } = example()
  const placeOf = placesOf({ doc, store })
  expect(whoIsWhere([someone('Anna', 'a1', true)], placeOf)).toBe('U bent hier alleen.')
  expect(
    whoIsWhere([someone('Anna', 'a1', true), someone('Bram', 'a2'), someone('Carla', null)], placeOf),
  ).toBe('Bram van GGZ Zilverdal is bij 1.1-B. Carla van GGZ Zilverdal is hier.')
})

test('who is in no field is told by what they have before them, after who comes before that in the plan', () => {
  const { doc, store } = example()
  const placeOf = placesOf({ doc, store })
  const leest = { ...someone('Carla', null), leest: { elementId: 'a1', veld: '', leest: true } } as const
  expect(placeOf(leest)).toBe('1.1-A')
  expect(whoIsWhere([someone('Bram', 'a2'), leest], placeOf)).toBe(
    'Carla van GGZ Zilverdal leest 1.1-A. Bram van GGZ Zilverdal is bij 1.1-B.',
  )
})

test('codes are counted again when something moves, and not when somebody types', () => {
  const { doc, store } = example()
  const codes = codesNow(store)
  applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' })
  expect(codesNow(store)).toBe(codes)
  applyEdit(doc, { op: 'move', elementId: 'a1', na: 'a2' })
  expect(codesNow(store).get('a1')).toBe('1.1-B')
})
