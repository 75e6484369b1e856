import { expect, test } from 'vitest'
import { dropAfspraak, dropOpgave } from '../../../client/opgaven/droplaats.ts'
import { blokkenVan, keepBlokken } from '../../../client/opgaven/volgorde.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

const open = () =>
  newPlan({
    id: 'plan',
    opgaven: [{ id: 'o1' }, { id: 'o2' }],
    afspraken: [
      { id: 'a1', opgaveIds: ['o1'] },
      { id: 'a2', opgaveIds: ['o1'] },
      { id: 'b1', opgaveIds: ['o2'] },
      { id: 'los1', opgaveIds: [] },
    ],
  })
const blokken = blokkenVan(readPlan(open()), 3)

test('the page has heads, cards and ends in one list, with their codes', () => {
  expect(blokken.map(blok => `${blok.id} ${blok.code}`)).toEqual([
    'o1 3.1',
    'a1 3.1-A',
    'a2 3.1-B',
    'einde:o1 3.1',
    'o2 3.2',
    'b1 3.2-A',
    'einde:o2 3.2',
    'los 3.0',
    'los1 3.0-A',
  ])
})

test('the list stays the same object while people type, and is another when something moves', () => {
  const doc = open()
  const keep = keepBlokken()
  let plan = readPlan(doc)
  const eerst = keep(plan, 3)
  applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Nieuw' })
  plan = readPlan(doc, plan)
  expect(keep(plan, 3)).toBe(eerst)
  applyEdit(doc, { op: 'move', elementId: 'a1', na: 'a2' })
  plan = readPlan(doc, plan)
  expect(keep(plan, 3).map(blok => blok.id)).toContain('a1')
  expect(keep(plan, 3)).not.toBe(eerst)
  expect(keep(plan, 4)[0]?.code).toBe('4.1')
})

test('an afspraak lands above or under a card, first under a head, last at an end', () => {
  expect(dropAfspraak(blokken, 'a2', 'boven')).toEqual({ opgaveId: 'o1', na: 'a1' })
  expect(dropAfspraak(blokken, 'a1', 'boven')).toEqual({ opgaveId: 'o1', na: null })
  expect(dropAfspraak(blokken, 'b1', 'onder')).toEqual({ opgaveId: 'o2', na: 'b1' })
  expect(dropAfspraak(blokken, 'o2', 'onder')).toEqual({ opgaveId: 'o2', na: null })
  expect(dropAfspraak(blokken, 'einde:o1', 'boven')).toEqual({ opgaveId: 'o1', na: 'a2' })
})

test('nothing lands among the afspraken without an opgave', () => {
  expect(dropAfspraak(blokken, 'los1', 'boven')).toBeNull()
  expect(dropAfspraak(blokken, 'los', 'onder')).toBeNull()
  expect(dropOpgave(blokken, 'los1')).toBeNull()
  expect(dropAfspraak(blokken, 'weg', 'onder')).toBeNull()
})

test('an opgave lands before the head or after the afspraken it is dropped on', () => {
  expect(dropOpgave(blokken, 'o1')).toEqual({ na: null })
  expect(dropOpgave(blokken, 'o2')).toEqual({ na: 'o1' })
  expect(dropOpgave(blokken, 'b1')).toEqual({ na: 'o2' })
})
