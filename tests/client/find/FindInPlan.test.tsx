import { act, useState } from 'react'
import { expect, test } from 'vitest'
import { FindInPlan } from '../../../client/find/FindInPlan.tsx'
import { draw } from '../criteria/drawPanel.tsx'

/** Two places of the plan, and the window that searches it. */
function Page() {
  const [query, setQuery] = useState('')
  return (
    <>
      <button type="button" data-element-id="a1" data-veld="titel" />
      <button type="button" data-element-id="a11" data-veld="titel" />
      <FindInPlan query={query} onQuery={setQuery} onClose={() => {}} />
    </>
  )
}

const twoFrames = () =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))))

test('Enter goes by the words in the field, also when the list of places lags behind them', async () => {
  const { all, close } = await draw(<Page />)
  const input = all('input')[0] as HTMLInputElement
  const types = (words: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  await act(() => types('g'))
  expect(all('.hit__text').length).toBeGreaterThan(1)
  // Both in one task: nothing can be drawn between them.
  await act(() => {
    types('gezond gewicht bij')
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  })
  await twoFrames()
  expect((document.activeElement as HTMLElement).dataset.elementId).toBe('a11')
  await close()
})
