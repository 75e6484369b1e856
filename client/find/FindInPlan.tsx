import { type KeyboardEvent, useDeferredValue, useId, useRef } from 'react'
import { usePlan, usePlanValue } from '../plan/PlanContext.tsx'
import '../styles/find.css'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { keyTravel } from '../ui/keyTravel.ts'
import { type Hit, type HitSection, mostHits, searchPlan } from './searchPlan.ts'

interface FindInPlanProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onClose: () => void
}

/** Searches the plan itself, not the window: cards far out of view are found too. */
export function FindInPlan({ query, onQuery, onClose }: FindInPlanProps) {
  const { focusField } = usePlan()
  const plan = usePlanValue(value => value)
  // What is shown may lag behind the typing; Enter goes by what stands in the field.
  const sought = useDeferredValue(query)
  const sections = searchPlan(plan, sought)
  const count = sections.reduce((total, section) => total + section.hits.length, 0)
  const body = useRef<HTMLDivElement>(null)
  const id = useId()

  const go = (hit: Hit) => {
    onClose()
    // First the dialog gives focus and caret back to where they were.
    const jump = () => focusField(hit.elementId, hit.veld, hit.bereik ?? undefined)
    requestAnimationFrame(() => requestAnimationFrame(jump))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(body.current?.querySelectorAll<HTMLElement>('input, .hit') ?? [])]
    const next = ['ArrowDown', 'ArrowUp'].includes(event.key)
      ? keyTravel(event.key, stops.indexOf(document.activeElement as HTMLElement), stops.length)
      : null
    if (next !== null) {
      event.preventDefault()
      stops[next]?.focus()
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      const first = searchPlan(plan, event.target.value)[0]?.hits[0]
      if (first) go(first)
    }
  }
  return (
    <Dialog title="Zoek in plan" wide className="find" onClose={onClose}>
      <div ref={body}>
        <div className="find__field">
          <label className="visually-hidden" htmlFor={id}>
            Zoek woorden of namen
          </label>
          <Icon name="search" />
          <input
            id={id}
            className="input"
            type="search"
            autoComplete="off"
            placeholder="Zoek woorden of namen"
            defaultValue={query}
            data-focus-first
            onFocus={event => event.target.select()}
            onKeyDown={onKeyDown}
            onChange={event => onQuery(event.target.value)}
          />
        </div>
        <p className="find__count" role="status">
          {outcome(sought, count, sections.length)}
        </p>
        {sections.map(section => (
          <Section key={section.id} section={section} onGo={go} onKeyDown={onKeyDown} />
        ))}
      </div>
    </Dialog>
  )
}

function outcome(query: string, hits: number, sections: number): string {
  if (query.trim() === '') return 'Zoekt in het hele plan, ook in wat u nu niet ziet.'
  if (hits === 0) return `Niets gevonden voor “${query.trim()}”.`
  if (hits >= mostHits) return `De eerste ${mostHits} vindplaatsen. Zoek preciezer om minder te vinden.`
  return `${hits} ${hits === 1 ? 'vindplaats' : 'vindplaatsen'} in ${sections} ${sections === 1 ? 'onderdeel' : 'onderdelen'}`
}

interface SectionProps {
  readonly section: HitSection
  readonly onGo: (hit: Hit) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Section({ section, onGo, onKeyDown }: SectionProps) {
  return (
    <section className="find__section">
      <h3 className="find__heading">
        <span className="find__code">{section.code}</span> {section.titel}
      </h3>
      <ul className="find__hits">
        {section.hits.map(hit => (
          <li key={`${hit.elementId} ${hit.veld} ${hit.bereik?.van ?? hit.voor}`}>
            <button type="button" className="hit" onClick={() => onGo(hit)} onKeyDown={onKeyDown}>
              <span className="hit__field">{hit.label}</span>
              <span className="hit__text">
                {hit.voor}
                <mark>{hit.raak}</mark>
                {hit.na}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
