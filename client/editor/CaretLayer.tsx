import '../styles/editor.css'
import { useCallback, useEffect, useRef, useState } from 'react'
import { palette } from '../../shared/presence.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { clearSelections, findCarets, type RemoteCaret } from './remoteCarets.ts'
import { useDrawAgain } from './useDrawAgain.ts'

interface DrawnCaret extends RemoteCaret {
  /** Counts the moves of this caret: each shows the name again for a while. */
  readonly moves: number
  readonly toTheLeft: boolean
}

/**
 * Carets and selections of the others, drawn over the text. Stands once, as a child of the element that
 * scrolls with the text; that element is positioned (`position: relative`).
 */
export function CaretLayer() {
  const plan = usePlan()
  const layer = useRef<HTMLDivElement>(null)
  const [carets, setCarets] = useState<readonly DrawnCaret[]>([])
  const moves = useMoves(plan)
  const draw = useCallback(() => {
    if (!layer.current) return
    const place = placeIn(layer.current)
    const next = findCarets(plan).map(caret => ({ ...place(caret), moves: moves(caret.clientId) }))
    setCarets(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  }, [plan, moves])
  useDrawAgain(layer, draw)
  useEffect(() => clearSelections, [])
  return (
    <div ref={layer} className="caret-laag" aria-hidden="true">
      {carets.map(caret => (
        <Caret key={caret.clientId} caret={caret} />
      ))}
    </div>
  )
}

/** From the window to the layer. Near the right edge a name goes to the left of its caret. */
function placeIn(layer: HTMLElement): (caret: RemoteCaret) => Omit<DrawnCaret, 'moves'> {
  const origin = layer.getBoundingClientRect()
  const width = layer.parentElement?.clientWidth ?? 0
  return caret => {
    const left = caret.left - origin.left
    return { ...caret, left, top: caret.top - origin.top, toTheLeft: left > width / 2 }
  }
}

function Caret({ caret: { persoon, left, top, height, moves, toTheLeft } }: { caret: DrawnCaret }) {
  const { hex, vorm } = palette[persoon.kleur % palette.length] ?? palette[0]
  return (
    <div
      className="caret"
      data-caret-van={persoon.id}
      style={{ transform: `translate(${left}px, ${top}px)`, height, background: hex }}
    >
      <span className="caret__vorm" style={{ color: hex }}>
        {vorm}
      </span>
      <span
        key={moves}
        className={`caret__naam${toTheLeft ? ' caret__naam--links' : ''}`}
        style={{ background: hex }}
      >
        {persoon.naam} · {persoon.organisatie}
      </span>
    </div>
  )
}

/** How often each caret has moved, by its window. */
function useMoves(plan: OpenPlan): (clientId: number) => number {
  const known = useRef(new Map<number, { place: string; moves: number }>())
  return useCallback(
    clientId => {
      const cursor = plan.presence.get().find(one => one.clientId === clientId)?.cursor
      const place = JSON.stringify(cursor)
      const before = known.current.get(clientId)
      const moves = before?.place === place ? before.moves : (before?.moves ?? 0) + 1
      known.current.set(clientId, { place, moves })
      return moves
    },
    [plan],
  )
}
