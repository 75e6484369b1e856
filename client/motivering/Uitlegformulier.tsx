import { type KeyboardEvent, useId, useState } from 'react'
import { foutenOf, sentenceOf } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { bewaarConcept, concept, houdConcept, vergeetConcept } from './concepten.ts'
import '../styles/motivering.css'

interface UitlegformulierProps {
  /** What the words are about: under this key they are held until they are kept. */
  readonly sleutel: string
  readonly begin?: string
  /** What else the words will explain, as a sentence. */
  readonly geldtVoor?: string | null
  /** It was not opened by whoever reads it, and leaves the focus where that is. */
  readonly zonderFocus?: boolean
  readonly bewaar: (tekst: string) => Promise<void>
  /** Called when the form can go. */
  readonly onKlaar: () => void
}

type Stand = { readonly soort: 'rust' | 'bezig' } | { readonly soort: 'mislukt'; readonly zin: string }

/** A few lines to explain something in, in place. What was typed stays when it cannot be kept now. */
export function Uitlegformulier(props: UitlegformulierProps) {
  const { sleutel, begin = '', geldtVoor = null, zonderFocus = false, bewaar, onKlaar } = props
  const [tekst, setTekst] = useState(() => concept(sleutel) ?? begin)
  const [stand, setStand] = useState<Stand>({ soort: 'rust' })
  const id = useId()
  const leeg = tekst.trim() === ''
  const typ = (nieuw: string) => {
    setTekst(nieuw)
    houdConcept(sleutel, nieuw)
  }
  const stuur = async () => {
    if (leeg || stand.soort === 'bezig') return
    setStand({ soort: 'bezig' })
    try {
      await bewaarConcept(sleutel, () => bewaar(tekst))
      onKlaar()
    } catch (fault) {
      setStand({ soort: 'mislukt', zin: foutenOf(fault)[0]?.zin ?? sentenceOf(fault) })
    }
  }
  const toets = (event: KeyboardEvent) => {
    const isKeep = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!isKeep && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (isKeep) void stuur()
    else onKlaar()
  }
  return (
    <form
      className="uitleg-form"
      onKeyDown={toets}
      onSubmit={event => {
        event.preventDefault()
        void stuur()
      }}
    >
      <label htmlFor={id}>Waarom is dit zo?</label>
      <textarea
        id={id}
        aria-describedby={geldtVoor ? `${id}-voor` : undefined}
        className="input"
        // The form is opened to write in.
        ref={zonderFocus ? undefined : openAtEnd}
        rows={3}
        maxLength={5000}
        value={tekst}
        onChange={event => typ(event.target.value)}
      />
      {geldtVoor && (
        <p id={`${id}-voor`} className="uitleg-form__voor">
          {geldtVoor}
        </p>
      )}
      {stand.soort === 'mislukt' && (
        <ProblemSentence>{stand.zin} Uw tekst blijft hier staan.</ProblemSentence>
      )}
      <div className="uitleg-form__acties">
        <Button kind="primary" small type="submit" disabled={leeg || stand.soort === 'bezig'}>
          {stand.soort === 'bezig' ? 'Bewaren…' : 'Bewaren'}
        </Button>
        <Button
          small
          onClick={() => {
            vergeetConcept(sleutel)
            onKlaar()
          }}
        >
          Annuleren
        </Button>
      </div>
    </form>
  )
}

function openAtEnd(area: HTMLTextAreaElement | null): void {
  if (!area || document.activeElement === area) return
  area.focus()
  area.setSelectionRange(area.value.length, area.value.length)
}
