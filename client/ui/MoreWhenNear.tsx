import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import { scrollerOf } from './scrollerOf.ts'

interface MoreWhenNearProps {
  readonly label: string
  readonly onNear: () => void
}

/** The end of what is drawn; says when it comes within a screen of view, and again each time more was drawn. */
export function MoreWhenNear({ label, onNear }: MoreWhenNearProps) {
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver !== 'function') return
    const scroller = scrollerOf(end.current)
    const observer = new IntersectionObserver(
      entries => entries.some(one => one.isIntersecting) && onNear(),
      // The margin counts for the root alone: not for another scroller in between.
      { root: scroller === document.documentElement ? null : scroller, rootMargin: '100% 0px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  })
  return (
    <Button ref={end} kind="quiet" className="meldingen__meer" onClick={onNear}>
      {label}
    </Button>
  )
}
