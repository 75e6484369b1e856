import { useCallback, useRef } from 'react'
import type { Draad } from '../../../shared/overleg/draad.ts'
import type { Plekken } from '../../plan/findings/plekken.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { usePlan, useStoreValue } from '../../plan/PlanContext.tsx'
import { GroupedLines } from '../../ui/GroupedLines.tsx'
import { Draadgroep } from './Draadgroep.tsx'
import { gaNaarDraad } from './gaNaarDraad.ts'
import type { Dradengroep } from './groepen.ts'

interface DradenlijstProps {
  readonly groepen: readonly Dradengroep[]
  readonly plekken: Plekken
  readonly isTekstWeg: (draad: Draad) => boolean
  readonly onJump: () => void
}

/** A screenful; what is near it follows. */
const portion = 12

/** The draden by item. Arrows go from line to line, Enter opens one and shows its place. */
export function Dradenlijst({ groepen, plekken, isTekstWeg, onJump }: DradenlijstProps) {
  const plan = usePlan()
  const { paneel } = useOverleg()
  const gekozen = useStoreValue(paneel.gekozen)
  const list = useRef<HTMLElement>(null)
  const kies = useCallback(
    (draad: Draad) => {
      const shut = paneel.gekozen.get() === draad.id
      paneel.gekozen.set(shut ? null : draad.id)
      if (!shut) gaNaarDraad(plan, draad, false)
    },
    [plan, paneel],
  )
  const gaNaar = useCallback(
    (draad: Draad) => {
      gaNaarDraad(plan, draad, true)
      onJump()
    },
    [plan, onJump],
  )
  return (
    <GroupedLines
      {...{ list, portion, linesOf }}
      label="Gesprekken"
      className="meldingen draden"
      groups={groepen}
      chosen={gekozen}
      head="data-draad-kop"
      more="Toon meer gesprekken"
      earlier="Toon eerdere gesprekken"
    >
      {(groep, { from, to, chosen, active }) => (
        <Draadgroep
          key={groep.id}
          {...{ groep, from, to, active, plekken, isTekstWeg }}
          open={chosen}
          onKies={kies}
          onGaNaar={gaNaar}
        />
      )}
    </GroupedLines>
  )
}

function linesOf({ draden }: Dradengroep) {
  const keys = draden.map(({ id }) => id)
  return { keys, stops: keys }
}
