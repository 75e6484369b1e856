import { useId, useState } from 'react'
import { type Aanbieding, telling, volgendNummer } from '../../shared/vaststelling/aanbieding.ts'
import { sentenceOf } from '../api.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { flash } from '../ui/flash.ts'
import { stelVast } from './vaststellingApi.ts'

interface StelVastProps {
  readonly planId: string
  readonly aanbieding: Aanbieding
  readonly onVastgesteld: () => void
  readonly onSluit: () => void
}

/** Asks what was decided, says who did not agree, and seals the version. It cannot be undone. */
export function StelVast({ planId, aanbieding, onVastgesteld, onSluit }: StelVastProps) {
  const [besluit, setBesluit] = useState('')
  const [volgende, setVolgende] = useState(() => volgendNummer(aanbieding.naam))
  const id = useId()
  const zonder = zinOver(aanbieding)
  const verzend = async (): Promise<string | null> => {
    if (volgende.trim() === '') return 'Vul in onder welk nummer het plan verdergaat.'
    try {
      await stelVast(planId, aanbieding.id, {
        besluit: besluit.trim() || null,
        volgende: volgende.trim(),
      })
      flash(`Versie ${aanbieding.naam} is vastgesteld.`)
      onVastgesteld()
      return null
    } catch (error) {
      return sentenceOf(error)
    }
  }
  return (
    <FormDialog
      title={`Versie ${aanbieding.naam} vaststellen`}
      action="Stel vast"
      onSend={verzend}
      onClose={onSluit}
    >
      <p>
        De versie wordt verzegeld: zij en de antwoorden veranderen niet meer. Wie verder schrijft, schrijft
        aan de volgende versie.
      </p>
      {zonder && <p className="tafel__zonder">{zonder}</p>}
      <div className="form__row">
        <label htmlFor={`${id}-besluit`}>Wat is besloten? (hoeft niet)</label>
        <textarea
          id={`${id}-besluit`}
          className="input"
          rows={3}
          maxLength={2000}
          data-focus-first
          value={besluit}
          onChange={event => setBesluit(event.target.value)}
        />
      </div>
      <div className="form__row">
        <label htmlFor={`${id}-volgende`}>Het plan gaat verder als versie</label>
        <input
          id={`${id}-volgende`}
          className="input"
          maxLength={60}
          value={volgende}
          onChange={event => setVolgende(event.target.value)}
        />
      </div>
    </FormDialog>
  )
}

/** Who did not say yes; null when everyone did. */
function zinOver({ organisaties }: Aanbieding): string | null {
  const { wacht, per } = telling(organisaties)
  const delen = [
    wacht > 0 && `${wacht} ${wacht === 1 ? 'organisatie heeft' : 'organisaties hebben'} nog niet geantwoord`,
    per['niet-akkoord'] > 0 &&
      `${per['niet-akkoord']} ${per['niet-akkoord'] === 1 ? 'is' : 'zijn'} niet akkoord`,
  ].filter(deel => deel !== false)
  return delen.length === 0 ? null : `Let op: ${delen.join(' en ')}.`
}
