import { type Ref, useId, useRef, useState } from 'react'
import { meesteTekst } from '../../shared/huisstijl/huisstijl.ts'
import { isKorrelig } from '../../shared/huisstijl/logo.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { DropZone } from '../ui/DropZone.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { type Getoond, leesBestand } from './ontwerp.ts'

interface LogoKeuzeProps {
  readonly logo: Getoond | null
  readonly alt: string
  /** The words are missing, and somebody wants to keep it. */
  readonly mist: boolean
  readonly veld: Ref<HTMLInputElement>
  readonly onLogo: (logo: Getoond | null) => void
  readonly onAlt: (alt: string) => void
}

/** The logo on the cover: its file, and what stands on it for who does not see it. */
export function LogoKeuze({ logo, alt, mist, veld, onLogo, onAlt }: LogoKeuzeProps) {
  const [probleem, setProbleem] = useState<string | null>(null)
  const kop = useRef<HTMLHeadingElement>(null)
  const kies = (bestand: Blob) => {
    void leesBestand(bestand).then(
      gelezen => {
        setProbleem(null)
        onLogo(gelezen)
      },
      (error: unknown) => setProbleem(sentenceOf(error)),
    )
  }
  const weg = () => {
    setProbleem(null)
    onLogo(null)
    kop.current?.focus()
  }
  return (
    <div className="huisstijl__deel">
      <h2 ref={kop} tabIndex={-1}>
        Logo
      </h2>
      <p className="form__hint">Bovenaan de eerste bladzijde van elk stuk.</p>
      {logo && <Beeld logo={logo} onWeg={weg} />}
      <DropZone accept="image/png,image/jpeg" hint="PNG of JPEG, ten hoogste 500 kB" onFile={kies}>
        <strong>{logo ? 'Kies een ander logo' : 'Kies een logo'}</strong> of sleep het hierheen
      </DropZone>
      {probleem && <ProblemSentence>{probleem}</ProblemSentence>}
      {logo && <Altveld {...{ alt, mist, veld, onAlt }} />}
    </div>
  )
}

const getal = new Intl.NumberFormat('nl-NL')

function Beeld({ logo, onWeg }: { logo: Getoond; onWeg: () => void }) {
  return (
    <div className="huisstijl__logo">
      <img src={logo.src} alt="Het gekozen logo" />
      <p className="form__hint">
        {getal.format(logo.breedte)} bij {getal.format(logo.hoogte)} beeldpunten.
        {isKorrelig(logo) && ' Dat is weinig: op papier kan het onscherp zijn.'}
      </p>
      <Button small icon="trash" onClick={onWeg}>
        Haal het logo weg
      </Button>
    </div>
  )
}

function Altveld({ alt, mist, veld, onAlt }: Pick<LogoKeuzeProps, 'alt' | 'mist' | 'veld' | 'onAlt'>) {
  const id = useId()
  return (
    <div className="form__row">
      <label htmlFor={id}>Wat staat er op het logo?</label>
      <input
        ref={veld}
        id={id}
        className="input"
        maxLength={meesteTekst}
        value={alt}
        aria-invalid={mist}
        aria-describedby={mist ? `${id}-mist` : `${id}-hint`}
        onChange={event => onAlt(event.target.value)}
      />
      {mist ? (
        <ProblemSentence id={`${id}-mist`}>
          Schrijf wat er op het logo staat. Wie het logo niet ziet, hoort die tekst.
        </ProblemSentence>
      ) : (
        <p id={`${id}-hint`} className="form__hint">
          Wie het logo niet ziet, hoort deze tekst. Bijvoorbeeld: Regio Zilverdal.
        </p>
      )}
    </div>
  )
}
