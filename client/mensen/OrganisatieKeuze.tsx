import { useId, useState } from 'react'
import { sector as sectoren } from '../../shared/plan/opties.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Invoer } from './Invoer.tsx'
import type { Organisatie } from './mensenApi.ts'
import type { Formulierfout } from './useVerzenden.ts'

interface OrganisatieKeuzeProps {
  readonly organisaties: readonly Organisatie[]
  readonly fout: Formulierfout | null
  readonly foutId: string
}

/** One of the region, or another: then its sector is asked. */
export function OrganisatieKeuze({ organisaties, fout, foutId }: OrganisatieKeuzeProps) {
  const [naam, setNaam] = useState('')
  const id = useId()
  const isNieuw = naam.trim() !== '' && !bekend(organisaties, naam)
  return (
    <>
      <Invoer
        name="organisatie"
        label="Organisatie"
        hint="Voor wie nog geen account heeft. Kies er een uit de lijst, of typ een nieuwe naam."
        list={`${id}-lijst`}
        autoComplete="off"
        maxLength={200}
        value={naam}
        onChange={event => setNaam(event.target.value)}
        fout={fout}
        foutId={foutId}
      />
      <datalist id={`${id}-lijst`}>
        {organisaties.map(een => (
          <option key={een.id} value={een.naam} />
        ))}
      </datalist>
      {isNieuw && (
        <div className="form__row">
          <label htmlFor={`${id}-sector`}>Sector van {naam.trim()}</label>
          <select
            id={`${id}-sector`}
            name="sector"
            className="input"
            defaultValue=""
            aria-invalid={fout?.bij === 'sector'}
            aria-describedby={fout?.bij === 'sector' ? foutId : undefined}
          >
            <option value="">Kies een sector</option>
            {Object.entries(sectoren).map(([sleutel, label]) => (
              <option key={sleutel} value={sleutel}>
                {label}
              </option>
            ))}
          </select>
          {fout?.bij === 'sector' && <ProblemSentence id={foutId}>{fout.zin}</ProblemSentence>}
        </div>
      )}
    </>
  )
}

/** The organisation of the region with this name, in whatever case it is typed. */
export const bekend = (organisaties: readonly Organisatie[], naam: string): Organisatie | undefined =>
  organisaties.find(een => een.naam.toLowerCase() === naam.trim().toLowerCase())
