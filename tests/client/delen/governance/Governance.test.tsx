import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Governance } from '../../../../client/delen/governance/Governance.tsx'
import type { Rol } from '../../../../shared/permissions.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import type { Json } from '../../../../shared/plan/itemMap.ts'
import { at } from '../../fields/drawFields.tsx'
import { drawDeel } from '../drawDeel.tsx'

const plan: Json = {
  id: 'p',
  regio: {
    gemeenten: [
      { id: 'g1', naam: 'Hoogvenne' },
      { id: 'g2', naam: 'Lindewaard' },
      { id: 'g3', naam: 'Oosterlaar' },
    ],
  },
  partijen: [
    { id: 'p1', naam: 'Gemeente Hoogvenne', sector: 'gemeente' },
    { id: 'p2', naam: 'GGZ Zilverdal', sector: 'ggz' },
    { id: 'p3', naam: 'Gemeente Lindewaard', sector: 'gemeente' },
  ],
  afspraken: [{ id: 'a1', titel: 'Een' }],
  governance: {
    bestuurlijkeTafel: { naam: 'Tafel', ledenIds: ['p1', 'p2', 'p3'] },
    mandaat: { mandaatgemeenteId: 'p1', namensGemeenten: ['g1'], onderwerpen: ['inzet'] },
    besluiten: [{ partijId: 'p1', orgaan: 'college' }],
    raden: [{ gemeenteId: 'g1', vorm: 'werkbezoek' }],
  },
}
let drawn: Awaited<ReturnType<typeof drawDeel>>
const drawPlan = async (rol?: Rol, json = plan) => {
  drawn = await drawDeel(<Governance planId="p" />, json, rol)
  return drawn
}
const governance = () => drawn.plan.store.get().governance
const rows = (naam: string) => drawn.words(`.tabel--${naam} .tabel__rij`)

afterEach(() => drawn.end())

test('the table says how many members it has and from how many sectors', async () => {
  await drawPlan()
  expect(drawn.words('.subdeel__zacht')).toContain('3 leden uit 2 sectoren')
})

test('a gemeente that gives its mandate is decided for by the mandaatgemeente', async () => {
  const { click, edits } = await drawPlan()
  const kaart = () => drawn.words('.mandaat .mandaat__rij')
  expect(kaart()).toEqual(['HoogvenneGemeente Hoogvenne', 'Lindewaardbesluit zelf', 'Oosterlaarbesluit zelf'])
  const boxes = document.querySelectorAll<HTMLInputElement>('.mandaat input')
  await click(boxes[2] as HTMLInputElement)
  expect(edits).toEqual([
    { op: 'add', elementId: 'p', veld: 'governance.mandaat.namensGemeenten', waarde: 'g3' },
  ])
  expect(kaart()[2]).toBe('OosterlaarGemeente Hoogvenne')
})

test('all gemeenten give their mandate in one step', async () => {
  const { click, named, edits, host } = await drawPlan()
  await click(named('Alle gemeenten'))
  expect(governance().mandaat.namensGemeenten).toEqual(['g1', 'g2', 'g3'])
  expect(edits).toHaveLength(1)
  expect(host.textContent).not.toContain('Alle gemeenten')
})

test('a gemeente that left the region can still be taken from the mandate', async () => {
  const { click, host } = await drawPlan()
  await act(() =>
    applyEdit(drawn.plan.doc, { op: 'delete', elementId: 'g1', verwijderdOp: '2026-01-01', door: 'Anna' }),
  )
  expect(drawn.words('.mandaat .mandaat__rij')[2]).toContain('Hoogvenne')
  await click([...host.querySelectorAll<HTMLInputElement>('.mandaat input')][2] as HTMLInputElement)
  expect(governance().mandaat.namensGemeenten).toEqual([])
})

test('a row for each gemeente that has none is made in one step, with the focus in the first', async () => {
  const { click, named, edits, host } = await drawPlan()
  await click(named('Een regel voor elke gemeente die nog mist (2)'))
  expect(governance().raden.map(raad => raad.gemeenteId)).toEqual(['g1', 'g2', 'g3'])
  expect(edits).toHaveLength(1)
  const first = governance().raden[1]?.id ?? ''
  expect(document.activeElement).toBe(host.querySelector(at(first, 'vorm', 'select')))
  expect(host.textContent).not.toContain('die nog mist')
})

test('a besluit is added with the focus in its first field', async () => {
  const { click, named, host } = await drawPlan()
  await click(named('Besluit toevoegen'))
  const id = governance().besluiten[1]?.id ?? ''
  expect(document.activeElement).toBe(host.querySelector(at(id, 'partijId', 'button')))
})

test('each party without a besluit gets a row in one step', async () => {
  const { click, named } = await drawPlan()
  await click(named('Een regel voor elke partij zonder besluit (2)'))
  expect(governance().besluiten.map(({ partijId, uitkomst }) => [partijId, uitkomst])).toEqual([
    ['p1', null],
    ['p2', 'gepland'],
    ['p3', 'gepland'],
  ])
})

test('a row goes to the Prullenbak, and comes back from it', async () => {
  const { click, named, plan: open } = await drawPlan()
  await click(named('Acties voor Besluit 1'))
  await click(named('Verwijder'))
  expect(rows('besluiten')).toEqual([])
  const [weg] = open.store.get().prullenbak
  expect(weg?.kind).toBe('besluiten')
  await act(() => applyEdit(open.doc, { op: 'restore', elementId: weg?.elementId ?? '' }))
  expect(rows('besluiten')).toHaveLength(1)
})

test('who reads sees everything in words and nothing to operate', async () => {
  const { host } = await drawPlan('lezer')
  expect(host.querySelectorAll('input, select, button, [role=textbox]')).toHaveLength(0)
  expect(rows('besluiten')).toEqual(['PartijGemeente HoogvenneOrgaancollegeDatumUitkomst'])
  expect(drawn.words('.mandaat .mandaat__rij')[1]).toBe('Lindewaardbesluit zelf')
})

test('typing in an afspraak draws nothing of it', async () => {
  const { drawings } = await drawPlan()
  const before = drawings()
  await act(() => applyEdit(drawn.plan.doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Twee' }))
  expect(drawings()).toBe(before)
})
