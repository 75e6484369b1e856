import { useCallback } from 'react'
import { can } from '../../../shared/permissions.ts'
import { Refusal } from '../../../shared/refusals.ts'
import type { Termijnen as Weken } from '../../../shared/vaststelling/raadskalender.ts'
import { type Ik, toegang } from '../../api.ts'
import { planPath, tafelPath } from '../../route.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { flash } from '../../ui/flash.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Raadstabel } from '../../vaststelling/Raadstabel.tsx'
import { Termijnen } from '../../vaststelling/Termijnen.tsx'
import { raadskalenderVan, zetTermijnen } from '../../vaststelling/vaststellingApi.ts'
import '../../styles/vaststelling.css'
import { AskAgain } from '../AskAgain.tsx'
import { BackLink } from '../BackLink.tsx'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { useLevend } from '../useLevend.ts'

interface RaadskalenderPageProps {
  readonly planId: string
  readonly ik: Ik
}

/** Counted back from each raad: when the college, the griffie and the commissie have to have their papers. */
export function RaadskalenderPage({ planId, ik }: RaadskalenderPageProps) {
  const vraag = useCallback(async () => {
    const [kalender, { rol }] = await Promise.all([raadskalenderVan(planId), toegang(planId)])
    return { ...kalender, schrijft: can(rol, 'schrijven') }
  }, [planId])
  const { waarde, fout, ververs, doe } = useLevend(vraag)
  if (fout instanceof Refusal && fout.code === 'niet-gevonden')
    return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  const bewaar = (weken: Weken) =>
    doe(async () => {
      await zetTermijnen(planId, weken)
      flash('De termijnen zijn opnieuw berekend.')
    })
  return (
    <PageFrame title="Raadskalender" ik={ik}>
      <BackLink href={tafelPath(planId)}>Terug naar Vaststelling</BackLink>
      <div className="page__head">
        <h1 className="page__title">Raadskalender</h1>
        <a
          className="button button--plain"
          download
          href={`/api/v1/plannen/${encodeURIComponent(planId)}/raadskalender/ical`}
        >
          <Icon name="calendar" size={18} />
          Agenda (iCal)
        </a>
      </div>
      {fout !== null && <AskAgain error={fout} onAgain={ververs} />}
      {!waarde && fout === null && <Skeleton label="De raadskalender wordt geladen" />}
      {waarde && waarde.regels.length === 0 && (
        <EmptyState icon="calendar" title="Het plan noemt nog geen gemeenteraad">
          Vul bij Bestuur en besluitvorming <a href={planPath(planId)}>in het plan</a> in wanneer welke raad
          vergadert.
        </EmptyState>
      )}
      {waarde && waarde.regels.length > 0 && <Raadstabel regels={waarde.regels} />}
      {waarde && waarde.zonderRaad.length > 0 && (
        <p className="page__soft raadskalender__zonder">
          Nog niet in het plan: de raad van {waarde.zonderRaad.join(', ')}.
        </p>
      )}
      {waarde?.schrijft && (
        <Termijnen key={JSON.stringify(waarde.termijnen)} termijnen={waarde.termijnen} onBewaar={bewaar} />
      )}
    </PageFrame>
  )
}
