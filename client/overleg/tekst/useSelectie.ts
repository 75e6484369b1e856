import { useEffect, useState } from 'react'
import { type SelectedWords, selectedWords } from '../../editor/selectedWords.ts'
import { usePlan } from '../../plan/PlanContext.tsx'

/**
 * The words that are selected on the page, once the selection has rested and the mouse is up. What is held with
 * `data-houdt-selectie` gets those that are selected when it is pressed: a finger takes them away before it clicks.
 */
export function useSelectie(): SelectedWords | null {
  const plan = usePlan()
  const [selectie, setSelectie] = useState<SelectedWords | null>(null)
  useEffect(() => {
    let timer = 0
    let pressed: 'knop' | 'pagina' | null = null
    const soon = () => {
      clearTimeout(timer)
      if (!pressed) timer = window.setTimeout(() => setSelectie(selectedWords(plan)), restMilliseconds)
    }
    const down = ({ target, button }: PointerEvent) => {
      if (button !== 0) return
      clearTimeout(timer)
      pressed = target instanceof Element && target.closest('[data-houdt-selectie]') ? 'knop' : 'pagina'
      const now = selectedWords(plan)
      if (pressed === 'pagina') setSelectie(null)
      else if (now) setSelectie(now)
    }
    const release = () => {
      pressed = null
      soon()
    }
    const up = () => pressed === 'pagina' && release()
    // Words may have been selected before this was there.
    soon()
    const closing = new AbortController()
    const { signal } = closing
    document.addEventListener('selectionchange', soon, { signal })
    document.addEventListener('pointerdown', down, { capture: true, signal })
    document.addEventListener('pointerup', up, { capture: true, signal })
    for (const end of ['click', 'pointercancel']) document.addEventListener(end, release, { signal })
    return () => {
      clearTimeout(timer)
      closing.abort()
    }
  }, [plan])
  return selectie
}

const restMilliseconds = 200
