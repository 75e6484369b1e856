import { useId, useState } from 'react'
import { sentenceOf } from '../api.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { flash } from '../ui/flash.ts'
import { maakVersie } from './versiesApi.ts'

interface NieuweVersieProps {
  readonly planId: string
  /** The number that the plan says it is. */
  readonly nummer: string
  readonly namen: readonly string[]
  readonly onGemaakt: () => void
  readonly onSluit: () => void
}

const voorstellen = ['0.6', '0.9', '1.0']
const anders = 'anders'

/** Asks how a version is called, and makes it. */
export function NieuweVersie({ planId, nummer, namen, onGemaakt, onSluit }: NieuweVersieProps) {
  const vrij = voorstellen.filter(naam => !namen.includes(naam))
  const [keuze, setKeuze] = useState(vrij[0] ?? anders)
  const [eigen, setEigen] = useState('')
  const [metNummer, setMetNummer] = useState(true)
  const id = useId()
  const naam = keuze === anders ? eigen.trim() : keuze
  const kanNummer = voorstellen.includes(keuze) && keuze !== nummer
  const maak = async (): Promise<string | null> => {
    try {
      await maakVersie(planId, { naam, metNummer: kanNummer && metNummer })
      flash(`Versie ${naam} is bewaard.`)
      onGemaakt()
      return null
    } catch (thrown) {
      return sentenceOf(thrown)
    }
  }
  return (
    <FormDialog
      title="Versie maken"
      action="Maak versie"
      disabled={naam === ''}
      onSend={maak}
      onClose={onSluit}
    >
      <div className="nieuwe-versie">
        <p>
          Het plan wordt bewaard zoals het nu is, met de meldingen van dit moment. Een versie verandert niet
          meer.
        </p>
        <fieldset className="nieuwe-versie__keuze">
          <legend>Hoe heet deze versie?</legend>
          {[...vrij, anders].map((een, at) => (
            <label key={een}>
              <input
                type="radio"
                name={id}
                value={een}
                checked={keuze === een}
                {...(at === 0 && { 'data-focus-first': '' })}
                onChange={() => setKeuze(een)}
              />
              {een === anders ? 'Een andere naam' : een}
            </label>
          ))}
        </fieldset>
        {keuze === anders && (
          <label className="nieuwe-versie__naam">
            Naam
            <input value={eigen} maxLength={60} onChange={event => setEigen(event.target.value)} />
          </label>
        )}
        {kanNummer && (
          <label className="nieuwe-versie__nummer">
            <input
              type="checkbox"
              checked={metNummer}
              onChange={event => setMetNummer(event.target.checked)}
            />
            Zet het versienummer in het plan ook op {keuze}
            {nummer && ` (nu ${nummer})`}
          </label>
        )}
      </div>
    </FormDialog>
  )
}
