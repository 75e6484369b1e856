import { useId, useState } from 'react'
import type { Anker } from '../../../shared/overleg/anker.ts'
import type { VoorstelFormProps } from './nieuw.ts'
import { Voorstelformulier } from './Voorstelformulier.tsx'

interface WoordenVoorstelProps extends VoorstelFormProps {
  readonly elementId: string
  readonly veld: string
  readonly anker: Anker
  readonly naar?: string
}

/** Other words in the place of those that were selected; none at all takes them out. */
export function WoordenVoorstel({ elementId, veld, anker, naar, onStuur, onClose }: WoordenVoorstelProps) {
  const [tekst, setTekst] = useState(naar ?? anker.citaat)
  const id = useId()
  const kan = tekst !== anker.citaat
  return (
    <Voorstelformulier
      kan={kan}
      onClose={onClose}
      onStuur={reden =>
        onStuur({ elementId, veld, anker, tekst: reden, voorstel: { soort: 'woorden', naar: tekst } })
      }
    >
      <p className="voorstel-form__nu">
        Nu: <q>{anker.citaat}</q>
      </p>
      <div className="voorstel-form__deel">
        <label htmlFor={id}>Wordt</label>
        <textarea
          id={id}
          data-focus-first
          className="voorstel__veld"
          rows={3}
          value={tekst}
          onChange={event => setTekst(event.target.value)}
          aria-describedby={`${id}-hulp`}
        />
        <span id={`${id}-hulp`} className="voorstel-form__hulp">
          Maak het leeg om deze woorden weg te halen.
        </span>
      </div>
    </Voorstelformulier>
  )
}
