import type { Ik } from '../../api.ts'
import type { OverzichtSoort } from '../../route.ts'
import { OrganisatiePage } from './OrganisatiePage.tsx'
import { SectorenPage } from './SectorenPage.tsx'
import { StandPage } from './StandPage.tsx'

const paginas = { stand: StandPage, 'mijn-organisatie': OrganisatiePage, sectoren: SectorenPage } as const

/** One of the overviews of a plan. */
export function OverzichtPage({ planId, ik, soort }: { planId: string; ik: Ik; soort: OverzichtSoort }) {
  const Pagina = paginas[soort]
  return <Pagina planId={planId} ik={ik} />
}
