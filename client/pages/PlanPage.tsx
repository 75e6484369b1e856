import { useCallback, useEffect, useState } from 'react'
import { Refusal } from '../../shared/refusals.ts'
import { loadAccount } from '../account.ts'
import { type Ik, regelset, sentenceOf, toegang, toestand } from '../api.ts'
import { takeBegun } from '../begin.ts'
import { type BegunPlan, beginPlan } from '../plan/begunPlan.ts'
import { FindingProvider } from '../plan/findings.ts'
import { PlanProvider } from '../plan/PlanContext.tsx'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PlanLayout } from './plan/PlanLayout.tsx'
import { type Begin, useOpenPlan } from './plan/useOpenPlan.ts'
import { useAnswer } from './useAnswer.ts'

/** What I may, and the plan as it was a moment ago; the connection brings the rest. */
async function begin(planId: string): Promise<Begin> {
  const [{ rol }, begun, criteria] = await Promise.all([toegang(planId), beginOf(planId), regelset(planId)])
  return { rol, begun, regelset: criteria }
}

const beginOf = async (planId: string): Promise<BegunPlan> =>
  (await takeBegun(planId)) ?? beginPlan(await toestand(planId))

/** One plan, open to read and write together. */
export function PlanPage({ planId, ik }: { planId: string; ik: Ik }) {
  const ask = useCallback(() => begin(planId), [planId])
  const { asked, again } = useAnswer(ask)
  const plan = useOpenPlan(planId, asked.kind === 'ready' ? asked.value : null, ik)
  if (asked.kind === 'failed') return <Refused error={asked.error} ik={ik} onAgain={again} />
  if (!plan)
    return (
      <div className="page">
        <main className="page__main">
          <Skeleton label="Het plan wordt geladen" />
        </main>
      </div>
    )
  const savedAt = () => {
    const status = plan.status.get()
    return status.kind === 'saved' ? status.at : null
  }
  return (
    <ErrorBoundary savedAt={savedAt}>
      <PlanProvider plan={plan}>
        <FindingProvider>
          <PlanLayout />
        </FindingProvider>
      </PlanProvider>
    </ErrorBoundary>
  )
}

function Refused({ error, ik, onAgain }: { error: unknown; ik: Ik; onAgain: () => void }) {
  const [code] = useState(() => (error instanceof Refusal ? error.code : null))
  useEffect(() => {
    if (code === 'niet-aangemeld') void loadAccount()
  }, [code])
  if (code === 'niet-gevonden') return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  return (
    <PageFrame title="Dit plan gaat niet open" ik={ik} narrow>
      <h1 className="page__title">Dit plan gaat niet open</h1>
      <div className="page__problem">
        <ProblemSentence>{sentenceOf(error)}</ProblemSentence>
        <div className="page__actions">
          <Button kind="primary" icon="refresh" onClick={onAgain}>
            Opnieuw proberen
          </Button>
          <a className="button button--plain" href="/plannen">
            Naar mijn plannen
          </a>
        </div>
      </div>
    </PageFrame>
  )
}
