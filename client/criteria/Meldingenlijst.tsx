import { useCallback, useMemo, useRef } from 'react'
import type { Finding } from '../../shared/rules/rule.ts'
import { findingKey } from '../plan/findings/place.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { GroupedLines, headsIn } from '../ui/GroupedLines.tsx'
import { MeldingGroep } from './MeldingGroep.tsx'
import type { Blok } from './metVertrokken.ts'
import { springNaar } from './springNaar.ts'
import { useCriteria, useStore } from './useCriteria.ts'

interface MeldingenlijstProps {
  readonly blokken: readonly Blok[]
  readonly onJump: (() => void) | undefined
}

/** Lines drawn at once; a plan of a thousand afspraken has thousands. More come when the end is near. */
const portion = 60
const head = 'data-melding-kop'

/** The list of findings by item. Arrows go from line to line, Enter opens one and jumps to its field. */
export function Meldingenlijst({ blokken, onJump }: MeldingenlijstProps) {
  const meldingen = useCriteria()
  const plan = usePlan()
  const gekozen = useStore(meldingen.gekozen)
  const list = useRef<HTMLElement>(null)
  const kies = useCallback(
    (finding: Finding) => {
      springNaar(plan, meldingen, finding)
      onJump?.()
    },
    [plan, meldingen, onJump],
  )
  const opgelost = useCallback(
    (key: string) => {
      const index = headsIn(list.current, head).findIndex(kop => kop.dataset.meldingKop === key)
      meldingen.store.clock.soon(() => keepFocus(list.current, index))
    },
    [meldingen],
  )
  const open = useMemo(() => keyOf(blokken, gekozen?.finding ?? null), [blokken, gekozen])
  return (
    <GroupedLines
      {...{ list, head, portion, linesOf }}
      label="Meldingen"
      className="meldingen"
      groups={blokken}
      chosen={open}
      more="Toon meer meldingen"
      earlier="Toon eerdere meldingen"
    >
      {(blok, { from, to, chosen, active }) => (
        <MeldingGroep
          key={blok.groep.id}
          {...{ blok, from, to, active }}
          open={chosen}
          onKies={kies}
          onOpgelost={opgelost}
        />
      )}
    </GroupedLines>
  )
}

const linesOf = ({ regels }: Blok) => ({
  keys: regels.map(regel => regel.key),
  stops: regels.filter(regel => !regel.opgelost).map(regel => regel.key),
})

/** The line of a finding; of several of one identity, such as vague words in one text, its own first. */
function keyOf(blokken: readonly Blok[], finding: Finding | null): string | null {
  if (!finding) return null
  const regels = blokken.flatMap(blok => blok.regels.filter(regel => !regel.opgelost))
  const identity = findingKey(finding)
  const found =
    regels.find(regel => regel.finding === finding) ??
    regels.find(regel => findingKey(regel.finding) === identity)
  return found?.key ?? null
}

/** When the line that had focus is gone, the one in its place gets it. */
function keepFocus(list: HTMLElement | null, index: number): void {
  const koppen = headsIn(list, head)
  if (document.activeElement === document.body)
    (koppen[index] ?? koppen.at(-1))?.focus({ preventScroll: true })
}
