import { useId, useState } from 'react'
import {
  type Aanbieding,
  type Antwoord,
  type Gevraagd,
  laatste,
  vraagtTekst,
} from '../../shared/vaststelling/aanbieding.ts'
import { sentenceOf } from '../api.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { flash } from '../ui/flash.ts'
import { geefAntwoord } from './vaststellingApi.ts'

interface AntwoordDialoogProps {
  readonly planId: string
  readonly aanbieding: Aanbieding
  readonly organisatie: Gevraagd
  readonly antwoord: Antwoord
  readonly onGeantwoord: () => void
  readonly onSluit: () => void
}

interface Woorden {
  readonly titel: string
  /** Null where nothing more is asked. */
  readonly vraag: string | null
  readonly mist: string
  readonly doe: string
}
const woorden: Readonly<Record<Antwoord, Woorden>> = {
  akkoord: { titel: 'Akkoord', vraag: null, mist: '', doe: 'Geef akkoord' },
  'akkoord-met-voorbehoud': {
    titel: 'Akkoord met voorbehoud',
    vraag: 'Wat is het voorbehoud?',
    mist: 'Schrijf op wat het voorbehoud is.',
    doe: 'Geef akkoord met voorbehoud',
  },
  'niet-akkoord': {
    titel: 'Niet akkoord',
    vraag: 'Niet akkoord, omdat',
    mist: 'Schrijf op waarom niet.',
    doe: 'Geef geen akkoord',
  },
}

/** Asked once more, with the reason where there has to be one. What was written stays when it cannot be kept. */
export function AntwoordDialoog(props: AntwoordDialoogProps) {
  const { planId, aanbieding, organisatie, antwoord, onGeantwoord, onSluit } = props
  const eerder = laatste(organisatie)
  const [tekst, setTekst] = useState(eerder?.antwoord === antwoord ? (eerder.tekst ?? '') : '')
  const id = useId()
  const { titel, vraag, mist, doe } = woorden[antwoord]
  const verzend = async (): Promise<string | null> => {
    if (vraagtTekst(antwoord) && tekst.trim() === '') return mist
    try {
      await geefAntwoord(planId, aanbieding.id, { antwoord, tekst: vraag ? tekst : '' })
      flash('Uw antwoord is bewaard.')
      onGeantwoord()
      return null
    } catch (error) {
      return sentenceOf(error)
    }
  }
  return (
    <FormDialog title={titel} action={doe} focusAction={vraag === null} onSend={verzend} onClose={onSluit}>
      {fault => (
        <>
          <p>
            U antwoordt namens <strong>{organisatie.naam}</strong> op versie {aanbieding.naam}. Iedereen in
            het plan ziet uw antwoord. Tot de versie is vastgesteld, kunt u het wijzigen.
          </p>
          {vraag && (
            <div className="form__row">
              <label htmlFor={`${id}-tekst`}>{vraag}</label>
              <textarea
                id={`${id}-tekst`}
                className="input"
                rows={4}
                maxLength={4000}
                data-focus-first
                value={tekst}
                aria-invalid={fault !== null}
                aria-describedby={fault?.id}
                onChange={event => setTekst(event.target.value)}
              />
            </div>
          )}
        </>
      )}
    </FormDialog>
  )
}
