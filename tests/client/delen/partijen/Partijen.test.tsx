import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Partijen } from '../../../../client/delen/partijen/Partijen.tsx'
import type { Rol } from '../../../../shared/permissions.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import type { Json } from '../../../../shared/plan/itemMap.ts'
import { drawDeel } from '../drawDeel.tsx'

const json: Json = {
  id: 'p',
  regio: { gemeenten: ['g1', 'g2', 'g3', 'g4'].map(id => ({ id, naam: `Gemeente ${id}` })) },
  partijen: [
    { id: 'p1', naam: 'GGZ Zilverdal', sector: 'ggz', werkgebied: ['g1', 'g2', 'g3', 'g4'] },
    { id: 'p2', naam: 'Welzijn Merenveld', werkgebied: ['g1', 'g2', 'g3'] },
    { id: 'p3', naam: 'G.G.Z. Zilverdal', aliassen: ['GGZZ'], werkgebied: ['g2'] },
    { id: 'p4', naam: 'Ziekenhuis Vennemark', sector: 'msz' },
  ],
  opgaven: [{ id: 'o1', titel: 'Wachttijd', trekkerId: 'p3' }],
  afspraken: ['a1', 'a2'].map(id => ({ id, partijen: [{ partijId: 'p3', rol: 'trekker' }] })),
  monitoring: { eigenaarId: 'p3' },
}

let drawn: Awaited<ReturnType<typeof drawDeel>>
const show = async (rol?: Rol) => {
  drawn = await drawDeel(<Partijen planId="p" />, json, rol)
  return drawn
}
afterEach(() => drawn.end())

const namen = () => drawn.plan.store.get().partijen.map(one => one.naam.plat)
const kies = async (naam: string) => {
  const rij = [...document.querySelectorAll<HTMLElement>('[role=option]')].find(one =>
    one.textContent?.startsWith(naam),
  )
  if (!rij) throw new Error(`The list does not offer ${naam}.`)
  await drawn.click(rij)
}
const openSamenvoegen = async () => {
  await drawn.click(drawn.named('Acties voor GGZ Zilverdal'))
  await drawn.click(drawn.named('Samenvoegen met…'))
}

test('the area of a party is said in few words', async () => {
  await show()
  const gebied = (id: string) =>
    document.querySelector(`[data-element-id="${id}"][data-veld="werkgebied"]`)?.textContent
  expect(gebied('p1')).toContain('hele regio')
  expect(gebied('p2')).toContain('3 gemeenten')
  expect(gebied('p3')).toContain('Gemeente g2')
})

test('a party shows its other names at once, and the rest on request', async () => {
  const { host, click, named } = await show()
  const velden = () => [...host.querySelectorAll<HTMLElement>('[data-veld]')].map(one => one.dataset.veld)
  expect(host.textContent).toContain('GGZZ')
  expect(velden()).not.toContain('vertegenwoordiger')
  await click(named('Meer over GGZ Zilverdal'))
  expect(velden()).toEqual(expect.arrayContaining(['type', 'vertegenwoordiger', 'professionals', 'aliassen']))
  expect(velden()).not.toContain('medischeStaf')
  await click(named('Meer over Ziekenhuis Vennemark'))
  expect(velden()).toEqual(expect.arrayContaining(['medischeStaf.betrokken', 'medischeStaf.orgaan']))
})

test('every field of a party has its place', async () => {
  const { host, plan, click, named } = await show()
  await click(named('Meer over Ziekenhuis Vennemark'))
  const found = new Set([...host.querySelectorAll<HTMLElement>('[data-veld]')].map(one => one.dataset.veld))
  const velden = Object.keys(plan.store.get().partijen[0] ?? {}).filter(naam => naam !== 'id')
  for (const veld of velden)
    expect(
      [...found].some(one => one?.split('.')[0] === veld),
      veld,
    ).toBe(true)
})

test('a party that is added has the focus in its name', async () => {
  const { click, named, plan } = await show()
  await click(named('Partij toevoegen'))
  const nieuw = plan.store.get().partijen.at(-1)?.id
  expect(nieuw).not.toBe('p4')
  expect(document.activeElement?.closest('[data-rij]')?.getAttribute('data-element-id')).toBe(nieuw)
})

test('the name most like it is offered first, and it is said what changes', async () => {
  const { find } = await show()
  await openSamenvoegen()
  expect(find('[role=option]').textContent).toContain('G.G.Z. Zilverdal')
  await kies('G.G.Z. Zilverdal')
  expect(find<HTMLInputElement>('.samenvoegen__namen label:nth-of-type(2) input').checked).toBe(true)
  await drawn.click(find('.samenvoegen__namen label:nth-of-type(1) input'))
  expect(find('.samenvoegen__gevolgen').textContent).toContain(
    'Monitoring, 1 opgave en 2 afspraken: hier komt GGZ Zilverdal in de plaats van G.G.Z. Zilverdal.',
  )
})

test('two spellings become one party, and one undo makes them two again', async () => {
  const { plan, click, named, find } = await show()
  await openSamenvoegen()
  await kies('G.G.Z. Zilverdal')
  await click(find('.samenvoegen__namen label:nth-of-type(1) input'))
  await click(named('Voeg samen'))
  expect(namen()).toEqual(['GGZ Zilverdal', 'Welzijn Merenveld', 'Ziekenhuis Vennemark'])
  expect(plan.store.get().partijen[0]?.aliassen).toEqual(['G.G.Z. Zilverdal', 'GGZZ'])
  expect(plan.store.get().opgaven[0]?.trekkerId).toBe('p1')
  await act(() => plan.undo())
  expect(namen()).toHaveLength(4)
  expect(plan.store.get().opgaven[0]?.trekkerId).toBe('p3')
})

test('what another put in the plan for a party that was merged meanwhile can be brought along', async () => {
  const { plan, click, named, find } = await show()
  await openSamenvoegen()
  await kies('G.G.Z. Zilverdal')
  await click(find('.samenvoegen__namen label:nth-of-type(1) input'))
  await click(named('Voeg samen'))
  await act(() => applyEdit(plan.doc, { op: 'set', elementId: 'o1', veld: 'trekkerId', waarde: 'p3' }))
  await click(named('Zet om'))
  expect(plan.store.get().opgaven[0]?.trekkerId).toBe('p1')
  expect(document.querySelector('.achterblijvers')).toBeNull()
})

test('who may only read sees the parties and can change nothing', async () => {
  const { host } = await show('lezer')
  expect(host.textContent).toContain('Welzijn Merenveld')
  expect(host.querySelectorAll('input, select, .rij-menu, .voeg-toe')).toHaveLength(0)
})

test('letters in an afspraak draw nothing here again', async () => {
  const { plan, drawings } = await show()
  const before = drawings()
  await act(() => applyEdit(plan.doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Meldpunt' }))
  expect(drawings()).toBe(before)
})
