import { rolNaam } from '../../shared/permissions.ts'
import { akkoordvraagZin } from '../../shared/vaststelling/akkoordvraag.ts'
import { type Ik, type PlanKaart, plannen } from '../api.ts'
import { leesPath, planPath } from '../route.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { when } from '../ui/when.ts'
import { AskAgain } from './AskAgain.tsx'
import { PageFrame } from './PageFrame.tsx'
import { type Asked, useAnswer } from './useAnswer.ts'

export function PlansPage({ ik }: { ik: Ik }) {
  const { asked, again } = useAnswer(plannen)
  return (
    <PageFrame title="Mijn plannen" ik={ik}>
      <div className="page__head">
        <h1 className="page__title">Mijn plannen</h1>
        <a className="button button--primary" href="/plannen/nieuw">
          <Icon name="plus" size={18} />
          Nieuw plan
        </a>
      </div>
      <Plannen asked={asked} onAgain={again} />
    </PageFrame>
  )
}

function Plannen({ asked, onAgain }: { asked: Asked<readonly PlanKaart[]>; onAgain: () => void }) {
  if (asked.kind === 'waiting') return <Skeleton label="Uw plannen worden geladen" />
  if (asked.kind === 'failed') return <AskAgain error={asked.error} onAgain={onAgain} />
  if (asked.value.length === 0)
    return (
      <EmptyState icon="document" title="U heeft nog geen plannen">
        Maak een nieuw plan, of vraag een beheerder van uw regio om u uit te nodigen.
      </EmptyState>
    )
  return (
    <ul className="plans">
      {asked.value.map(plan => (
        <li key={plan.id} className="plans__item">
          <Kaart plan={plan} />
          {plan.akkoordvraag && (
            <a className="plans__vraag" href={leesPath(plan.id)}>
              <Icon name="bell" size={18} />
              {akkoordvraagZin(plan.akkoordvraag)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function Kaart({ plan }: { plan: PlanKaart }) {
  return (
    <a className="plan-card" href={planPath(plan.id)}>
      <span className="plan-card__region">{plan.regio || 'Regio nog niet ingevuld'}</span>
      <span className="plan-card__title">{plan.titel || 'Plan zonder titel'}</span>
      <span className="plan-card__facts">
        {plan.versie && <span className="version-chip">{versieNaam(plan)}</span>}
        <span>{telling(plan.opgaven, 'opgave', 'opgaven')}</span>
        <span>{telling(plan.afspraken, 'afspraak', 'afspraken')}</span>
      </span>
      <span className="plan-card__foot">
        <span>U bent {rolZin(plan)}</span>
        <span>Gewijzigd {when(plan.gewijzigdOp, new Date())}</span>
      </span>
    </a>
  )
}

const versieNaam = (plan: PlanKaart): string =>
  plan.status ? `${plan.status.charAt(0).toUpperCase()}${plan.status.slice(1)} ${plan.versie}` : plan.versie

const telling = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`

const rolZin = (plan: PlanKaart): string => (plan.rol === 'commentator' ? 'commentator' : rolNaam[plan.rol])
