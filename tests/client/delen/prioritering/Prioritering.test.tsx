import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Prioritering } from '../../../../client/delen/prioritering/Prioritering.tsx'
import type { Rol } from '../../../../shared/permissions.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { drawDeel } from '../drawDeel.tsx'

const plan = (...prioriteiten: (number | null)[]) => ({
  id: 'p',
  prioritering: { methode: 'Gescoord door acht sectoren.', criteria: ['omvang'] },
  opgaven: prioriteiten.map((prioriteit, index) => ({
    id: `o${index + 1}`,
    titel: `Opgave ${index + 1}`,
    prioriteit,
  })),
  afspraken: [{ id: 'a1', titel: 'Een', opgaveIds: ['o1'] }],
})
let drawn: Awaited<ReturnType<typeof drawDeel>>
const drawPlan = async (json = plan(2, 1, 3), rol?: Rol) => {
  drawn = await drawDeel(<Prioritering planId="p" />, json, rol)
  return drawn
}
const order = () => drawn.words('.rangorde__naar')

afterEach(() => drawn.end())

test('the opgaven stand in the order of their priority', async () => {
  await drawPlan()
  expect(order()).toEqual(['Opgave 2', 'Opgave 1', 'Opgave 3'])
  expect(drawn.words('.rangorde__rang')).toEqual(['1', '2', '3'])
})

test('a step moves an opgave, and the focus goes with it', async () => {
  const { click, named } = await drawPlan()
  await click(named('Opgave 3 hoger'))
  expect(order()).toEqual(['Opgave 2', 'Opgave 3', 'Opgave 1'])
  expect(document.activeElement).toBe(named('Opgave 3 hoger'))
})

test('opgaven that are not numbered one by one are numbered in one step', async () => {
  const { click, named, edits, host } = await drawPlan(plan(4, null, 4))
  await click(named('Nummer in deze volgorde'))
  expect(drawn.plan.store.get().opgaven.map(one => one.prioriteit)).toEqual([1, 3, 2])
  expect(edits).toHaveLength(1)
  expect(host.textContent).not.toContain('Nummer in deze volgorde')
})

test('who reads sees the order and no way to change it', async () => {
  const { host } = await drawPlan(undefined, 'lezer')
  expect(order()).toEqual(['Opgave 2', 'Opgave 1', 'Opgave 3'])
  expect(host.querySelector('.rangorde__stappen')).toBeNull()
})

test('typing in an afspraak draws nothing of it', async () => {
  const { drawings } = await drawPlan()
  const before = drawings()
  await act(() =>
    applyEdit(drawn.plan.doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Een andere' }),
  )
  expect(drawings()).toBe(before)
  await act(() => applyEdit(drawn.plan.doc, { op: 'set', elementId: 'o3', veld: 'prioriteit', waarde: 0 }))
  expect(drawings()).toBeGreaterThan(before)
})
