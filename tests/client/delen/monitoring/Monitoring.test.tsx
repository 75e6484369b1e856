import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Monitoring } from '../../../../client/delen/monitoring/Monitoring.tsx'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { drawDeel } from '../drawDeel.tsx'

const plan = (indicatorIds: string[]) => ({
  id: 'p',
  partijen: [{ id: 'zv', naam: 'De Polder' }],
  monitoring: {
    eigenaarId: 'zv',
    frequentie: 'halfjaar',
    rapportageAan: ['bestuurlijke tafel'],
    indicatorIds,
  },
  afspraken: [
    {
      id: 'a1',
      titel: 'Een',
      resultaatafspraken: [
        { id: 'k1', indicator: { naam: 'Wachttijd' }, eigenaarId: 'zv', frequentie: 'kwartaal' },
        { id: 'k2', indicator: { naam: 'Bezoeken' } },
        { id: 'k3', indicator: { naam: 'Bedden' } },
      ],
    },
  ],
})
let drawn: Awaited<ReturnType<typeof drawDeel>>
const drawPlan = async (...indicatorIds: string[]) => {
  drawn = await drawDeel(<Monitoring planId="p" />, plan(indicatorIds))
  return drawn
}

afterEach(() => drawn.end())

test('says how many of all results are followed, and which are not', async () => {
  const { host } = await drawPlan('k1', 'verdwenen')
  expect(host.querySelector('[data-veld="monitoring.indicatorIds"]')?.textContent).toContain(
    '1 van 3 resultaten',
  )
  expect(drawn.words('.gevolgd__niet')).toEqual(['Nog niet gevolgd: Bezoeken; Bedden.'])
})

test('takes all results in one step, and adds them one by one so that what others add stays', async () => {
  const { click, named, edits, host } = await drawPlan('k2')
  await click(named('Alle resultaten'))
  const add = (waarde: string) => ({
    op: 'add',
    elementId: 'p',
    veld: 'monitoring.indicatorIds',
    waarde,
  })
  expect(edits).toEqual([{ op: 'all', edits: [add('k1'), add('k3')] }])
  expect(host.textContent).toContain('3 van 3 resultaten')
  expect(host.textContent).not.toContain('Alle resultaten')
})

test('shows on request who measures what is followed, and how often', async () => {
  const { click, named } = await drawPlan('k1', 'k2')
  await click(named('Toon de resultaten'))
  expect(drawn.words('.gevolgd__rij')).toEqual([
    'WachttijdDe Polder, elk kwartaal',
    'Bezoekennog niemand meet dit',
  ])
})

test('typing in an afspraak or in a result draws nothing of it', async () => {
  const { drawings } = await drawPlan('k1', 'k2', 'k3')
  const before = drawings()
  await act(() =>
    applyEdit(drawn.plan.doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Een andere' }),
  )
  await act(() =>
    applyEdit(drawn.plan.doc, { op: 'write', elementId: 'k1', veld: 'indicator.naam', tekst: 'Wacht' }),
  )
  expect(drawings()).toBe(before)
  await act(() =>
    applyEdit(drawn.plan.doc, { op: 'set', elementId: 'p', veld: 'monitoring.frequentie', waarde: 'jaar' }),
  )
  expect(drawings()).toBeGreaterThan(before)
})
