import { type ReactNode, useCallback } from 'react'
import { sentenceOf } from '../api.ts'
import { type Bewijs, bekijkBewijs } from '../mensen/mensenApi.ts'
import { Postvak } from '../mensen/Postvak.tsx'
import '../styles/mensen.css'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PageFrame } from './PageFrame.tsx'
import { useAnswer } from './useAnswer.ts'

interface Weg {
  readonly href: string
  readonly label: string
}
interface BewijsPageProps {
  readonly title: string
  readonly token: string
  /** Where one goes on when the link is over. */
  readonly anders: Weg
  readonly children: (bewijs: Bewijs) => ReactNode
}

/** The page of a link in a letter: what it is for is asked first, since it may be over. */
export function BewijsPage({ title, token, anders, children }: BewijsPageProps) {
  const vraag = useCallback(() => bekijkBewijs(token), [token])
  const { asked } = useAnswer(vraag)
  return (
    <PageFrame title={title} narrow>
      <h1 className="page__title">{title}</h1>
      {asked.kind === 'waiting' && <Skeleton label="De link wordt bekeken" />}
      {asked.kind === 'ready' && children(asked.value)}
      {asked.kind === 'failed' && (
        <EmptyState icon="info" title="Met deze link komt u niet verder" actions={<Verder {...anders} />}>
          {sentenceOf(asked.error)}
        </EmptyState>
      )}
    </PageFrame>
  )
}

/** What the link did, and where to go on. */
export function Gedaan({ children, ...weg }: Weg & { readonly children: ReactNode }) {
  return (
    <div className="page__problem">
      <Postvak outbox={false}>{children}</Postvak>
      <Verder {...weg} />
    </div>
  )
}

const Verder = ({ href, label }: Weg) => (
  <a className="button button--primary" href={href}>
    {label}
  </a>
)
