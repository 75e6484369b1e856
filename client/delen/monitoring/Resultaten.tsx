import { memo, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { planVelden } from '../../../shared/plan/plan.ts'
import {
  resultaatafspraak as declaratie,
  type Resultaatafspraak,
} from '../../../shared/plan/resultaatafspraak.ts'
import { Naam } from '../../fields/Naam.tsx'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { VeldRij } from '../../fields/VeldRij.tsx'
import { useElement, usePlan, usePlanValue } from '../../plan/PlanContext.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { keepResultaten } from './resultaten.ts'

const veld = 'monitoring.indicatorIds'
const { indicatorIds: indicatoren } = planVelden.monitoring.velden

/** Which results are followed: how many of all, which ones on request, and all of them in one click. */
export function Resultaten({ planId }: { planId: string }) {
  const [keep] = useState(keepResultaten)
  const alle = usePlanValue(keep)
  const gekozen = usePlanValue(plan => plan.monitoring.indicatorIds)
  const inMonitoring = new Set(gekozen)
  const gevolgd = alle.filter(id => inMonitoring.has(id))
  const nietGevolgd = alle.filter(id => !inMonitoring.has(id))
  return (
    <VeldRij elementId={planId} veld={veld} label="Resultaten" leeg={gekozen.length === 0}>
      <div className="gevolgd__kop">
        <VeldPlek
          elementId={planId}
          veld={veld}
          declaratie={indicatoren}
          waarde={gekozen}
          leeg="Kies resultaten"
          samengevat={`${gevolgd.length} van ${alle.length} resultaten`}
        />
        <AlleResultaten planId={planId} nietGevolgd={nietGevolgd} aantal={alle.length} />
      </div>
      <NietGevolgd ids={gevolgd.length === 0 ? [] : nietGevolgd} />
      <Gevolgd ids={gevolgd} />
    </VeldRij>
  )
}

interface AlleResultatenProps {
  readonly planId: string
  readonly nietGevolgd: readonly string[]
  readonly aantal: number
}

function AlleResultaten({ planId, nietGevolgd, aantal }: AlleResultatenProps) {
  const plan = usePlan()
  if (!useBewerkbaar() || nietGevolgd.length === 0) return null
  const neemAllesOp = () => {
    const edits = nietGevolgd.map(waarde => ({ op: 'add', elementId: planId, veld, waarde }) as const)
    flushSync(() => plan.edit({ op: 'all', edits }))
    plan.focusField(planId, veld)
    announce(`Alle ${aantal} resultaten staan in de monitoring.`)
  }
  return (
    <Button kind="quiet" small icon="plus" onClick={neemAllesOp}>
      Alle resultaten
    </Button>
  )
}

/** How many names are said before the rest is a number. */
const hoogstens = 5

function NietGevolgd({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null
  const rest = ids.length - hoogstens
  return (
    <p className="gevolgd__niet">
      Nog niet gevolgd:{' '}
      {ids.slice(0, hoogstens).map((id, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <Naam id={id} doel="resultaatafspraken" />
        </span>
      ))}
      {rest > 0 && ` en nog ${rest}`}.
    </p>
  )
}

function Gevolgd({ ids }: { ids: readonly string[] }) {
  const [open, setOpen] = useState(false)
  const lijstId = useId()
  if (ids.length === 0) return null
  return (
    <>
      <button
        type="button"
        className="meer-knop gevolgd__meer"
        aria-expanded={open}
        aria-controls={open ? lijstId : undefined}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Verberg de resultaten' : 'Toon de resultaten'}
        <Icon name={open ? 'chevronUp' : 'chevronDown'} size={16} />
      </button>
      {open && (
        <ul className="gevolgd" id={lijstId}>
          {ids.map(id => (
            <Gevolgde key={id} id={id} />
          ))}
        </ul>
      )}
    </>
  )
}

/** `SEH-bezoeken 75+ · HCV, elk kwartaal` */
const Gevolgde = memo(function Gevolgde({ id }: { id: string }) {
  const resultaat = useElement(id) as Resultaatafspraak | undefined
  const { focusField } = usePlan()
  if (!resultaat) return null
  const { indicator, eigenaarId, frequentie } = resultaat
  return (
    <li className="gevolgd__rij">
      <button type="button" className="gevolgd__naar" onClick={() => focusField(id, 'indicator.naam')}>
        {indicator.naam.plat || 'Resultaat zonder naam'}
      </button>
      <span className="gevolgd__wie">
        {eigenaarId === null ? 'nog niemand meet dit' : <Naam id={eigenaarId} doel="partijen" />}
        {frequentie && `, ${declaratie.velden.frequentie.opties[frequentie]}`}
      </span>
    </li>
  )
})
