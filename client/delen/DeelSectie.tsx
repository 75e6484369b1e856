import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Deel } from '../plan/delen.ts'
import { nearEvent } from '../plan/drawNear.ts'
import { whenIdle } from '../plan/whenIdle.ts'
import '../styles/delen.css'

interface DeelSectieProps {
  readonly deel: Deel
  readonly children: ReactNode
}

/**
 * A part of the plan under its heading. Its contents are drawn when it comes near, when somebody goes to it,
 * or else once the page has nothing else to do.
 */
export function DeelSectie({ deel, children }: DeelSectieProps) {
  const element = useRef<HTMLElement>(null)
  const [getekend, setGetekend] = useState(false)
  useEffect(() => whenIdle(() => startTransition(() => setGetekend(true))), [])
  useLayoutEffect(() => {
    const section = element.current
    if (!section || getekend) return
    const onChange = (event: Event) => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) startTransition(() => setGetekend(true))
    }
    const onNear = () => flushSync(() => setGetekend(true))
    section.addEventListener('contentvisibilityautostatechange', onChange)
    section.addEventListener(nearEvent, onNear)
    return () => {
      section.removeEventListener('contentvisibilityautostatechange', onChange)
      section.removeEventListener(nearEvent, onNear)
    }
  }, [getekend])
  return (
    <section
      ref={element}
      className="deel"
      data-deel={deel.id}
      data-ver={getekend ? undefined : ''}
      aria-labelledby={`deel-${deel.id}`}
      tabIndex={-1}
    >
      <h2 className="deel-kop" id={`deel-${deel.id}`}>
        {deel.titel}
      </h2>
      {deel.inleiding && <p className="deel__inleiding">{deel.inleiding}</p>}
      {getekend && children}
    </section>
  )
}
