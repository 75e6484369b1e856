import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { Drawer } from '../../../client/ui/Drawer.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

test('a side that becomes a drawer does not slide away; one that was opened does', () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  const slides = (docked: boolean, open: boolean) => {
    const drawer = { id: 'zij', label: 'Inhoud', as: 'nav', side: 'left', onClose: () => {} } as const
    act(() =>
      root.render(
        <Drawer {...drawer} docked={docked} open={open}>
          Inhoud
        </Drawer>,
      ),
    )
    return host.querySelector('nav')?.dataset.slides
  }
  expect(slides(true, false), 'docked').toBeUndefined()
  expect(slides(false, false), 'there is no room any more').toBeUndefined()
  expect(slides(false, true), 'opened').toBe('true')
  expect(slides(false, false), 'closed').toBe('true')
  expect(slides(true, false), 'docked again').toBeUndefined()
  act(() => root.unmount())
})
