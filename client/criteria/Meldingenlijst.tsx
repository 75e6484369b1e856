import { type KeyboardEvent, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../shared/rules/rule.ts'
import { findingKey } from '../plan/findings/place.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { Button } from '../ui/Button.tsx'
import { keyTravel } from '../ui/keyTravel.ts'
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

/** The list of findings by item. Arrows go from line to line, Enter opens one and jumps to its field. */
export function Meldingenlijst({ blokken, onJump }: MeldingenlijstProps) {
  const meldingen = useCriteria()
  const plan = usePlan()
  const gekozen = useStore(meldingen.gekozen)
  const [rover, setRover] = useState<string | null>(null)
  const [limit, setLimit] = useState(portion)
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
      const index = koppenIn(list.current).findIndex(kop => kop.dataset.meldingKop === key)
      meldingen.store.clock.soon(() => keepFocus(list.current, index))
    },
    [meldingen],
  )
  const more = useCallback(() => startTransition(() => setLimit(before => before + portion)), [])
  const open = useMemo(() => keyOf(blokken, gekozen?.finding ?? null), [blokken, gekozen])
  const shown = useMemo(() => upTo(blokken, Math.max(limit, linesTo(blokken, open))), [blokken, limit, open])
  const lines = shown.flatMap(blok => blok.regels.filter(regel => !regel.opgelost).map(regel => regel.key))
  const active = lines.find(key => key === rover) ?? lines.find(key => key === open) ?? lines[0]
  return (
    <section
      ref={list}
      className="meldingen"
      aria-label="Meldingen"
      onKeyDown={event => travel(event, list.current)}
      onFocus={event => setRover((event.target as HTMLElement).dataset.meldingKop ?? rover)}
    >
      {shown.map(blok => (
        <MeldingGroep
          key={blok.groep.id}
          blok={blok}
          open={blok.regels.some(regel => regel.key === open) ? open : null}
          active={blok.regels.some(regel => regel.key === active) ? (active ?? null) : null}
          onKies={kies}
          onOpgelost={opgelost}
        />
      ))}
      {shown.length < blokken.length && <Einde onNear={more} />}
    </section>
  )
}

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

/** The end of what is drawn; says when it comes within a screen of view, and again each time more was drawn. */
function Einde({ onNear }: { onNear: () => void }) {
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver !== 'function') return
    const observer = new IntersectionObserver(
      entries => entries.some(one => one.isIntersecting) && onNear(),
      {
        rootMargin: '100% 0px',
      },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  })
  return (
    <Button ref={end} kind="quiet" className="meldingen__meer" onClick={onNear}>
      Toon meer meldingen
    </Button>
  )
}

/** How many lines must be drawn for this one to be among them. */
const linesTo = (blokken: readonly Blok[], key: string | null): number =>
  key === null ? 0 : blokken.flatMap(blok => blok.regels).findIndex(regel => regel.key === key) + 1

function upTo(blokken: readonly Blok[], limit: number): readonly Blok[] {
  let lines = 0
  return blokken.filter(blok => {
    lines += blok.regels.length
    return lines - blok.regels.length < limit
  })
}

function travel(event: KeyboardEvent, list: HTMLElement | null): void {
  const koppen = koppenIn(list)
  const current = koppen.indexOf(event.target as HTMLElement)
  if (current < 0) return
  const next = keyTravel(event.key, current, koppen.length)
  if (next === null) return
  event.preventDefault()
  koppen[next]?.focus()
}

const koppenIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-melding-kop]') ?? []),
]

/** When the line that had focus is gone, the one in its place gets it. */
function keepFocus(list: HTMLElement | null, index: number): void {
  const koppen = koppenIn(list)
  if (document.activeElement === document.body)
    (koppen[index] ?? koppen.at(-1))?.focus({ preventScroll: true })
}
