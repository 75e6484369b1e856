import { expect, test } from 'vitest'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { deelIn } from '../../../shared/plan/codes.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { stap, stapAfspraak, verplaatsAfspraak } from '../../../shared/plan/verplaats.ts'

/** Three opgaven: o1 with a1 a2 a3, o2 with b1 (also in o3), o3 empty; and one loose. */
const open = () =>
  newPlan({
    id: 'plan',
    opgaven: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }],
    afspraken: [
      { id: 'a1', opgaveIds: ['o1'] },
      { id: 'b1', opgaveIds: ['o2', 'o3'] },
      { id: 'a2', opgaveIds: ['o1'] },
      { id: 'a3', opgaveIds: ['o1'] },
      { id: 'los', opgaveIds: ['weg'] },
    ],
  })

/** The page after an edit: the afspraken of each opgave, then the loose ones. */
function after(make: (plan: ReturnType<typeof readPlan>) => PlanEdit | null): string[] {
  const doc = open()
  const edit = make(readPlan(doc))
  if (edit) applyEdit(doc, edit)
  const { opgaven, los } = deelIn(readPlan(doc), 0)
  return [...opgaven.map(groep => groep.afspraken), los].map(group =>
    group.map(({ afspraak }) => afspraak.id).join(' '),
  )
}

test('a move within an opgave is one move in the list of all afspraken', () => {
  const plan = readPlan(open())
  expect(stapAfspraak(plan, 'a2', 'omhoog')).toEqual({
    op: 'all',
    edits: [{ op: 'move', elementId: 'a2', na: null }],
  })
  expect(stapAfspraak(plan, 'a1', 'omlaag')).toEqual({
    op: 'all',
    edits: [{ op: 'move', elementId: 'a1', na: 'a2' }],
  })
})

test('steps up and down change places with the neighbour', () => {
  expect(after(plan => stapAfspraak(plan, 'a2', 'omhoog'))).toEqual(['a2 a1 a3', 'b1', '', 'los'])
  expect(after(plan => stapAfspraak(plan, 'a3', 'omhoog'))).toEqual(['a1 a3 a2', 'b1', '', 'los'])
  expect(after(plan => stapAfspraak(plan, 'a1', 'omlaag'))).toEqual(['a2 a1 a3', 'b1', '', 'los'])
})

test('a step over the edge goes into the neighbouring opgave, empty or not', () => {
  expect(after(plan => stapAfspraak(plan, 'a3', 'omlaag'))).toEqual(['a1 a2', 'a3 b1', '', 'los'])
  expect(after(plan => stapAfspraak(plan, 'b1', 'omhoog'))).toEqual(['a1 a2 a3 b1', '', '', 'los'])
  expect(after(plan => stapAfspraak(plan, 'b1', 'omlaag'))).toEqual(['a1 a2 a3', '', 'b1', 'los'])
})

test('a loose afspraak steps up into the last opgave, and none steps down into looseness', () => {
  expect(after(plan => stapAfspraak(plan, 'los', 'omhoog'))).toEqual(['a1 a2 a3', 'b1', 'los', ''])
  const plan = readPlan(open())
  expect(stapAfspraak(plan, 'los', 'omlaag')).toBeNull()
  expect(stapAfspraak(plan, 'a1', 'omhoog')).toBeNull()
})

test('under another opgave, the other opgaven of an afspraak stay behind the new one', () => {
  const doc = open()
  const edit = verplaatsAfspraak(readPlan(doc), 'b1', { opgaveId: 'o1', na: 'a1' })
  if (edit) applyEdit(doc, edit)
  const plan = readPlan(doc)
  expect(plan.afspraken.find(afspraak => afspraak.id === 'b1')?.opgaveIds).toEqual(['o1', 'o3'])
  expect(deelIn(plan, 0).opgaven[0]?.afspraken.map(one => one.afspraak.id)).toEqual(['a1', 'b1', 'a2', 'a3'])
})

test('to the front of another opgave, whatever stands between in the list', () => {
  expect(after(plan => verplaatsAfspraak(plan, 'a3', { opgaveId: 'o2', na: null }))).toEqual([
    'a1 a2',
    'a3 b1',
    '',
    'los',
  ])
  expect(after(plan => verplaatsAfspraak(plan, 'a3', { opgaveId: 'o1', na: null }))).toEqual([
    'a3 a1 a2',
    'b1',
    '',
    'los',
  ])
})

test('a move to where it stands is no edit', () => {
  const plan = readPlan(open())
  expect(verplaatsAfspraak(plan, 'a2', { opgaveId: 'o1', na: 'a1' })).toBeNull()
  expect(verplaatsAfspraak(plan, 'a1', { opgaveId: 'o1', na: null })).toBeNull()
  expect(verplaatsAfspraak(plan, 'a1', { opgaveId: 'o1', na: 'a1' })).toBeNull()
  expect(verplaatsAfspraak(plan, 'weg', { opgaveId: 'o1', na: null })).toBeNull()
})

test('opgaven and hoofdstukken step among their equals', () => {
  const lijst = [{ id: 'x' }, { id: 'y' }, { id: 'z' }]
  expect(stap(lijst, 'z', 'omhoog')).toEqual({ op: 'move', elementId: 'z', na: 'x' })
  expect(stap(lijst, 'y', 'omhoog')).toEqual({ op: 'move', elementId: 'y', na: null })
  expect(stap(lijst, 'x', 'omlaag')).toEqual({ op: 'move', elementId: 'x', na: 'y' })
  expect(stap(lijst, 'x', 'omhoog')).toBeNull()
  expect(stap(lijst, 'z', 'omlaag')).toBeNull()
})
