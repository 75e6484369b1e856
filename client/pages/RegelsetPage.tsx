import { useCallback } from 'react'
import { can } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import { type Ik, toegang } from '../api.ts'
import { Regelset } from '../regelset/Regelset.tsx'
import { useRegelset } from '../regelset/useRegelset.ts'
import { planPath } from '../route.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AskAgain } from './AskAgain.tsx'
import { BackLink } from './BackLink.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageFrame } from './PageFrame.tsx'
import { useAnswer } from './useAnswer.ts'

/** The criteria of one plan: the beheerder changes them, everyone else sees what they are. */
export function RegelsetPage({ planId, ik }: { planId: string; ik: Ik }) {
  const { criteria, error, again, wijzig } = useRegelset(planId)
  const ask = useCallback(() => toegang(planId), [planId])
  const { asked } = useAnswer(ask)
  const rol = asked.kind === 'ready' ? asked.value.rol : null
  if (error instanceof Refusal && error.code === 'niet-gevonden')
    return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  return (
    <PageFrame title="Criteria van dit plan" ik={ik}>
      <BackLink href={planPath(planId)}>Terug naar het plan</BackLink>
      <h1 className="page__title">Criteria van dit plan</h1>
      <p className="page__lead">
        Wat Regiotafel in dit plan naleest, vanaf welke fase en met welke drempels.{' '}
        <a href="/criteria">Wat elk criterium vraagt en waarom</a>
      </p>
      {rol && !can(rol, 'beheren') && (
        <p className="page__lead">Alleen een beheerder van dit plan kan de criteria wijzigen.</p>
      )}
      {error !== null && <AskAgain error={error} onAgain={again} />}
      {criteria && rol && <Regelset criteria={criteria} wijzig={can(rol, 'beheren') ? wijzig : null} />}
      {!(criteria && rol) && error === null && <Skeleton label="De criteria worden geladen" />}
    </PageFrame>
  )
}
