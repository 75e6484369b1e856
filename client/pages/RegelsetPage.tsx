import { useCallback } from 'react'
import { can } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import { type Ik, sentenceOf, toegang } from '../api.ts'
import { Regelset } from '../regelset/Regelset.tsx'
import { useRegelset } from '../regelset/useRegelset.ts'
import { planPath } from '../route.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
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
      <a className="page__back" href={planPath(planId)}>
        <Icon name="arrowLeft" size={16} />
        Terug naar het plan
      </a>
      <h1 className="page__title">Criteria van dit plan</h1>
      <p className="page__lead">
        Wat Regiotafel in dit plan naleest, vanaf welke fase en met welke drempels.{' '}
        <a href="/criteria">Wat elk criterium vraagt en waarom</a>
      </p>
      {rol && !can(rol, 'beheren') && (
        <p className="page__lead">Alleen een beheerder van dit plan kan de criteria wijzigen.</p>
      )}
      {error !== null && (
        <div className="page__problem">
          <ProblemSentence>{sentenceOf(error)}</ProblemSentence>
          <Button icon="refresh" onClick={again}>
            Opnieuw proberen
          </Button>
        </div>
      )}
      {criteria && rol && <Regelset criteria={criteria} wijzig={can(rol, 'beheren') ? wijzig : null} />}
      {!(criteria && rol) && error === null && <Skeleton label="De criteria worden geladen" />}
    </PageFrame>
  )
}
