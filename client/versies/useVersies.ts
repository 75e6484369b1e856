import { useCallback, useState } from 'react'
import type { Versie } from '../../shared/versie/versie.ts'
import { versiesVan } from './versiesApi.ts'

interface Versies {
  /** Null before the first answer. */
  readonly versies: readonly Versie[] | null
  readonly meer: boolean
  readonly fout: unknown
  readonly ververs: () => void
  /** Asks for those before the last of them. */
  readonly ouder: () => void
}
interface Stand {
  readonly versies: readonly Versie[] | null
  readonly meer: boolean
}

/** The versions of a plan, the newest first, in pages. */
export function useVersies(planId: string): Versies {
  const [{ versies, meer }, setStand] = useState<Stand>({ versies: null, meer: false })
  const [fout, setFout] = useState<unknown>(null)
  const haal = useCallback(
    (al: readonly Versie[]) =>
      void versiesVan(planId, al.at(-1)?.nr).then(
        pagina => {
          setStand({ versies: [...al, ...pagina.versies], meer: pagina.meer })
          setFout(null)
        },
        (thrown: unknown) => setFout(thrown),
      ),
    [planId],
  )
  const ververs = useCallback(() => haal([]), [haal])
  return { versies, meer, fout, ververs, ouder: () => haal(versies ?? []) }
}
