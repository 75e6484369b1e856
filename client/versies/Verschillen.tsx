import { useState } from 'react'
import { zinnenOver } from '../../shared/versie/inWoorden.ts'
import type { Onderdeelverschil } from '../../shared/versie/vergelijk.ts'
import { Button } from '../ui/Button.tsx'
import type { Terug } from './Onderdeelblok.tsx'
import { WoordVoorWoord } from './WoordVoorWoord.tsx'

interface VerschillenProps {
  readonly onderdelen: readonly Onderdeelverschil[]
  readonly inWoorden: readonly string[]
  readonly terug: Terug | null
}

const eersteZinnen = 12

/** What changed: counted and in sentences first, then item by item and word by word. However much it is. */
export function Verschillen({ onderdelen, inWoorden, terug }: VerschillenProps) {
  if (onderdelen.length === 0) return <p className="verschillen__niets">Er is niets veranderd.</p>
  return (
    <>
      <section aria-labelledby="in-woorden">
        <h2 id="in-woorden" className="verschillen__kop">
          In woorden
        </h2>
        <ul className="verschillen__telling">
          {inWoorden.map(zin => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
        <Zinnen onderdelen={onderdelen} />
      </section>
      <section aria-labelledby="woord-voor-woord">
        <h2 id="woord-voor-woord" className="verschillen__kop">
          Woord voor woord
        </h2>
        <WoordVoorWoord onderdelen={onderdelen} terug={terug} />
      </section>
    </>
  )
}

function Zinnen({ onderdelen }: { onderdelen: readonly Onderdeelverschil[] }) {
  const [alles, setAlles] = useState(false)
  const zinnen = onderdelen.flatMap(zinnenOver)
  const getoond = alles ? zinnen : zinnen.slice(0, eersteZinnen)
  return (
    <>
      <ul className="verschillen__zinnen">
        {getoond.map(({ zin }) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {zinnen.length > getoond.length && (
        <Button kind="quiet" onClick={() => setAlles(true)}>
          Toon alle {zinnen.length} zinnen
        </Button>
      )}
    </>
  )
}
