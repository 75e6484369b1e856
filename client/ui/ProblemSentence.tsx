import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** One sentence that says what went wrong, and is said aloud when it appears. */
export function ProblemSentence({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p id={id} className="problem-sentence" role="alert">
      <Icon name="circleAlert" size={18} />
      <span>{children}</span>
    </p>
  )
}
