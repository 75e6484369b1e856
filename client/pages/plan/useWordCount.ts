import { useEffect, useState } from 'react'
import { wordCount } from '../../../shared/plan/wordCount.ts'
import { usePlan } from '../../plan/PlanContext.tsx'

const restMs = 400

/** The words of the plan, counted when typing rests. */
export function useWordCount(): number {
  const { store } = usePlan()
  const [words, setWords] = useState(() => wordCount(store.get()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const count = () => {
      timer = null
      setWords(wordCount(store.get()))
    }
    const stop = store.subscribe(() => {
      timer ??= setTimeout(count, restMs)
    })
    count()
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [store])
  return words
}
