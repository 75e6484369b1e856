import { expect, test } from 'vitest'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { codesIn, deelIn, opgavenDeel } from '../../../shared/plan/codes.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

test('an afspraak is numbered by its opgave and its place under it', () => {
  const { codes, opgaven } = deelIn(readPlan(newPlan(exampleJson.plan)), 3)
  expect(opgaven.map(({ opgave, code }) => [opgave.id, code]).slice(0, 2)).toEqual([
    ['o1', '3.1'],
    ['o2', '3.2'],
  ])
  expect(opgaven[0]?.afspraken.map(({ afspraak, code }) => [afspraak.id, code]).slice(0, 2)).toEqual([
    ['a1', '3.1-A'],
    ['a2', '3.1-B'],
  ])
  expect(codes.get('a1')).toBe('3.1-A')
})

test('codes follow when an opgave moves', () => {
  const doc = newPlan(exampleJson.plan)
  applyEdit(doc, { op: 'move', elementId: 'o1', na: 'o2' })
  expect(deelIn(readPlan(doc), 3).codes.get('a1')).toBe('3.2-A')
})

test('an afspraak whose opgaven are gone stands apart, in part 0', () => {
  const doc = newPlan(exampleJson.plan)
  applyEdit(doc, { op: 'delete', elementId: 'o1', verwijderdOp: '2024-01-01', door: 'anna' })
  const { los, codes } = deelIn(readPlan(doc), 2)
  expect(los[0]?.afspraak.id).toBe('a1')
  expect(codes.get('a1')).toBe('2.0-A')
})

test('an afspraak of two opgaven stands under the first that exists', () => {
  const doc = newPlan({
    id: 'plan',
    opgaven: [{ id: 'o1' }, { id: 'o2' }],
    afspraken: [{ id: 'a1', opgaveIds: ['weg', 'o2', 'o1'] }],
  })
  expect(deelIn(readPlan(doc), 1).codes.get('a1')).toBe('1.2-A')
})

test('letters go on after Z', () => {
  const afspraken = Array.from({ length: 704 }, (_, index) => ({ id: `a${index}`, opgaveIds: ['o1'] }))
  const { codes } = deelIn(readPlan(newPlan({ id: 'plan', opgaven: [{ id: 'o1' }], afspraken })), 1)
  expect([25, 26, 51, 52, 701, 702].map(index => codes.get(`a${index}`))).toEqual([
    '1.1-Z',
    '1.1-AA',
    '1.1-AZ',
    '1.1-BA',
    '1.1-ZZ',
    '1.1-AAA',
  ])
})

test('the part of opgaven comes after the hoofdstukken, and everything has its number', () => {
  const doc = newPlan(exampleJson.plan)
  const before = readPlan(doc).hoofdstukken.length
  applyEdit(doc, { op: 'create', kind: 'hoofdstukken', id: 'h9' })
  const plan = readPlan(doc)
  expect(opgavenDeel(plan)).toBe(before + 2)
  const codes = codesIn(plan)
  expect(codes.get('h9')).toBe(String(before + 1))
  expect(codes.get('o2')).toBe(`${before + 2}.2`)
  expect(codes.get('a2')).toBe(`${before + 2}.1-B`)
})
