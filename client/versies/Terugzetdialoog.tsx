import { useMemo } from 'react'
import { terugvraag } from '../plan/versieLink.ts'
import { Terugzetten } from './Terugzetten.tsx'

/** What the query of the address asks to bring back. */
export function Terugzetdialoog({ search, onSluit }: { search: string; onSluit: () => void }) {
  const vraag = useMemo(() => terugvraag(search), [search])
  return vraag && <Terugzetten vraag={vraag} onSluit={onSluit} />
}
