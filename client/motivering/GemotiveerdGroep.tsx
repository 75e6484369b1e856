import { useRef, useSyncExternalStore } from 'react'
import { inFase } from '../../shared/rules/fasen.ts'
import type { Gemotiveerd } from '../../shared/rules/motiveringen.ts'
import { gaNaar } from '../plan/findings/gaNaar.ts'
import type { Meldingen } from '../plan/findings/meldingen.ts'
import { redenVan } from '../plan/findings/reden.ts'
import { titelVan } from '../plan/findings/titel.ts'
import { zachteRegel } from '../plan/findings/woorden.ts'
import { useGemotiveerd } from '../plan/findings.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Motiveringen } from './Motiveringen.tsx'
import { perMotivering } from './perMotivering.ts'
import { useBijVertrek } from './useBijVertrek.ts'
import '../styles/motivering.css'

interface GemotiveerdGroepProps {
  readonly meldingen: Meldingen
  readonly onJump?: (() => void) | undefined
}

/** What the plan explains, apart from what is open and counted apart: folded, at the end of the panel. */
export function GemotiveerdGroep({ meldingen, onJump }: GemotiveerdGroepProps) {
  const { fase } = meldingen.store
  const nu = useSyncExternalStore(fase.subscribe, fase.get)
  const uitleg = useGemotiveerd().filter(een => inFase(een.finding, nu))
  const kop = useRef<HTMLElement>(null)
  if (uitleg.length === 0) return null
  const opnieuw = uitleg.filter(een => een.opnieuwBekijken).length
  return (
    <details className="gemotiveerd">
      <summary ref={kop} className="gemotiveerd__kop">
        <Icon name="chevronRight" size={16} />
        Gemotiveerd ({uitleg.length})
        {opnieuw > 0 && <span className="gemotiveerd__opnieuw">{opnieuw} opnieuw bekijken</span>}
      </summary>
      <ul className="gemotiveerd__lijst">
        {perMotivering(uitleg).map(samen => (
          <Regel
            key={samen[0].motiveringen[0].id}
            samen={samen}
            meldingen={meldingen}
            onJump={onJump}
            onWeg={() => kop.current?.focus()}
          />
        ))}
      </ul>
    </details>
  )
}

interface RegelProps extends GemotiveerdGroepProps {
  readonly samen: readonly [Gemotiveerd, ...Gemotiveerd[]]
  readonly onWeg: () => void
}

function Regel({ samen, meldingen: { store }, onJump, onWeg }: RegelProps) {
  const plan = usePlan()
  const regel = useRef<HTMLLIElement>(null)
  useBijVertrek(regel, onWeg)
  const { finding } = samen[0]
  const plek = store.plekken.get(store.plekken.get(finding.elementId)?.wortelId ?? '')
  return (
    <li ref={regel} className="gemotiveerd__melding">
      <button
        type="button"
        className="melding__kop"
        onClick={() => {
          gaNaar(plan, store.plekken, finding)
          onJump?.()
        }}
      >
        <Icon name="circleCheck" size={18} />
        <span className="melding__woorden">
          {samen.map(een => redenVan(een.finding)).join('; ')}
          <small>{[plek && titelVan(plek), zachteRegel(store, finding)].filter(Boolean).join(' · ')}</small>
        </span>
      </button>
      <div className="melding__uitleg">
        <Motiveringen uitleg={samen[0]} />
      </div>
    </li>
  )
}
