import { useEffect } from 'react'
import { type Versie, versieTitel } from '../../shared/versie/versie.ts'
import { sentenceOf } from '../api.ts'
import { useMag, usePlan } from '../plan/PlanContext.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import '../styles/versies.css'
import { terugPad, vergelijkPad, versiePad } from '../plan/versieLink.ts'
import { versiemakenVan } from '../plan/versievraag.ts'
import { useVersies } from './useVersies.ts'
import { doorWie, meldingenZin } from './woorden.ts'

/** The versions of the plan: to read, to compare with now, to go back to, and to make one. */
export function VersiesPaneel() {
  const plan = usePlan()
  const { planId } = plan
  const { schrijven } = useMag()
  const { vraag, gemaakt } = versiemakenVan(plan)
  const { versies, meer, fout, ververs, ouder } = useVersies(planId)
  useEffect(() => gemaakt.subscribe(ververs), [gemaakt, ververs])
  useEffect(() => ververs(), [ververs])
  const maak = () => vraag.set({ namen: (versies ?? []).flatMap(({ naam }) => naam ?? []) })
  return (
    <div className="versies">
      {schrijven && (
        <Button icon="plus" className="versies__maak" onClick={maak}>
          Versie maken
        </Button>
      )}
      {fout !== null && <ProblemSentence>{sentenceOf(fout)}</ProblemSentence>}
      {versies === null && fout === null && <Skeleton label="De versies worden geladen" />}
      {versies?.length === 0 && (
        <EmptyState icon="document" title="Nog geen versies">
          Een versie bewaart het plan zoals het op één moment was: om vast te leggen wat is besproken, en om
          te zien wat daarna veranderde.
        </EmptyState>
      )}
      {versies && versies.length > 0 && (
        <ul className="versies__lijst">
          {versies.map(versie => (
            <VersieRij key={versie.id} planId={planId} versie={versie} schrijven={schrijven} />
          ))}
        </ul>
      )}
      {meer && (
        <Button kind="quiet" onClick={ouder}>
          Toon oudere versies
        </Button>
      )}
    </div>
  )
}

interface VersieRijProps {
  readonly planId: string
  readonly versie: Versie
  readonly schrijven: boolean
}

function VersieRij({ planId, versie, schrijven }: VersieRijProps) {
  const titel = versieTitel(versie)
  const wat = <span className="visually-hidden"> {titel}</span>
  return (
    <li className="versies__versie" data-soort={versie.soort}>
      <a className="versies__titel" href={versiePad(planId, versie.id)}>
        {titel}
      </a>
      <span className="versies__feiten">{doorWie(versie)}</span>
      <span className="versies__feiten">
        {meldingenZin(versie)} · <abbr title={`SHA-256: ${versie.hash}`}>{versie.hash.slice(0, 8)}</abbr>
      </span>
      <span className="versies__acties">
        <a href={vergelijkPad(planId, versie.id)}>Vergelijk met nu{wat}</a>
        {schrijven && <a href={terugPad(planId, versie.id)}>Zet terug{wat}</a>}
      </span>
    </li>
  )
}
