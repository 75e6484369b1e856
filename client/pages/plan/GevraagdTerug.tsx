import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useAddress } from '../../route.ts'

const Terugzetdialoog = lazy(async () => ({
  default: (await import('../../versies/Terugzetdialoog.tsx')).Terugzetdialoog,
}))

/** The address asks for something of a version to be brought back: asks whether that is meant. */
export function GevraagdTerug() {
  const [, search = ''] = useAddress().split('?')
  const [gesloten, setGesloten] = useState('')
  const vraagt = useMemo(() => new URLSearchParams(search).has('terugzetten'), [search])
  const sluit = useCallback(() => {
    setGesloten(search)
    // Asked and answered: what is loaded again does not ask once more.
    history.replaceState(null, '', location.pathname)
  }, [search])
  if (!vraagt || gesloten === search) return null
  return (
    <Suspense>
      <Terugzetdialoog search={search} onSluit={sluit} />
    </Suspense>
  )
}
