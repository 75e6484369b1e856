import { useState } from 'react'
import type { Drempelbeschrijving } from '../../shared/rules/drempels.ts'
import { iza2023, type Regelset } from '../../shared/rules/regelset.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Drempelwaarde } from './Drempelwaarde.tsx'
import { drempelVan, metDrempel } from './metDrempel.ts'
import type { Wijzig } from './useRegelset.ts'

interface DrempelRijProps {
  readonly sleutel: string
  readonly beschrijving: Drempelbeschrijving
  readonly set: Regelset
  readonly wijzig: Wijzig | null
}

/** One threshold, or a few that belong together: in words with a value and a unit, and what IZA 2023 has. */
export function DrempelRij({ sleutel, beschrijving, set, wijzig }: DrempelRijProps) {
  const [fout, setFout] = useState<string | null>(null)
  const delen =
    beschrijving.soort === 'reeks'
      ? Object.entries(beschrijving.delen).map(([deel, een]) => ({
          een,
          pad: `${sleutel}.${deel}`,
          naam: een.label,
        }))
      : [{ een: beschrijving, pad: sleutel, naam: '' }]
  const anders = delen.some(({ pad }) => !zelfde(drempelVan(set, pad), drempelVan(iza2023, pad)))
  return (
    <li className="drempel-rij" data-drempel={sleutel}>
      <span className="drempel-rij__naam">{beschrijving.label}</span>
      <span className="drempel-rij__waarden">
        {delen.map(({ een, pad, naam }) => (
          <span key={pad} className="drempel-rij__waarde">
            {naam && <span>{naam}</span>}
            <Drempelwaarde
              label={[beschrijving.label, naam].filter(Boolean).join(', ')}
              beschrijving={een}
              waarde={drempelVan(set, pad)}
              onZet={
                wijzig &&
                (async waarde => {
                  const zin = await wijzig(nu => metDrempel(nu, pad, waarde))
                  setFout(zin)
                  return zin === null
                })
              }
            />
          </span>
        ))}
        {anders && <small>in IZA 2023: {delen.map(({ een }) => izaTekst(een)).join(' – ')}</small>}
      </span>
      {fout && <ProblemSentence>{fout}</ProblemSentence>}
    </li>
  )
}

const zelfde = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function izaTekst(een: Drempelbeschrijving): string {
  switch (een.soort) {
    case 'aantal':
      return `${een.iza.toLocaleString('nl-NL')} ${een.eenheid}`
    case 'dag':
      return een.iza
    case 'keuzes':
      return een.iza.map(keuze => een.opties[keuze] ?? keuze).join(', ')
    case 'reeks':
      return Object.values(een.delen).map(izaTekst).join(' – ')
  }
}
