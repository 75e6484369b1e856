import { type ReactNode, useEffect } from 'react'
import type { PlanKop } from '../../../shared/overzicht/planKop.ts'
import { Refusal } from '../../../shared/refusals.ts'
import { loadAccount } from '../../account.ts'
import { type Ik, sentenceOf } from '../../api.ts'
import { type OverzichtSoort, overzichten, overzichtPath, planPath } from '../../route.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ProblemSentence } from '../../ui/ProblemSentence.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { BackLink } from '../BackLink.tsx'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { PageFrame } from '../PageFrame.tsx'
import '../../styles/overzicht.css'
import type { Vers } from './useVers.ts'

interface OverzichtKaderProps {
  readonly planId: string
  readonly ik: Ik
  readonly soort: OverzichtSoort
  readonly vers: Vers<{ readonly plan: PlanKop }>
  /** The choices of this overview. */
  readonly keuzes?: ReactNode
  /** The query of the same overview as a file. */
  readonly query?: Readonly<Record<string, string>>
  readonly children: ReactNode
}

/** What the overviews share: the way back, the other overviews, the file, and how fresh it is. */
export function OverzichtKader(props: OverzichtKaderProps) {
  const { planId, ik, soort, vers, keuzes, query = {}, children } = props
  const titel = overzichten.find(een => een.soort === soort)?.titel ?? ''
  const code = vers.error instanceof Refusal ? vers.error.code : null
  useEffect(() => {
    if (code === 'niet-aangemeld') void loadAccount()
  }, [code])
  if (code === 'niet-gevonden') return <NotFoundPage ik={ik} what="Dit plan bestaat niet (meer)" />
  return (
    <PageFrame title={titel} ik={ik}>
      <div className="overzicht" data-soort={soort} aria-busy={vers.bezig}>
        <BackLink href={planPath(planId)}>Terug naar het plan</BackLink>
        <Overzichten planId={planId} soort={soort} />
        <h1 className="page__title">{titel}</h1>
        <p className="overzicht__plan">
          {vers.value && [vers.value.plan.titel, vers.value.plan.versie].filter(Boolean).join(' · ')}
          {vers.op && <span className="overzicht__op">Stand van {moment.format(vers.op)}</span>}
        </p>
        <div className="overzicht__balk">
          {keuzes}
          <Knoppen planId={planId} soort={soort} query={query} vers={vers} />
        </div>
        {vers.error !== null && <ProblemSentence>{sentenceOf(vers.error)}</ProblemSentence>}
        {vers.value ? children : vers.bezig && <Skeleton label="Het overzicht wordt geladen" />}
      </div>
    </PageFrame>
  )
}

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' })

function Overzichten({ planId, soort }: { planId: string; soort: OverzichtSoort }) {
  return (
    <nav className="overzicht__nav" aria-label="Overzichten">
      {overzichten.map(een => (
        <a
          key={een.soort}
          href={overzichtPath(planId, een.soort)}
          aria-current={een.soort === soort ? 'page' : undefined}
        >
          {een.titel}
        </a>
      ))}
      <a href="/criteria">Criteria uitgelegd</a>
    </nav>
  )
}

function Knoppen({
  planId,
  soort,
  query,
  vers,
}: Required<Pick<OverzichtKaderProps, 'planId' | 'soort' | 'query' | 'vers'>>) {
  const naam = soort === 'mijn-organisatie' ? 'organisatie' : soort
  const zoek = new URLSearchParams({ ...query, vorm: 'csv' })
  return (
    <div className="overzicht__knoppen">
      <Button kind="quiet" icon="refresh" disabled={vers.bezig} onClick={vers.again}>
        Vernieuwen
      </Button>
      <a
        className="button button--plain"
        download
        href={`/api/v1/plannen/${encodeURIComponent(planId)}/overzichten/${naam}?${zoek}`}
      >
        <Icon name="download" size={18} />
        CSV
      </a>
      <Button icon="document" onClick={() => window.print()}>
        Afdrukken
      </Button>
    </div>
  )
}
