import { useEffect, useId, useState } from 'react'
import type { Toewijzing } from '../../plan/overleg/calls.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { useStoreValue } from '../../plan/PlanContext.tsx'

interface ToewijzenProps {
  readonly waarde: Toewijzing
  readonly onWaarde: (waarde: Toewijzing) => void
}

/** Whom an opmerking is given to, and until when. */
export function Toewijzen({ waarde, onWaarde }: ToewijzenProps) {
  const overleg = useOverleg()
  const leden = useStoreValue(overleg.leden)
  const id = useId()
  useEffect(() => overleg.vraagLeden(), [overleg])
  return (
    <div className="toewijzen">
      <label htmlFor={`${id}-wie`}>Voor</label>
      <select
        id={`${id}-wie`}
        className="input"
        value={waarde.aan ?? ''}
        onChange={event => onWaarde({ ...waarde, aan: event.target.value || null })}
      >
        <option value="">niemand in het bijzonder</option>
        {leden.map(lid => (
          <option key={lid.id} value={lid.id}>
            {lid.naam} · {lid.organisatie}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-tot`}>Uiterlijk</label>
      <input
        id={`${id}-tot`}
        type="date"
        className="input"
        value={waarde.uiterlijk ?? ''}
        onChange={event => onWaarde({ ...waarde, uiterlijk: event.target.value || null })}
      />
    </div>
  )
}

/** For whom it is when that is somebody of an organisation: the first of them. */
export function useEersteVan(organisatie: string | null): string | null {
  const leden = useStoreValue(useOverleg().leden)
  const [gevonden, setGevonden] = useState<string | null>(null)
  useEffect(() => {
    const eerste = leden.find(lid => lid.organisatie === organisatie && lid.rol !== 'lezer')
    if (organisatie !== null && eerste) setGevonden(before => before ?? eerste.id)
  }, [leden, organisatie])
  return gevonden
}
