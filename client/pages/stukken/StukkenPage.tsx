import { useCallback, useMemo } from 'react'
import { can } from '../../../shared/permissions.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { type Ik, toegang } from '../../api.ts'
import { huisstijlPath, planPath } from '../../route.ts'
import { Stukken } from '../../stukken/Stukken.tsx'
import { stukkenCalls, voorWieVan } from '../../stukken/stukkenApi.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { versiesVan } from '../../versies/versiesApi.ts'
import { AskAgain } from '../AskAgain.tsx'
import { BackLink } from '../BackLink.tsx'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { useLevend } from '../useLevend.ts'

/** So many versions one may choose from. */
const meesteVersies = 200

async function alles(planId: string) {
  const [keuzes, { versies, meer }, { rol }] = await Promise.all([
    voorWieVan(planId),
    versiesVan(planId, undefined, meesteVersies),
    toegang(planId),
  ])
  return { keuzes, versies, meer, rol }
}

/** Papers of a plan for boards, councils and archives. Who may read the plan may have them made. */
export function StukkenPage({ planId, ik }: { planId: string; ik: Ik }) {
  const vraag = useCallback(() => alles(planId), [planId])
  const calls = useMemo(() => stukkenCalls(planId), [planId])
  const { waarde, fout, ververs } = useLevend(vraag)
  if (fout instanceof Refusal && fout.code === 'niet-gevonden')
    return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  return (
    <PageFrame title="Stukken" ik={ik}>
      <BackLink href={planPath(planId)}>Terug naar het plan</BackLink>
      <h1 className="page__title">Stukken</h1>
      <p className="page__lead">
        Maak van dit plan een stuk voor een bestuur, een raad of een organisatie.
        {waarde && can(waarde.rol, 'beheren') && (
          <>
            {' '}
            <a href={huisstijlPath(planId)}>Kleur, letter en logo van stukken</a>
          </>
        )}
      </p>
      {fout !== null && <AskAgain error={fout} onAgain={ververs} />}
      {!waarde && fout === null && <Skeleton label="De keuzes worden geladen" />}
      {waarde && <Stukken planId={planId} calls={calls} {...waarde} />}
    </PageFrame>
  )
}
