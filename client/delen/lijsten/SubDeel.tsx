import { type ReactNode, useId } from 'react'
import '../../styles/delen-lijsten.css'

/** A piece of a part that has more than one, under a small heading. */
export function SubDeel({ titel, children }: { titel: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="subdeel" aria-labelledby={id}>
      <h3 className="subdeel__titel" id={id}>
        {titel}
      </h3>
      {children}
    </section>
  )
}
