import type { Ik } from '../../api.ts'
import { useAddress } from '../../route.ts'
import { VergelijkingPage } from './VergelijkingPage.tsx'
import { VersiePage } from './VersiePage.tsx'

interface VersiesPageProps {
  readonly planId: string
  readonly versieId: string | null
  readonly ik: Ik
}

/** What a plan was: a version of it, or what became of the one that the address names. */
export function VersiesPage({ planId, versieId, ik }: VersiesPageProps) {
  const [, search] = useAddress().split('?')
  if (versieId !== null) return <VersiePage key={versieId} {...{ planId, versieId, ik }} />
  const query = new URLSearchParams(search)
  return (
    <VergelijkingPage {...{ planId, ik }} van={query.get('van') ?? ''} naar={query.get('naar') ?? 'nu'} />
  )
}
