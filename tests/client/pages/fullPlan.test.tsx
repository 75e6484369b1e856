import { act } from 'react'
import { expect, test } from 'vitest'
import { FillingNotice } from '../../../client/pages/plan/FillingNotice.tsx'
import { RefusedSheet } from '../../../client/pages/plan/RefusedSheet.tsx'
import type { Cell } from '../../../client/plan/store.ts'
import type { Filling } from '../../../shared/protocol.ts'
import { draw } from '../fields/drawFields.tsx'

test('who may write reads that the plan is nearly full, that it is full, and nothing when there is room', async () => {
  const { plan, host } = await draw(<FillingNotice />)
  const says = async (filling: Filling) => {
    await act(() => (plan.filling as Cell<Filling>).set(filling))
    return host.textContent
  }
  expect(host.textContent).toBe('')
  expect(await says('bijna-vol')).toContain('U kunt doorwerken')
  expect(await says('vol')).toContain('er kan niets meer bij')
  expect(await says('ruim')).toBe('')
})

test('what does not fit is not thrown away by loading the page anew: that is not offered', async () => {
  const status = { kind: 'refused', code: 'plan-vol', count: 2, place: 'venster' } as const
  const { host } = await draw(
    <RefusedSheet status={status} onClose={() => {}} other={null} back={() => {}} />,
  )
  const buttons = [...host.querySelectorAll('.dialog__actions button')].map(button => button.textContent)
  expect(buttons).toEqual(['Verder in het plan'])
  expect(host.textContent).toContain('Dit plan is vol')
  expect(host.textContent).toContain('2 wijzigingen staan nog alleen in dit venster')
})
