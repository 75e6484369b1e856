import { type ReactNode, useRef } from 'react'
import '../styles/overzicht.css'
import { useScrolbaar } from './useScrolbaar.ts'

interface TabelVakProps {
  /** What the table is called, also for who comes there with Tab to scroll it. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** A table that may be wider than its page: it scrolls by itself, with the keyboard too. */
export function TabelVak({ label, className, children }: TabelVakProps) {
  const box = useRef<HTMLElement>(null)
  useScrolbaar(box)
  return (
    <section ref={box} className={['tabelvak', className].filter(Boolean).join(' ')} aria-label={label}>
      <table className="tabel">
        <caption className="visually-hidden">{label}</caption>
        {children}
      </table>
    </section>
  )
}
