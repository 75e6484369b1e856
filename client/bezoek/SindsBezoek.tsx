import { useId, useMemo, useState } from 'react'
import type { GewijzigdOnderdeel } from '../../shared/overleg/bezoek.ts'
import { usePlan, usePlanValue } from '../plan/PlanContext.tsx'
import { vergelijkPad } from '../plan/versieLink.ts'
import '../styles/bezoek.css'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { when } from '../ui/when.ts'
import { type Onderdeel, onderdelenVan, telling } from './onderdelen.ts'
import { useGesloten, useSindsBezoek } from './useSindsBezoek.ts'

/** At the top of the plan: what others changed since one was last here. Nothing when that is nothing. */
export function SindsBezoek({ onPrullenbak }: { onPrullenbak: () => void }) {
  const { planId } = usePlan()
  const sinds = useSindsBezoek(planId)
  const [isClosed, close] = useGesloten(planId, sinds?.sinds ?? null)
  const [isOpen, setOpen] = useState(false)
  const list = useId()
  if (!sinds?.sinds || sinds.onderdelen.length === 0 || isClosed) return null
  return (
    <section className="sinds-bezoek" aria-label="Sinds uw laatste bezoek">
      <div className="sinds-bezoek__head">
        <button
          type="button"
          className="sinds-bezoek__toggle"
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={18} />
          <span>
            Sinds uw laatste bezoek, {when(sinds.sinds, new Date())}: {telling(sinds.onderdelen)}
          </span>
        </button>
        <IconButton icon="close" label="Sluit voor dit bezoek" onClick={close} />
      </div>
      <div id={list} hidden={!isOpen}>
        {isOpen && (
          <a className="sinds-bezoek__vergelijk" href={vergelijkPad(planId, 'bezoek')}>
            Toon woord voor woord wat er veranderde
          </a>
        )}
        {isOpen && (
          <Lijst
            gewijzigd={sinds.onderdelen}
            onGo={() => setOpen(false)}
            onPrullenbak={() => {
              setOpen(false)
              onPrullenbak()
            }}
          />
        )}
      </div>
    </section>
  )
}

interface LijstProps {
  readonly gewijzigd: readonly GewijzigdOnderdeel[]
  readonly onGo: () => void
  readonly onPrullenbak: () => void
}

function Lijst({ gewijzigd, onGo, onPrullenbak }: LijstProps) {
  const { focusField } = usePlan()
  const plan = usePlanValue(value => value)
  const onderdelen = useMemo(() => onderdelenVan(plan, gewijzigd), [plan, gewijzigd])
  const go = ({ elementId, veld }: Onderdeel) => {
    onGo()
    // The page has moved up by then.
    requestAnimationFrame(() => focusField(elementId, veld))
  }
  return (
    <ul className="sinds-bezoek__list">
      {onderdelen.map(een => (
        <li key={een.elementId}>
          <button
            type="button"
            className="regelknop sinds-bezoek__item"
            onClick={() => (een.isWeg ? onPrullenbak() : go(een))}
          >
            <span className="sinds-bezoek__code">{een.code}</span>
            <span className="sinds-bezoek__words">
              <span className="sinds-bezoek__titel">{een.titel}</span>
              <span className="sinds-bezoek__wat">{een.wat}</span>
            </span>
            <span className="sinds-bezoek__wie">
              {een.door}, {when(een.op, new Date())}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
