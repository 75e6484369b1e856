import { useCallback, useState } from 'react'

/** A dialog of the plan page. */
export type Dialoog = 'zoek' | 'prullenbak' | 'opslaan' | 'sneltoetsen' | 'word'

/** Which parts of the page are open where they are not docked, and which dialog lies over it. */
export function useParts() {
  const [outline, setOutline] = useState(false)
  const [panel, setPanel] = useState(false)
  const [shown, setShown] = useState<Dialoog | null>(null)
  const show = useCallback((dialoog: Dialoog | null) => {
    setOutline(false)
    setShown(dialoog)
  }, [])
  return { outline, setOutline, panel, setPanel, shown, show }
}
