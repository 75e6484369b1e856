import { expect, test } from 'vitest'
import { onderdelenVan, telling } from '../../../client/bezoek/onderdelen.ts'
import type { GewijzigdOnderdeel } from '../../../shared/overleg/bezoek.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

const doc = newPlan(exampleJson.plan)
applyEdit(doc, { op: 'delete', elementId: 'a2', verwijderdOp: '2026-11-22T10:00:00Z', door: 'Bram Kok' })
const plan = readPlan(doc)
const mens = (naam: string) => ({ id: naam, naam, organisatie: 'GGD' })
const een = (elementId: string, meer: Partial<GewijzigdOnderdeel> = {}): GewijzigdOnderdeel => ({
  ...{ elementId, soort: 'gewijzigd', velden: ['oplossing'], op: '2026-11-22T10:00:00.000Z' },
  door: [mens('Anna')],
  ...meer,
})
const told = (...gewijzigd: GewijzigdOnderdeel[]) => onderdelenVan(plan, gewijzigd)

test('an item goes by its code and title, with the labels of the fields that changed', () => {
  const [a1] = told(een('a1', { velden: ['motivering', 'oplossing', 'mijlpalen', 'plaats', 'van-later'] }))
  expect(a1).toMatchObject({
    ...{ elementId: 'a1', veld: 'oplossing', isWeg: false, door: 'Anna' },
    titel: plan.afspraken.find(({ id }) => id === 'a1')?.titel.plat,
    wat: 'Uitleg bij een criterium, Wat gaan we doen?, Werkagenda, Volgorde',
  })
  expect(a1?.code).toMatch(/^\d+\.\d+-[A-Z]$/)
})

test('an item without a code goes by its kind, the plan as a whole by its fields', () => {
  const [partij, geheel] = told(
    een(plan.partijen[0]?.id ?? '', { velden: ['naam'] }),
    een(plan.id, { velden: ['ambitie'] }),
  )
  expect(partij).toMatchObject({ code: 'Partij', titel: plan.partijen[0]?.naam.plat, wat: 'Naam' })
  expect(geheel).toMatchObject({ titel: 'Het plan als geheel', wat: 'Ambitie', veld: 'ambitie' })
})

test('what is new says so; what lies in the Prullenbak goes by what it was called', () => {
  const [nieuw, weg] = told(
    een('a1', { soort: 'nieuw', velden: [] }),
    een('a2', { soort: 'weggehaald', velden: [] }),
  )
  expect(nieuw).toMatchObject({ wat: 'nieuw', veld: null })
  expect(weg).toMatchObject({ wat: 'weggehaald', isWeg: true, code: 'Afspraak' })
  expect(weg?.titel).toBe(plan.prullenbak[0]?.titel)
})

test('what is nowhere in the plan any more is left out', () => {
  expect(told(een('nergens'))).toEqual([])
})

test('of many people two are named', () => {
  const door = (...namen: string[]) => told(een('a1', { door: namen.map(mens) }))[0]?.door
  expect(door('Anna', 'Bram')).toBe('Anna en Bram')
  expect(door('Anna', 'Bram', 'Carla')).toBe('Anna, Bram en 1 ander')
  expect(door('Anna', 'Bram', 'Carla', 'Dirk')).toBe('Anna, Bram en 2 anderen')
})

test('each changed field is a change, and what is new or gone is one', () => {
  expect(telling([een('a1')])).toBe('1 wijziging in 1 onderdeel')
  const twee = [een('a1', { velden: ['titel', 'oplossing'] }), een('a2', { soort: 'nieuw', velden: [] })]
  expect(telling(twee)).toBe('3 wijzigingen in 2 onderdelen')
})
