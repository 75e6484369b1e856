import { useCallback, useEffect, useState } from 'react'
import { Refusal } from '../../shared/refusals.ts'
import { loadAccount } from '../account.ts'
import { type Ik, isUnreachable, regelset, sentenceOf, toegang, toestand } from '../api.ts'
import { takeBegun } from '../begin.ts'
import type { Copy } from '../localCopy/copies.ts'
import { deviceOwner } from '../localCopy/ownDevice.ts'
import { addToBegun, type BegunPlan, beginPlan } from '../plan/begunPlan.ts'
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
async function begin(planId: string, userId: string): Promise<Begin> {
  const asked = Promise.all([toegang(planId), beginOf(planId), regelset(planId)])
  // Whoever waits for it hears of a failure.
  asked.catch(() => {})
  const copy = deviceOwner.get() === userId ? await copyOf(planId, userId) : null
  try {
    const [{ rol }, begun, criteria] = await asked
    // What stems from before the plan was put back is not merged: its words are offered to be kept.
    if (copy && begun.head && begun.head.epoch !== copy.plan.epoch) return beginFromCopy(copy)
    return { rol, begun: withCopy(begun, copy), regelset: criteria, copy, isOld: false }
  } catch (error) {
    if (copy && isUnreachable(error)) return beginFromCopy(copy)
    if (copy && isOut(error)) await wipePlan(planId)
    throw error
  }
}

async function beginOf(planId: string): Promise<BegunPlan> {
  const begun = await takeBegun(planId)
  if (begun) return begun
  const { update, head } = await toestand(planId)
  return beginPlan(update, head)
}

const withCopy = (begun: BegunPlan, copy: Copy | null): BegunPlan =>
  copy
    ? addToBegun(
        begun,
        copy.updates.map(({ bytes }) => bytes),
      )
    : begun

const beginFromCopy = (copy: Copy): Begin => ({
  ...{ rol: copy.plan.rol, regelset: copy.plan.regelset, copy, isOld: true },
  begun: withCopy(beginPlan(undefined, { epoch: copy.plan.epoch, place: null }), copy),
})

const isOut = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'geen-toegang' || error.code === 'niet-gevonden')

/** A copy that cannot be read is no copy. */
const copyOf = async (planId: string, userId: string): Promise<Copy | null> =>
  (await import('../localCopy/copies.ts')).readCopy(planId, userId).catch(() => null)

const wipePlan = async (planId: string): Promise<void> =>
  (await import('../localCopy/copies.ts')).wipePlan(planId)

/** One plan, open to read and write together. */
export function PlanPage({ planId, ik }: { planId: string; ik: Ik }) {
  const ask = useCallback(() => begin(planId, ik.id), [planId, ik.id])
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
