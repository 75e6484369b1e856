import { useEffect, useState } from 'react'
import type { OutlineRow } from './outlineRows.ts'
import { rowAt } from './sections.ts'

const restMs = 100

/** The id of the section at the top third of the window, followed while the page scrolls. */
export function useCurrentRow(rows: readonly OutlineRow[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const look = () => {
      timer = null
      setCurrent(rowAt(rows, Math.min(240, window.innerHeight / 3))?.id ?? null)
    }
    const onScroll = () => {
      timer ??= setTimeout(look, restMs)
    }
    onScroll()
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onScroll)
    return () => {
      if (timer !== null) clearTimeout(timer)
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onScroll)
    }
  }, [rows])
  return current
}
