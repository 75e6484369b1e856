import { useCallback, useId, useRef, useState } from 'react'

/** A control that opens a panel beside it: the panel is built while it is open only. */
export function useUitklap() {
  const anker = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const id = useId()
  const sluit = useCallback(() => setOpen(false), [])
  const sluitEnTerug = useCallback(() => {
    anker.current?.focus()
    setOpen(false)
  }, [])
  const knop = {
    ref: anker,
    id,
    type: 'button',
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    onClick: () => setOpen(was => !was),
  } as const
  return { open, anker, knop, sluit, sluitEnTerug }
}
