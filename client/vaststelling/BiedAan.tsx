import { useId, useState } from 'react'
import { volgendNummer } from '../../shared/vaststelling/aanbieding.ts'
import { sentenceOf } from '../api.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { flash } from '../ui/flash.ts'
import { type Aanbiedbaar, biedAan } from './vaststellingApi.ts'

interface BiedAanProps {
  readonly planId: string
  /** The number that the plan says it is; empty when it says none. */
  readonly nummer: string
  readonly organisaties: readonly Aanbiedbaar[]
  readonly onAangeboden: () => void
  readonly onSluit: () => void
}

const overDagen = (dagen: number): string =>
  new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10)
/** The next of the numbers by which regions count, and after those what comes after it. */
const voorstel = (nummer: string): string =>
  ['0.6', '0.9', '1.0'].find(een => Number(een) > Number(nummer || 0)) ?? volgendNummer(nummer)

/** Asks under which number, whom and until when, and offers the plan as it is now. */
export function BiedAan({ planId, nummer, organisaties, onAangeboden, onSluit }: BiedAanProps) {
  const [naam, setNaam] = useState(() => voorstel(nummer))
  const [uiterlijk, setUiterlijk] = useState(() => overDagen(21))
  const [toelichting, setToelichting] = useState('')
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(
    () => new Set(organisaties.filter(({ tekenaars }) => tekenaars.length > 0).map(({ id }) => id)),
  )
  const id = useId()
  const kies = (organisatieId: string, aan: boolean) =>
    setGekozen(before => {
      const next = new Set(before)
      if (aan) next.add(organisatieId)
      else next.delete(organisatieId)
      return next
    })
  const verzend = async (): Promise<string | null> => {
    if (naam.trim() === '') return 'Vul in welk nummer deze versie krijgt.'
    if (uiterlijk < overDagen(0)) return 'Kies een dag vanaf vandaag.'
    if (gekozen.size === 0) return 'Kies ten minste één organisatie.'
    try {
      const { outbox } = await biedAan(planId, {
        ...{ naam: naam.trim(), uiterlijk, toelichting: toelichting.trim() || null },
        organisaties: [...gekozen],
      })
      flash(
        outbox
          ? 'Aangeboden. De brieven staan op de server in DATA_DIR/outbox.'
          : 'Aangeboden. Wie tekent, krijgt een brief.',
      )
      onAangeboden()
      return null
    } catch (error) {
      return sentenceOf(error)
    }
  }
  return (
    <FormDialog title="Bied aan voor akkoord" action="Bied aan" onSend={verzend} onClose={onSluit}>
      <p>
        Het plan wordt bewaard zoals het nu is. Over die versie antwoorden de organisaties; wie daarna verder
        schrijft, schrijft aan de volgende.
      </p>
      <div className="bied-aan__rij">
        <div className="form__row">
          <label htmlFor={`${id}-naam`}>Versie</label>
          <input
            id={`${id}-naam`}
            className="input"
            maxLength={60}
            data-focus-first
            value={naam}
            onChange={event => setNaam(event.target.value)}
          />
        </div>
        <div className="form__row">
          <label htmlFor={`${id}-uiterlijk`}>Antwoord uiterlijk</label>
          <input
            id={`${id}-uiterlijk`}
            className="input"
            type="date"
            value={uiterlijk}
            onChange={event => setUiterlijk(event.target.value)}
          />
        </div>
      </div>
      <fieldset className="bied-aan__organisaties">
        <legend>Welke organisaties?</legend>
        {organisaties.map(een => (
          <label key={een.id}>
            <input
              type="checkbox"
              checked={gekozen.has(een.id)}
              onChange={event => kies(een.id, event.target.checked)}
            />
            <span>
              {een.naam}
              <span className="bied-aan__wie">
                {een.tekenaars.length > 0
                  ? `${een.tekenaars.join(' en ')} tekent`
                  : 'Nog niemand tekent. Wijs eerst iemand aan bij Mensen in dit plan.'}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="form__row">
        <label htmlFor={`${id}-toelichting`}>Toelichting in de brief (hoeft niet)</label>
        <textarea
          id={`${id}-toelichting`}
          className="input"
          rows={3}
          maxLength={2000}
          value={toelichting}
          onChange={event => setToelichting(event.target.value)}
        />
      </div>
    </FormDialog>
  )
}
