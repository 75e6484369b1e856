import { act, Profiler, type ReactNode } from 'react'
import type { Rol } from '../../../shared/permissions.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { draw } from '../fields/drawFields.tsx'

/** Draws a part of the plan and counts how often anything in it is drawn. */
export async function drawDeel(children: ReactNode, json?: Json, rol: Rol = 'redacteur') {
  let times = 0
  const onRender = () => {
    times += 1
  }
  const drawn = await draw(
    <Profiler id="deel" onRender={onRender}>
      {children}
    </Profiler>,
    rol,
    json,
  )
  return {
    ...drawn,
    drawings: () => times,
    end: () => act(() => drawn.root.unmount()),
    named,
    /** The words of each element that a selector finds. */
    words: (selector: string) =>
      [...document.querySelectorAll(selector)].map(one => one.textContent?.trim() ?? ''),
  }
}

/** The button, box or menu item with this name. */
function named(naam: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')]
  const found = all.find(one => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === naam)
  if (!found) throw new Error(`Nothing on the page is called ${naam}.`)
  return found
}
