import { useDeferredValue, useId, useMemo, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { bevindingenUit } from './bevindingenUit.ts'
import { type Celtabel, leesCeltabel } from './celtabel.ts'

interface PlakvensterProps {
  readonly onPlak: (tabel: Celtabel) => void
  readonly onClose: () => void
}

/** A place to paste rows in, that says what they become before they are added. */
export function Plakvenster({ onPlak, onClose }: PlakvensterProps) {
  const [tekst, setTekst] = useState('')
  const gelezen = useDeferredValue(tekst)
  const tabel = useMemo(() => leesCeltabel(gelezen), [gelezen])
  const { bevindingen, onleesbaar } = useMemo(() => bevindingenUit(tabel), [tabel])
  const id = useId()
  const aantal = bevindingen.length
  const voegToe = () => {
    onClose()
    // First the dialog gives the focus back to where it was.
    requestAnimationFrame(() => onPlak(leesCeltabel(tekst)))
  }
  return (
    <Dialog
      title="Bevindingen uit een spreadsheet"
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Annuleer</Button>
          <Button kind="primary" disabled={aantal === 0} onClick={voegToe}>
            {aantal === 1 ? 'Voeg 1 bevinding toe' : `Voeg ${aantal} bevindingen toe`}
          </Button>
        </>
      }
    >
      <p id={`${id}-uitleg`}>
        Kopieer rijen uit Excel of een csv-bestand en plak ze hier. Een eerste rij met namen (bevinding,
        waarde, eenheid, peiljaar, prognosejaar, bron) bepaalt wat elke kolom is; zonder zo’n rij geldt deze
        volgorde.
      </p>
      <label className="plakvenster__label" htmlFor={id}>
        Rijen
      </label>
      <textarea
        id={id}
        className="input plakvenster__invoer"
        rows={7}
        data-focus-first
        spellCheck={false}
        aria-describedby={`${id}-uitleg`}
        value={tekst}
        onChange={event => setTekst(event.target.value)}
      />
      <p className="plakvenster__uitkomst" role="status">
        {aantal > 0 && `${aantal} ${aantal === 1 ? 'rij' : 'rijen'} herkend.`}
        {onleesbaar > 0 &&
          ` Wat geen getal, eenheid of jaar is (${onleesbaar}×), komt achter de tekst te staan.`}
      </p>
    </Dialog>
  )
}
