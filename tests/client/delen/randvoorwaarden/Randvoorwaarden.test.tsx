import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Randvoorwaarden } from '../../../../client/delen/randvoorwaarden/Randvoorwaarden.tsx'
import type { Rol } from '../../../../shared/permissions.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { drawDeel } from '../drawDeel.tsx'

const plan = {
  id: 'p',
  afspraken: [{ id: 'a1', titel: 'Een' }],
  randvoorwaarden: [
    { id: 'rv1', titel: 'Gegevens delen', niveau: 'landelijk', adressaat: 'VWS', afspraakIds: ['a1'] },
    { id: 'rv2', titel: 'Betalen' },
  ],
}
let drawn: Awaited<ReturnType<typeof drawDeel>>
const drawPlan = async (rol?: Rol) => {
  drawn = await drawDeel(<Randvoorwaarden planId="p" />, plan, rol)
  return drawn
}
const cards = () => drawn.words('.rand-kaart__titel')
const all = () => drawn.plan.store.get().randvoorwaarden

afterEach(() => drawn.end())

test('every field of a randvoorwaarde is on its card', async () => {
  const { host } = await drawPlan()
  const card = host.querySelector('[data-element-id="rv1"]')
  const places = new Set(
    [...(card?.querySelectorAll<HTMLElement>('[data-veld]') ?? [])].map(one => one.dataset.veld),
  )
  expect([...places].sort()).toEqual(
    'titel tekst niveau categorie waaromNietZelf adressaat gevraagdeActie uiterlijk afspraakIds opgaveIds'
      .split(' ')
      .sort(),
  )
})

test('one is added with the focus in its title', async () => {
  const { click, named } = await drawPlan()
  await click(named('Randvoorwaarde toevoegen'))
  const nieuw = all()[2]
  expect(nieuw?.niveau).toBe('landelijk')
  expect((document.activeElement as HTMLElement).dataset).toMatchObject({
    elementId: nieuw?.id,
    veld: 'titel',
  })
})

test('one goes to the Prullenbak and leaves the focus at its neighbour', async () => {
  const { click, named } = await drawPlan()
  await click(named('Acties voor randvoorwaarde 1'))
  await click(named('Verwijder'))
  expect(cards()).toEqual(['Betalen'])
  expect((document.activeElement as HTMLElement).dataset.elementId).toBe('rv2')
  await act(() => applyEdit(drawn.plan.doc, { op: 'restore', elementId: 'rv1' }))
  expect(cards()).toEqual(['Gegevens delen', 'Betalen'])
})

test('one moves a place', async () => {
  const { click, named } = await drawPlan()
  await click(named('Acties voor randvoorwaarde 2'))
  await click([...document.querySelectorAll<HTMLElement>('[role=menuitem]')][0] as HTMLElement)
  expect(cards()).toEqual(['Betalen', 'Gegevens delen'])
})

test('who reads sees the cards in words and nothing to operate', async () => {
  const { host } = await drawPlan('lezer')
  expect(cards()).toEqual(['Gegevens delen', 'Betalen'])
  expect(host.querySelectorAll('input, select, button, [role=textbox]')).toHaveLength(0)
})

test('typing in an afspraak that none is for draws nothing of it', async () => {
  const { drawings } = await drawPlan()
  const before = drawings()
  await act(() => applyEdit(drawn.plan.doc, { op: 'set', elementId: 'rv1', veld: 'afspraakIds', waarde: [] }))
  const since = drawings()
  expect(since).toBeGreaterThan(before)
  await act(() => applyEdit(drawn.plan.doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Twee' }))
  expect(drawings()).toBe(since)
})
