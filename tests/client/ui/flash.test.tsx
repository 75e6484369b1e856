import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Flash } from '../../../client/ui/Flash.tsx'
import { flash } from '../../../client/ui/flash.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
/** What is to be done before the browser draws. */
const frames: FrameRequestCallback[] = []
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a short answer stays four seconds from when it is drawn, however long the page is busy before that', () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  act(() => root.render(<Flash />))
  const draw = () => {
    for (const run of frames.splice(0)) run(0)
  }
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
  const say = (words: string) => act(() => flash(words))
  say('Uw rol is gewijzigd.')
  pass(60_000)
  expect(host.textContent).toBe('Uw rol is gewijzigd.')
  draw()
  pass(3_900)
  say('Uw rol is gewijzigd.')
  pass(3_900)
  expect(host.textContent).toBe('Uw rol is gewijzigd.')
  say('Gekopieerd.')
  draw()
  pass(3_900)
  expect(host.textContent).toBe('Gekopieerd.')
  pass(200)
  expect(host.textContent).toBe('')
  act(() => root.unmount())
  host.remove()
})
