import { flushSync } from 'react-dom'
import { governance } from '../../../shared/plan/governance.ts'
import { Naam } from '../../fields/Naam.tsx'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { useCursorHere } from '../../fields/useCursorHere.ts'
import { VeldRij } from '../../fields/VeldRij.tsx'
import { usePlan, usePlanValue } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import '../../styles/delen-governance.css'

const veld = 'governance.mandaat.namensGemeenten'
const { label } = governance.velden.mandaat.velden.namensGemeenten

/** A row for each gemeente: whether it gave the mandate, and so who decides for it. */
export function NamensGemeenten({ planId }: { planId: string }) {
  const { namensGemeenten } = usePlanValue(plan => plan.governance.mandaat)
  const gemeenten = usePlanValue(plan => plan.regio.gemeenten)
  const here = useCursorHere(planId, veld)
  const bekend = gemeenten.map(({ id }) => id)
  const ids = [...bekend, ...namensGemeenten.filter(id => !bekend.includes(id))]
  return (
    <VeldRij elementId={planId} veld={veld} label={label} leeg={namensGemeenten.length === 0} groep>
      {ids.length === 0 ? (
        <GeenGemeenten planId={planId} />
      ) : (
        <>
          <div className="mandaat__rij mandaat__kop" aria-hidden="true">
            <span>Gaf mandaat</span>
            <span>Wie besluit over deze onderwerpen?</span>
          </div>
          <ul className="mandaat" {...here}>
            {ids.map(id => (
              <Gemeente key={id} planId={planId} id={id} gaf={namensGemeenten.includes(id)} />
            ))}
          </ul>
        </>
      )}
      <AlleGemeenten planId={planId} missen={bekend.filter(id => !namensGemeenten.includes(id))} />
    </VeldRij>
  )
}

interface GemeenteProps {
  readonly planId: string
  readonly id: string
  readonly gaf: boolean
}

function Gemeente({ planId, id, gaf }: GemeenteProps) {
  const { edit } = usePlan()
  const bewerkbaar = useBewerkbaar()
  const mandaatgemeenteId = usePlanValue(plan => plan.governance.mandaat.mandaatgemeenteId)
  const naam = <Naam id={id} doel="gemeenten" />
  return (
    <li className="mandaat__rij">
      {bewerkbaar ? (
        <label className="met-vinkje">
          <input
            type="checkbox"
            className="veld-vinkje"
            checked={gaf}
            onChange={event =>
              edit({ op: event.target.checked ? 'add' : 'remove', elementId: planId, veld, waarde: id })
            }
          />
          <span>{naam}</span>
        </label>
      ) : (
        <span>{naam}</span>
      )}
      <span className={gaf ? undefined : 'mandaat__zelf'}>
        {gaf ? <Besluiter id={mandaatgemeenteId} /> : 'besluit zelf'}
      </span>
    </li>
  )
}

function Besluiter({ id }: { id: string | null }) {
  return id === null ? 'de mandaatgemeente' : <Naam id={id} doel="partijen" />
}

function GeenGemeenten({ planId }: { planId: string }) {
  const { focusField } = usePlan()
  return (
    <p className="subdeel__zacht">
      De regio heeft nog geen gemeenten.{' '}
      <button type="button" className="meer-knop" onClick={() => focusField(planId, 'regio.gemeenten')}>
        Naar de regio
      </button>
    </p>
  )
}

function AlleGemeenten({ planId, missen }: { planId: string; missen: readonly string[] }) {
  const plan = usePlan()
  if (!useBewerkbaar() || missen.length === 0) return null
  const alle = () => {
    const edits = missen.map(waarde => ({ op: 'add', elementId: planId, veld, waarde }) as const)
    flushSync(() => plan.edit({ op: 'all', edits }))
    plan.focusField(planId, veld)
  }
  return (
    <Button kind="quiet" small icon="plus" className="mandaat__alle" onClick={alle}>
      Alle gemeenten
    </Button>
  )
}
