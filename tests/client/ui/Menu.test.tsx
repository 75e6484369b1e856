import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import { Menu } from '../../../client/ui/Menu.tsx'
import type { MenuEntry } from '../../../client/ui/MenuList.tsx'

let close = () => {}
afterEach(() => close())

async function drawMenu() {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const chosen: string[] = []
  const entry = (label: string, disabled = false): MenuEntry => ({
    label,
    disabled,
    onSelect: () => chosen.push(label),
  })
  const entries = [entry('Ongedaan maken'), entry('Opnieuw', true), entry('Prullenbak'), entry('Afmelden')]
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  await act(() => root.render(<Menu label="Meer" entries={entries} />))
  close = () => {
    act(() => root.unmount())
    host.remove()
  }
  const trigger = host.querySelector('button') as HTMLButtonElement
  const key = (name: string) =>
    act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      )
    })
  return {
    trigger,
    chosen,
    key,
    focused: () => document.activeElement?.textContent,
    isOpen: () => host.querySelector('[role=menu]') !== null,
  }
}

test('a press opens it at the first entry', async () => {
  const { trigger, focused } = await drawMenu()
  await act(() => trigger.click())
  expect(trigger.getAttribute('aria-expanded')).toBe('true')
  expect(focused()).toBe('Ongedaan maken')
})

test('arrow up on the button opens it at the last entry', async () => {
  const { trigger, key, focused } = await drawMenu()
  trigger.focus()
  await key('ArrowUp')
  expect(focused()).toBe('Afmelden')
})

test('arrows, Home, End and letters travel', async () => {
  const { trigger, key, focused } = await drawMenu()
  trigger.focus()
  await key('ArrowDown')
  await key('ArrowDown')
  expect(focused()).toBe('Opnieuw')
  await key('End')
  expect(focused()).toBe('Afmelden')
  await key('ArrowDown')
  expect(focused()).toBe('Ongedaan maken')
  await key('p')
  expect(focused()).toBe('Prullenbak')
})

test('Esc closes it and gives the focus back to the button', async () => {
  const { trigger, key, isOpen } = await drawMenu()
  await act(() => trigger.click())
  await key('Escape')
  expect(isOpen()).toBe(false)
  expect(document.activeElement).toBe(trigger)
})

test('choosing closes it first, so that what opens next takes the focus', async () => {
  const { trigger, chosen, isOpen } = await drawMenu()
  await act(() => trigger.click())
  await act(() => (document.activeElement as HTMLElement).click())
  expect(chosen).toEqual(['Ongedaan maken'])
  expect(isOpen()).toBe(false)
})

test('an entry that is off can be reached but does nothing', async () => {
  const { trigger, key, chosen, isOpen } = await drawMenu()
  await act(() => trigger.click())
  await key('ArrowDown')
  await act(() => (document.activeElement as HTMLElement).click())
  expect(chosen).toEqual([])
  expect(isOpen()).toBe(true)
})

test('a press elsewhere closes it', async () => {
  const { trigger, isOpen } = await drawMenu()
  await act(() => trigger.click())
  await act(() => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })))
  expect(isOpen()).toBe(false)
})
