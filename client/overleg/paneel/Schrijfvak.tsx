import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { langsteOpmerking, type Vermelding } from '../../../shared/overleg/draad.ts'
import { type Concept, leegConcept, vermeldingenIn } from '../../plan/overleg/concepten.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { Button } from '../../ui/Button.tsx'
import { useVermelden } from './useVermelden.ts'

interface SchrijfvakProps {
  /** Under which its words are held until they are sent. */
  readonly sleutel: string
  readonly label: string
  readonly begin?: Concept
  readonly verstuur: string
  /** It is opened to write in. */
  readonly metFocus?: boolean
  /** Shows its buttons only once there are words in it. */
  readonly rustig?: boolean
  readonly rows?: number
  /** Between the words and the buttons. */
  readonly children?: ReactNode
  readonly onStuur: (tekst: string, vermeldingen: readonly Vermelding[]) => void
  /** Left out, there is nothing to leave. */
  readonly onAnnuleer?: () => void
}

/** A box for an opmerking. An @ offers names; Ctrl+Enter sends. What stands in it stays until it is sent. */
export function Schrijfvak(props: SchrijfvakProps) {
  const { sleutel, label, begin = leegConcept, verstuur, metFocus, rustig, rows = 3, children } = props
  const { concepten, vraagLeden } = useOverleg()
  const [concept, setConcept] = useState(() => {
    const held = concepten.van(sleutel)
    return held.tekst === '' ? begin : held
  })
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const houd = (nieuw: Concept) => {
    setConcept(nieuw)
    concepten.houd(sleutel, nieuw)
  }
  const namen = useVermelden(area, concept, houd)
  const leeg = concept.tekst.trim() === ''
  const open = !rustig || !leeg
  const stuur = () => {
    if (leeg) return
    props.onStuur(concept.tekst.trim(), vermeldingenIn(concept))
    houd(leegConcept)
  }
  const annuleer = () => {
    houd(leegConcept)
    props.onAnnuleer?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (namen.toets(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) stuur()
    else if (event.key === 'Escape' && props.onAnnuleer) props.onAnnuleer()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      className="schrijfvak"
      onSubmit={event => {
        event.preventDefault()
        stuur()
      }}
    >
      <label htmlFor={id} className={rustig ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <textarea
        ref={node => {
          area.current = node
          if (metFocus && node && !node.dataset.begun) openAtEnd(node)
        }}
        id={id}
        className="input"
        rows={open ? rows : 1}
        maxLength={langsteOpmerking}
        placeholder={rustig ? label : undefined}
        value={concept.tekst}
        aria-autocomplete="list"
        aria-controls={namen.lijst.length > 0 ? `${id}-namen` : undefined}
        aria-activedescendant={namen.lijst.length > 0 ? `${id}-${namen.actief}` : undefined}
        aria-describedby={`${id}-hulp`}
        onFocus={vraagLeden}
        onKeyDown={onKeyDown}
        onChange={event => {
          houd({ ...concept, tekst: event.target.value })
          namen.kijk()
        }}
        onSelect={namen.kijk}
        onBlur={namen.sluit}
      />
      <span id={`${id}-hulp`} className="visually-hidden">
        Met @ noemt u iemand. Ctrl+Enter verstuurt.
      </span>
      {namen.lijst.length > 0 && (
        <div id={`${id}-namen`} role="listbox" aria-label="Wie noemt u?" className="namenlijst">
          {namen.lijst.map((een, index) => (
            // The box keeps the focus and hears the keys.
            <div
              key={een.woorden}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === namen.actief}
              className="namenlijst__naam"
              onPointerDown={event => {
                event.preventDefault()
                namen.kies(een)
              }}
            >
              {een.woorden.slice(1)} <small>{een.uitleg}</small>
            </div>
          ))}
        </div>
      )}
      {open && children}
      {open && (
        <div className="schrijfvak__acties">
          <Button kind="primary" small type="submit" disabled={leeg}>
            {verstuur}
          </Button>
          {(props.onAnnuleer || rustig) && (
            <Button small onClick={annuleer}>
              Annuleren
            </Button>
          )}
        </div>
      )}
    </form>
  )
}

function openAtEnd(area: HTMLTextAreaElement): void {
  area.dataset.begun = ''
  area.focus({ preventScroll: true })
  area.setSelectionRange(area.value.length, area.value.length)
  area.scrollIntoView?.({ block: 'nearest' })
}
