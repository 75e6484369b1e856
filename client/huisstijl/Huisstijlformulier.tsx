import { type FormEvent, useRef, useState } from 'react'
import { neutraal } from '../../shared/huisstijl/huisstijl.ts'
import { leesKleur } from '../../shared/huisstijl/kleur.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import type { HuisstijlCalls, PlanHuisstijl } from './huisstijlApi.ts'
import { KleurKeuze } from './KleurKeuze.tsx'
import { LetterKeuze } from './LetterKeuze.tsx'
import { LogoKeuze } from './LogoKeuze.tsx'
import { alsBewaard, bewaar, gebrekenVan, type Ontwerp, ontwerpVan } from './ontwerp.ts'
import { Voorbeeld } from './Voorbeeld.tsx'
import '../styles/huisstijl.css'

interface HuisstijlformulierProps {
  readonly huisstijl: PlanHuisstijl
  /** Where the logo that is kept is fetched. */
  readonly logo: string
  /** What the plan is called. */
  readonly titel: string
  readonly calls: HuisstijlCalls
  readonly onBewaard: () => void
}

/** Colour, letter and logo, to change and keep at once, beside what they make of a page. */
export function Huisstijlformulier({ huisstijl, logo, titel, calls, onBewaard }: HuisstijlformulierProps) {
  const [ontwerp, setOntwerp] = useState<Ontwerp>(() => ontwerpVan(huisstijl, logo))
  const [geprobeerd, setGeprobeerd] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  /** A button that is switched off would lose the focus. */
  const bezig = useRef(false)
  const kleurVeld = useRef<HTMLInputElement>(null)
  const altVeld = useRef<HTMLInputElement>(null)
  const gebreken = gebrekenVan(ontwerp)
  const zet = (deel: Partial<Ontwerp>) => setOntwerp(was => ({ ...was, ...deel }))
  const verstuur = async (event: FormEvent) => {
    event.preventDefault()
    setGeprobeerd(true)
    if (gebreken.kleur) return kleurVeld.current?.focus()
    if (gebreken.alt) return altVeld.current?.focus()
    if (bezig.current) return
    bezig.current = true
    setFout(null)
    await bewaar(calls, ontwerp, huisstijl).then(() => {
      setGeprobeerd(false)
      setOntwerp(alsBewaard)
      onBewaard()
    }, setFout)
    bezig.current = false
  }
  return (
    <form className="huisstijl" noValidate onSubmit={event => void verstuur(event)}>
      <div className="huisstijl__keuzes">
        <KleurKeuze kleur={ontwerp.kleur} veld={kleurVeld} onKies={kleur => zet({ kleur })} />
        <LetterKeuze letter={ontwerp.letter} onKies={letter => zet({ letter })} />
        <LogoKeuze
          logo={ontwerp.logo}
          alt={ontwerp.alt}
          mist={geprobeerd && gebreken.alt}
          veld={altVeld}
          onLogo={nieuw => zet({ logo: nieuw })}
          onAlt={alt => zet({ alt })}
        />
        {fout !== null && <ProblemSentence>{sentenceOf(fout)}</ProblemSentence>}
        <Button kind="primary" type="submit" className="form__submit">
          Bewaar de huisstijl
        </Button>
      </div>
      <Voorbeeld
        titel={titel}
        kleur={leesKleur(ontwerp.kleur) ?? neutraal.kleur}
        letter={ontwerp.letter}
        logo={ontwerp.logo}
      />
    </form>
  )
}
