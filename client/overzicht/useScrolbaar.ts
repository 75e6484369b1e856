import { type RefObject, useEffect } from 'react'

/** A box that is too narrow for what is in it takes focus, so that the arrow keys scroll it; others do not. */
export function useScrolbaar(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0
      else element.removeAttribute('tabindex')
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
}
