import { useState } from 'react'
import type { Onderdeelverschil } from '../../shared/versie/vergelijk.ts'
import { Button } from '../ui/Button.tsx'
import { Onderdeelblok, type Terug } from './Onderdeelblok.tsx'

interface WoordVoorWoordProps {
  readonly onderdelen: readonly Onderdeelverschil[]
  readonly terug: Terug | null
}

const perKeer = 50

/** What changed item by item and word by word, fifty items at a time. */
export function WoordVoorWoord({ onderdelen, terug }: WoordVoorWoordProps) {
  const [aantal, setAantal] = useState(perKeer)
  return (
    <>
      <p className="verschillen__uitleg">
        <del>Doorgehaald</del> is vervallen, <ins>onderstreept</ins> is nieuw.
      </p>
      {onderdelen.slice(0, aantal).map(onderdeel => (
        <Onderdeelblok key={onderdeel.elementId} onderdeel={onderdeel} terug={terug} />
      ))}
      {onderdelen.length > aantal && (
        <Button onClick={() => setAantal(getal => getal + perKeer)}>
          Toon de volgende {Math.min(perKeer, onderdelen.length - aantal)} van {onderdelen.length} onderdelen
        </Button>
      )}
    </>
  )
}
