import type { KeyboardEvent } from 'react'

/** An arrow up or down in a line of input goes to the same column of the row above or below. */
export function kolomReis(event: KeyboardEvent): void {
  const { target, key } = event
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (!(target instanceof HTMLInputElement) || (key !== 'ArrowUp' && key !== 'ArrowDown')) return
  const rij = target.closest('[data-rij]')
  const buur = key === 'ArrowUp' ? rij?.previousElementSibling : rij?.nextElementSibling
  const veld = target.closest<HTMLElement>('[data-veld]')?.dataset.veld ?? ''
  const naar = buur?.querySelector<HTMLInputElement>(`[data-veld="${CSS.escape(veld)}"] input`)
  if (!naar) return
  event.preventDefault()
  naar.focus()
  naar.select()
}
