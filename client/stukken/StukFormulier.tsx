import { type FormEvent, useRef, useState } from 'react'
import {
  type Formaat,
  formaten,
  formatenVan,
  type Meegave,
  meegaven,
  meegavenVan,
  type StukSoort,
  stukken,
  stukSoorten,
} from '../../shared/stukken/stukkeuze.ts'
import type { VoorWie } from '../../shared/stukken/voorWie.ts'
import type { Versie } from '../../shared/versie/versie.ts'
import { Button } from '../ui/Button.tsx'
import { Keuzekaarten } from './Keuzekaarten.tsx'
import type { StukVraag } from './stukkenApi.ts'
import { VersieKeuze } from './VersieKeuze.tsx'
import { VoorKeuze } from './VoorKeuze.tsx'

const alleen = { waarde: 'geen', naam: 'Alleen het stuk', uitleg: 'Zoals het op papier staat.' } as const

interface StukFormulierProps {
  readonly keuzes: VoorWie
  readonly versies: readonly Versie[]
  /** There are versions that are not in the list. */
  readonly meer: boolean
  readonly onMaak: (vraag: StukVraag) => Promise<unknown>
}

/** Which paper, for whom, of what, and in which format. */
export function StukFormulier({ keuzes, versies, meer, onMaak }: StukFormulierProps) {
  const [stuk, setStuk] = useState<StukSoort>('plan')
  const [vorm, setVorm] = useState<Formaat>('docx')
  const [gemeente, setGemeente] = useState('')
  const [organisatie, setOrganisatie] = useState(keuzes.eigen ?? '')
  const [versie, setVersie] = useState('')
  const [meegave, setMeegave] = useState<Meegave | 'geen'>('geen')
  const [mist, setMist] = useState(false)
  /** A button that is switched off would lose the focus. */
  const bezig = useRef(false)
  const voorVeld = useRef<HTMLSelectElement>(null)
  const soort = stukken[stuk].voor
  const voor = soort === 'gemeente' ? gemeente : soort === 'organisatie' ? organisatie : null
  const mogelijk = formatenVan(stuk)
  const formaat = mogelijk.includes(vorm) ? vorm : 'docx'
  const erbij = meegavenVan(stuk, formaat)
  const mee = erbij.find(een => een === meegave) ?? null
  const maak = async (event: FormEvent) => {
    event.preventDefault()
    setMist(voor === '')
    if (voor === '') return voorVeld.current?.focus()
    if (bezig.current) return
    bezig.current = true
    await onMaak({ stuk, formaat, voor, versie: versie || null, mee })
    bezig.current = false
  }
  return (
    <form className="stukken__formulier" noValidate onSubmit={event => void maak(event)}>
      <Keuzekaarten
        vraag="Welk stuk?"
        kaarten={stukSoorten.map(een => ({
          ...{ waarde: een, naam: stukken[een].titel, uitleg: stukken[een].uitleg },
        }))}
        gekozen={stuk}
        onKies={een => {
          setMist(false)
          setStuk(een)
        }}
      />
      <div className="stukken__rij">
        {soort && (
          <VoorKeuze
            key={soort}
            soort={soort}
            keuzes={soort === 'gemeente' ? keuzes.gemeenten : keuzes.organisaties}
            gekozen={voor ?? ''}
            mist={mist}
            veld={voorVeld}
            onKies={soort === 'gemeente' ? setGemeente : setOrganisatie}
          />
        )}
        <VersieKeuze versies={versies} meer={meer} gekozen={versie} onKies={setVersie} />
      </div>
      <Keuzekaarten
        vraag="In welke vorm?"
        kaarten={mogelijk.map(een => ({ waarde: een, ...formaten[een] }))}
        gekozen={formaat}
        onKies={setVorm}
      />
      {erbij.length > 0 && (
        <Keuzekaarten
          vraag="Wat gaat er mee?"
          kaarten={[alleen, ...erbij.map(een => ({ waarde: een, ...meegaven[een] }))]}
          gekozen={mee ?? 'geen'}
          onKies={setMeegave}
        />
      )}
      <Button kind="primary" type="submit" className="form__submit">
        Maak
      </Button>
    </form>
  )
}
