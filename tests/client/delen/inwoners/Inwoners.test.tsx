import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Inwoners } from '../../../../client/delen/inwoners/Inwoners.tsx'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { inwonersmoment } from '../../../../shared/plan/omgeving.ts'
import { at } from '../../fields/drawFields.tsx'
import { drawDeel } from '../drawDeel.tsx'

const plan = {
  id: 'p',
  inwonersbetrokkenheid: [
    { id: 'i1', vorm: 'panel' },
    { id: 'i2', datum: '2023-10-12', vorm: 'wijkavond' },
    { id: 'i3', datum: '2023-03-01', vorm: 'enquête' },
  ],
}
let drawn: Awaited<ReturnType<typeof drawDeel>>
const order = () => drawn.words('[data-veld="vorm"]')

afterEach(() => drawn.end())

test('every field of a moment is on the page', async () => {
  drawn = await drawDeel(<Inwoners planId="p" />, plan)
  const places = [...drawn.host.querySelectorAll<HTMLElement>('[data-element-id="i1"] [data-veld]')]
  expect(new Set(places.map(one => one.dataset.veld))).toEqual(new Set(Object.keys(inwonersmoment.velden)))
})

test('moments stand in order of date, those without one last', async () => {
  drawn = await drawDeel(<Inwoners planId="p" />, plan)
  expect(order()).toEqual(['enquête', 'wijkavond', 'panel'])
})

test('a moment keeps its place while one is at work in it, and moves once one leaves', async () => {
  drawn = await drawDeel(<Inwoners planId="p" />, plan)
  const { find, type, press, leave } = drawn
  const input = find<HTMLInputElement>(at('i1', 'datum', 'input'))
  await act(() => input.focus())
  await type(input, '1-1-2023')
  await press(input, 'Enter')
  expect(drawn.plan.store.get().inwonersbetrokkenheid[0]?.datum).toBe('2023-01-01')
  expect(order()).toEqual(['enquête', 'wijkavond', 'panel'])
  await leave(input)
  expect(order()).toEqual(['panel', 'enquête', 'wijkavond'])
})

test('a moment is added with the focus in its date', async () => {
  drawn = await drawDeel(<Inwoners planId="p" />, plan)
  await drawn.click(drawn.named('Moment met inwoners toevoegen'))
  const id = drawn.plan.store.get().inwonersbetrokkenheid[3]?.id ?? ''
  expect(document.activeElement).toBe(drawn.host.querySelector(at(id, 'datum', 'input')))
})

test('a moment that another throws away while one is at work in it stays until one leaves', async () => {
  drawn = await drawDeel(<Inwoners planId="p" />, plan)
  const input = drawn.find<HTMLInputElement>(at('i2', 'datum', 'input'))
  await act(() => input.focus())
  await act(() =>
    applyEdit(drawn.plan.doc, {
      op: 'delete',
      elementId: 'i2',
      verwijderdOp: '2026-01-01',
      door: 'Bram Kok',
    }),
  )
  expect(order()).toEqual(['enquête', 'wijkavond', 'panel'])
  expect(drawn.words('.verwijderd span')).toContain('Verwijderd door Bram Kok. Wat u typt blijft bewaard.')
  await drawn.leave(input)
  expect(order()).toEqual(['enquête', 'panel'])
})
