import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Calls when something leaves the page while the focus is in it, so that the focus can go on to a neighbour. */
export function useBijVertrek(node: RefObject<HTMLElement | null>, onVertrek: () => void): void {
  const last = useRef(onVertrek)
  useEffect(() => {
    last.current = onVertrek
  })
  useLayoutEffect(() => {
    const own = node.current
    return () => {
      if (own?.contains(document.activeElement)) last.current()
    }
  }, [node])
}
