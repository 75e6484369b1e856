import { type RefObject, useId } from 'react'
import { contrastMetWit, donkerGenoeg, isLeesbaar, leesKleur } from '../../shared/huisstijl/kleur.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'

interface KleurKeuzeProps {
  /** As it was typed. */
  readonly kleur: string
  readonly veld: RefObject<HTMLInputElement | null>
  readonly onKies: (kleur: string) => void
}

const getal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
/** Cut off, not rounded: 4.48 is not 4.5. */
const verhouding = (kleur: string): string => getal.format(Math.floor(contrastMetWit(kleur) * 10) / 10)

/** The colour of a region, to pick or to type, and whether it can be read. */
export function KleurKeuze({ kleur, veld, onKies }: KleurKeuzeProps) {
  const id = useId()
  const gelezen = leesKleur(kleur)
  const kan = gelezen !== null && isLeesbaar(gelezen)
  const maakDonker = (licht: string) => {
    onKies(donkerGenoeg(licht))
    veld.current?.focus()
  }
  return (
    <div className="huisstijl__deel">
      <h2 id={`${id}-kop`}>Kleur</h2>
      <p className="form__hint">Van koppen, van de bovenste rij van tabellen en van links.</p>
      <div className="huisstijl__kleur">
        <input
          type="color"
          aria-label="Kies een kleur"
          value={gelezen ?? '#000000'}
          onChange={event => onKies(event.target.value)}
        />
        <div className="form__row">
          <label htmlFor={`${id}-code`}>Kleurcode</label>
          <input
            ref={veld}
            id={`${id}-code`}
            className="input"
            spellCheck={false}
            autoComplete="off"
            maxLength={20}
            value={kleur}
            aria-invalid={!kan}
            aria-describedby={`${id}-zin`}
            onChange={event => onKies(event.target.value)}
          />
        </div>
      </div>
      <p id={`${id}-zin`} role="status" className="huisstijl__oordeel" data-goed={kan}>
        <Icon name={kan ? 'circleCheck' : 'circleAlert'} size={18} />
        <span>{gelezen === null ? geenKleur : kan ? goed(gelezen) : teLicht(gelezen)}</span>
      </p>
      {gelezen !== null && !kan && (
        <Button onClick={() => maakDonker(gelezen)}>Maak deze kleur donker genoeg</Button>
      )}
    </div>
  )
}

const geenKleur = 'Schrijf de kleur als zes tekens, zoals #154273.'
const goed = (kleur: string): string => `Goed te lezen op wit: contrast ${verhouding(kleur)} op 1.`
const teLicht = (kleur: string): string =>
  `Te licht om op wit te lezen: contrast ${verhouding(kleur)} op 1. Dat moet ten minste 4,5 op 1 zijn. Kies een donkerdere kleur.`
