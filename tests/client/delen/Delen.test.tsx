import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Delen } from '../../../client/delen/Delen.tsx'
import { deelVanSoort, delen } from '../../../client/plan/delen.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { wortels } from '../../../shared/plan/plan.ts'
import { verwijzingenNaar } from '../../../shared/plan/verwijzingen.ts'
import { drawDeel } from './drawDeel.tsx'

let drawn: Awaited<ReturnType<typeof drawDeel>>
const show = async () => {
  drawn = await drawDeel(
    <>
      <Delen plek="voor" />
      <Delen plek="na" />
    </>,
    exampleJson.plan,
  )
  return drawn
}
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestIdleCallback'] })
})
afterEach(async () => {
  await drawn.end()
  vi.runOnlyPendingTimers()
  vi.useRealTimers()
})
const wachtend = () => document.querySelectorAll('[data-deel][data-ver]').length

test('every part has its heading at once, in the order of the list', async () => {
  const { words } = await show()
  const voorEnNa = delen.toSorted((a, b) => (a.plek === b.plek ? 0 : a.plek === 'voor' ? -1 : 1))
  expect(words('[data-deel] > h2')).toEqual(voorEnNa.map(deel => deel.titel))
})

test('whoever goes to a field of a part finds it, also before the page had time to draw it', async () => {
  const { plan } = await show()
  expect(wachtend()).toBe(delen.length)
  let found = false
  await act(() => {
    found = plan.focusField('b3', 'waarde')
  })
  expect(found).toBe(true)
  expect(document.activeElement?.closest('[data-rij]')?.getAttribute('data-element-id')).toBe('b3')
  expect(wachtend()).toBe(0)
})

test('a letter in an afspraak that nothing refers to draws none of the parts again', async () => {
  const { plan, drawings } = await show()
  await act(() => void plan.focusField('b3', 'waarde'))
  const now = plan.store.get()
  const genoemd = (id: string) => verwijzingenNaar(now, ['afspraken', 'elementen'], new Set([id])).length > 0
  const vrij = now.afspraken.find(({ id }) => !genoemd(id))?.id ?? ''
  const before = drawings()
  await act(() => applyEdit(plan.doc, { op: 'write', elementId: vrij, veld: 'oplossing', tekst: 'Anders.' }))
  expect(plan.store.get().afspraken.find(({ id }) => id === vrij)?.oplossing.plat).toBe('Anders.')
  expect(drawings()).toBe(before)
})

test('the rest is drawn once the page has nothing else to do', async () => {
  await show()
  expect(wachtend()).toBe(delen.length)
  await act(() => void vi.runAllTimers())
  expect(wachtend()).toBe(0)
})

test('every list of the plan has its place: in a part, or as hoofdstukken, opgaven and afspraken', () => {
  const elders = ['hoofdstukken', 'opgaven', 'afspraken', 'motiveringen']
  const zonder = [...wortels.keys()].filter(kind => deelVanSoort(kind) === null)
  expect(zonder.toSorted()).toEqual(elders.toSorted())
})
