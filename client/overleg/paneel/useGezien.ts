import { type RefObject, useEffect } from 'react'
import { type Draad, isOngelezen } from '../../../shared/overleg/draad.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'

/** How long it must have been in view. */
const restMs = 800

/** Marks a draad as seen once its end has been in view for a moment, in a window that is looked at. */
export function useGezien(draad: Draad, einde: RefObject<HTMLElement | null>): void {
  const overleg = useOverleg()
  const nieuw = isOngelezen(draad)
  const { id, rev } = draad
  useEffect(() => {
    const node = einde.current
    if (!nieuw || !node || typeof IntersectionObserver !== 'function') return
    let timer: ReturnType<typeof setTimeout> | undefined
    let inView = false
    const look = () => {
      clearTimeout(timer)
      if (!inView || document.visibilityState !== 'visible') return
      timer = setTimeout(() => overleg.one(id)?.rev === rev && overleg.gezien([id]), restMs)
    }
    const observer = new IntersectionObserver(entries => {
      inView = entries.at(-1)?.isIntersecting ?? false
      look()
    })
    observer.observe(node)
    document.addEventListener('visibilitychange', look)
    return () => {
      observer.disconnect()
      document.removeEventListener('visibilitychange', look)
      clearTimeout(timer)
    }
  }, [overleg, nieuw, id, rev, einde])
}
