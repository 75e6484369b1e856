import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react'
import type { ControlNaam } from './controlProps.ts'
import type { Parsed } from './dutchNumber.ts'
import { VeldFout } from './VeldFout.tsx'

interface DraftInputProps<W> {
  /** The stored value as people read it. */
  readonly toon: string
  readonly lees: (tekst: string) => Parsed<W>
  readonly onWaarde: (waarde: W | null) => void
  readonly naam: ControlNaam
  readonly leeg?: string
  readonly inputMode?: 'decimal' | 'numeric' | 'text'
  readonly className?: string
  /** Somebody comes near: by pointer or by focus. */
  readonly onNader?: () => void
}

/**
 * One line of input over a stored value. What is being typed is a draft of one's own: it is stored at blur
 * or Enter, Escape brings the stored value back, and a change from elsewhere never overwrites it. What
 * cannot be read stays as typed, says what is expected, and stores nothing.
 */
export function DraftInput<W>({ toon, lees, onWaarde, naam, leeg = '', ...rest }: DraftInputProps<W>) {
  const [concept, setConcept] = useState<string | null>(null)
  const [fout, setFout] = useState<string | null>(null)
  const foutId = useId()
  const begin = (tekst: string | null) => {
    setConcept(tekst)
    setFout(null)
  }
  const bewaar = () => {
    if (concept === null) return
    if (concept.trim() === toon) return begin(null)
    const gelezen = lees(concept)
    if ('fout' in gelezen) return setFout(gelezen.fout)
    onWaarde(gelezen.waarde)
    begin(null)
  }
  useDraftOnLeave(concept !== null, bewaar)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) bewaar()
    if (event.key !== 'Escape' || concept === null) return
    event.stopPropagation()
    begin(null)
  }
  return (
    <>
      <input
        {...naam}
        type="text"
        className={`veld-invoer ${rest.className ?? ''}`}
        inputMode={rest.inputMode}
        value={concept ?? toon}
        placeholder={leeg}
        autoComplete="off"
        aria-invalid={fout !== null || undefined}
        aria-describedby={fout === null ? undefined : foutId}
        onChange={event => begin(event.target.value)}
        onBlur={bewaar}
        onFocus={rest.onNader}
        onPointerEnter={rest.onNader}
        onKeyDown={onKeyDown}
      />
      {fout !== null && <VeldFout id={foutId} zin={fout} />}
    </>
  )
}

/** A draft is stored before the page is left, so that the warning about unsaved changes counts it. */
function useDraftOnLeave(dirty: boolean, bewaar: () => void): void {
  const leave = useEffectEvent(bewaar)
  useEffect(() => {
    if (!dirty) return
    const listener = () => leave()
    window.addEventListener('beforeunload', listener, { capture: true })
    return () => window.removeEventListener('beforeunload', listener, { capture: true })
  }, [dirty])
}
