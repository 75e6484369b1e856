import { useEffect, useState } from 'react'
import { wordCount } from '../../../shared/plan/wordCount.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { whenIdle } from '../../plan/whenIdle.ts'

const restMs = 400

/** The words of the plan, counted when typing rests; null until they have been counted once. */
export function useWordCount(): number | null {
  const { store } = usePlan()
  const [words, setWords] = useState<number | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const count = () => {
      timer = null
      setWords(wordCount(store.get()))
    }
    const stop = store.subscribe(() => {
      timer ??= setTimeout(count, restMs)
    })
    const callOff = whenIdle(count)
    return () => {
      stop()
      callOff()
      if (timer !== null) clearTimeout(timer)
    }
  }, [store])
  return words
}
