import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Regiobeeld } from '../../../../client/delen/regiobeeld/Regiobeeld.tsx'
import type { Rol } from '../../../../shared/permissions.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import type { Json } from '../../../../shared/plan/itemMap.ts'
import { at } from '../../fields/drawFields.tsx'
import { drawDeel } from '../drawDeel.tsx'

const json: Json = {
  id: 'p',
  regiobeeld: {
    ...{ titel: 'Regiobeeld Zilverdal', versie: '1.1', gedragenDoor: ['vvt'] },
    bevindingen: [
      { id: 'b1', tekst: 'Wachttijd GGZ', waarde: 14, eenheid: 'weken', peiljaar: 2022, bron: 'Telling' },
      { id: 'b2', tekst: 'Valongevallen', waarde: 1240, eenheid: 'aantal', peiljaar: 2023 },
    ],
  },
  opgaven: [{ id: 'o1', titel: 'Ouderen', bevindingIds: ['b1'] }],
  afspraken: [{ id: 'a1', titel: 'Meldpunt', opgaveIds: ['o1'] }],
}

let drawn: Awaited<ReturnType<typeof drawDeel>>
const show = async (rol?: Rol) => {
  drawn = await drawDeel(<Regiobeeld planId="p" />, json, rol)
  return drawn
}
afterEach(() => drawn.end())

const bevindingen = () => drawn.plan.store.get().regiobeeld.bevindingen
const teksten = () => bevindingen().map(one => one.tekst.plat)
const plak = (plek: HTMLElement, tekst: string) =>
  act(() => {
    const event = new Event('paste', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { getData: () => tekst } })
    plek.dispatchEvent(event)
    return event
  })
const tweeRijen = 'Bevinding\tWaarde\nOvergewicht\t17%\nVacatures\t1.320\n'

test('each bevinding is a row with its figure, year and source', async () => {
  const { find } = await show()
  expect(find<HTMLInputElement>(at('b2', 'waarde', 'input')).value).toBe('1.240')
  expect(find<HTMLInputElement>(at('b1', 'peiljaar', 'input')).value).toBe('2022')
  expect(find('[data-element-id="b1"][data-veld="bron"]').textContent).toBe('Telling')
})

test('who may only read sees the words, and nothing to press', async () => {
  const { host } = await show('lezer')
  expect(host.textContent).toContain('Valongevallen')
  expect(host.querySelectorAll('button, input, select')).toHaveLength(0)
})

test('a row that is added comes last, with the focus in it', async () => {
  const { click, named } = await show()
  await click(named('Bevinding toevoegen'))
  expect(bevindingen()).toHaveLength(3)
  expect(document.activeElement?.closest('[data-rij]')?.getAttribute('data-element-id')).toBe(
    bevindingen()[2]?.id,
  )
})

test('a row moves with Alt and an arrow, or by its menu', async () => {
  const { find, host, named, click } = await show()
  const waarde = find(at('b1', 'waarde', 'input'))
  await act(() =>
    waarde.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true })),
  )
  expect(teksten()).toEqual(['Valongevallen', 'Wachttijd GGZ'])
  await click(named('Acties voor Bevinding 2'))
  const regel = [...host.querySelectorAll<HTMLElement>('[role=menuitem]')].find(one =>
    one.textContent?.startsWith('Verplaats omhoog'),
  )
  if (!regel) throw new Error('The menu does not offer to move the row up.')
  await click(regel)
  expect(teksten()).toEqual(['Wachttijd GGZ', 'Valongevallen'])
})

test('arrows go up and down a column of figures', async () => {
  const { find, press } = await show()
  const waarde = (id: string) => find(at(id, 'waarde', 'input'))
  await act(() => waarde('b1').focus())
  await press(waarde('b1'), 'ArrowDown')
  expect(document.activeElement).toBe(waarde('b2'))
  await press(waarde('b2'), 'ArrowDown')
  expect(document.activeElement).toBe(waarde('b2'))
  await press(waarde('b2'), 'ArrowUp')
  expect(document.activeElement).toBe(waarde('b1'))
})

test('a row that is thrown away lies in the Prullenbak, and the focus goes to its neighbour', async () => {
  const { plan, click, named } = await show()
  await click(named('Acties voor Bevinding 1'))
  await click(named('Verwijder'))
  expect(teksten()).toEqual(['Valongevallen'])
  expect(plan.store.get().prullenbak.map(one => one.titel)).toEqual(['Wachttijd GGZ'])
  expect(document.activeElement).toBe(named('Acties voor Bevinding 1'))
})

test('a row that another throws away while I am in it stays until I leave, and can come back', async () => {
  const { plan, find, host } = await show()
  const waarde = find(at('b1', 'waarde', 'input'))
  await act(() => waarde.focus())
  const weg = { op: 'delete', elementId: 'b1', verwijderdOp: '2026-11-22T10:00:00Z', door: 'Bram' } as const
  await act(() => applyEdit(plan.doc, weg, 'from afar'))
  expect(teksten()).toEqual(['Valongevallen'])
  expect(document.activeElement).toBe(waarde)
  expect(host.textContent).toContain('Verwijderd door Bram')
  await act(() => find(at('b2', 'waarde', 'input')).focus())
  expect(host.querySelectorAll('[data-rij]')).toHaveLength(1)
})

test('rows of a spreadsheet pasted in a row become rows after it, and one undo takes them all', async () => {
  const { plan, find } = await show()
  const event = await plak(find(at('b1', 'waarde', 'input')), tweeRijen)
  expect(event.defaultPrevented).toBe(true)
  expect(teksten()).toEqual(['Wachttijd GGZ', 'Overgewicht', 'Vacatures', 'Valongevallen'])
  expect(bevindingen().map(one => one.waarde)).toEqual([14, 17, 1320, 1240])
  await act(() => plan.undo())
  expect(teksten()).toEqual(['Wachttijd GGZ', 'Valongevallen'])
})

test('words that are no table are pasted into the field as always', async () => {
  const { find } = await show()
  const event = await plak(find('[data-element-id="b1"][data-veld="tekst"]'), 'Een zin, en nog wat.')
  expect(event.defaultPrevented).toBe(false)
  expect(bevindingen()).toHaveLength(2)
})

test('nothing is pasted for who may only read', async () => {
  const { find } = await show('lezer')
  await plak(find('[data-element-id="b1"][data-veld="tekst"]'), tweeRijen)
  expect(bevindingen()).toHaveLength(2)
})

test('letters elsewhere in the plan draw nothing here again', async () => {
  const { plan, drawings } = await show()
  const before = drawings()
  await act(() =>
    applyEdit(plan.doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Meldpunt Zorg' }),
  )
  expect(drawings()).toBe(before)
  await act(() => applyEdit(plan.doc, { op: 'set', elementId: 'b1', veld: 'waarde', waarde: 15 }))
  expect(drawings()).toBe(before + 1)
})
