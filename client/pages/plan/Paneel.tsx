import { Activity, type KeyboardEvent, lazy, type ReactNode, Suspense, useLayoutEffect, useRef } from 'react'
import { CriteriaPanel } from '../../criteria/CriteriaPanel.tsx'
import type { Paneeltab } from '../../plan/overleg/paneel.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { useStoreValue } from '../../plan/PlanContext.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { keyTravel } from '../../ui/keyTravel.ts'
import { CriteriaTab, OpmerkingenTab } from './Paneeltabs.tsx'

/** Fetched in a quiet moment, so that the plan opens with less to load. */
export const fetchOpmerkingen = () => import('../../overleg/paneel/OpmerkingenPaneel.tsx')
const OpmerkingenPaneel = lazy(async () => ({ default: (await fetchOpmerkingen()).OpmerkingenPaneel }))
const VersiesPaneel = lazy(async () => ({
  default: (await import('../../versies/VersiesPaneel.tsx')).VersiesPaneel,
}))

interface PaneelProps {
  /** Null where the panel is docked or a sheet. */
  readonly onClose: (() => void) | null
  /** After a jump: a panel over the page makes room. */
  readonly onJump: () => void
}
const tabs: readonly Paneeltab[] = ['criteria', 'opmerkingen', 'versies']

const namen = { criteria: <CriteriaTab />, opmerkingen: <OpmerkingenTab />, versies: 'Versies' } as const

/** The panel at the right: what is found, what is said, and what the plan was. What does not show keeps its place. */
export function Paneel({ onClose, onJump }: PaneelProps) {
  const { paneel } = useOverleg()
  const chosen = useStoreValue(paneel.tab)
  const list = useRef<HTMLDivElement>(null)
  useOwnScroll(list, chosen)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyTravel(asVertical[event.key] ?? '', tabs.indexOf(chosen), tabs.length)
    const tab = next === null ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    paneel.tab.set(tab)
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus()
  }
  return (
    <>
      <div className="panel__head">
        <div ref={list} role="tablist" aria-label="Paneel" className="panel__tabs" onKeyDown={onKeyDown}>
          {tabs.map(tab => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              className="panel__tab"
              aria-selected={tab === chosen}
              aria-controls={`paneel-${tab}`}
              tabIndex={tab === chosen ? 0 : -1}
              onClick={() => paneel.tab.set(tab)}
            >
              {namen[tab]}
            </button>
          ))}
        </div>
        {onClose && <IconButton icon="close" label="Paneel sluiten" onClick={onClose} />}
      </div>
      <Blad tab="criteria" chosen={chosen}>
        <CriteriaPanel onJump={onJump} />
      </Blad>
      <Blad tab="opmerkingen" chosen={chosen}>
        <Suspense>
          <OpmerkingenPaneel onJump={onJump} />
        </Suspense>
      </Blad>
      <Blad tab="versies" chosen={chosen}>
        <Suspense>
          <VersiesPaneel />
        </Suspense>
      </Blad>
    </>
  )
}

const asVertical: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
  Home: 'Home',
  End: 'End',
}

interface BladProps {
  readonly tab: Paneeltab
  readonly chosen: Paneeltab
  readonly children: ReactNode
}

/** Drawn once it was chosen, and kept from then on. */
function Blad({ tab, chosen, children }: BladProps) {
  const known = useRef(false)
  known.current ||= tab === chosen
  return (
    <div role="tabpanel" id={`paneel-${tab}`} aria-labelledby={`tab-${tab}`} hidden={tab !== chosen}>
      {known.current && <Activity mode={tab === chosen ? 'visible' : 'hidden'}>{children}</Activity>}
    </div>
  )
}

/** Each tab is scrolled to where it was left. */
function useOwnScroll(inside: React.RefObject<HTMLElement | null>, chosen: Paneeltab): void {
  const places = useRef(new Map<Paneeltab, number>())
  useLayoutEffect(() => {
    const scroller = inside.current?.closest<HTMLElement>('.panel, .bottom-sheet__content')
    if (!scroller) return
    scroller.scrollTop = places.current.get(chosen) ?? 0
    const keep = () => places.current.set(chosen, scroller.scrollTop)
    scroller.addEventListener('scroll', keep, { passive: true })
    return () => scroller.removeEventListener('scroll', keep)
  }, [inside, chosen])
}
