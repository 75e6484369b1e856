import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { keyTravel } from './keyTravel.ts'
import { type LineWindow, partsIn, windowWith } from './lineWindow.ts'
import { MoreWhenNear } from './MoreWhenNear.tsx'
import { scrollerOf } from './scrollerOf.ts'

interface Lines {
  /** All lines, by key. */
  readonly keys: readonly string[]
  /** Those that can have the focus. */
  readonly stops: readonly string[]
}

interface Part extends LineWindow {
  /** The chosen line, when it is one of these. */
  readonly chosen: string | null
  /** The line that Tab enters, when it is one of these. */
  readonly active: string | null
}

interface GroupedLinesProps<G> {
  readonly list: RefObject<HTMLElement | null>
  readonly label: string
  readonly className: string
  readonly groups: readonly G[]
  linesOf(group: G): Lines
  readonly chosen: string | null
  /** The attribute of what has the focus in a line; its value is the key of the line. */
  readonly head: `data-${string}`
  /** How many lines are drawn at once: a list can have thousands. */
  readonly portion: number
  readonly more: string
  readonly earlier: string
  children(group: G, part: Part): ReactNode
}

/**
 * A long list of lines in groups, of which those near the view are drawn, and the chosen one with those around it.
 * Arrows, Home and End go from line to line; one of them is in the order of Tab.
 */
export function GroupedLines<G>(props: GroupedLinesProps<G>) {
  const { list, label, className, groups, linesOf, chosen, head, portion, children } = props
  const [rover, setRover] = useState<string | null>(null)
  const lines = useMemo(() => groups.map(group => ({ group, ...linesOf(group) })), [groups, linesOf])
  const keys = useMemo(() => lines.flatMap(one => one.keys), [lines])
  const { window, draw } = useWindow(list, head, chosen === null ? -1 : keys.indexOf(chosen), portion)
  const parts = partsIn(lines, one => one.keys.length, window)
  const drawn = useMemo(() => {
    const inWindow = new Set(keys.slice(window.from, window.to))
    return lines.flatMap(({ stops }) => stops.filter(key => inWindow.has(key)))
  }, [keys, lines, window])
  const active = drawn.find(key => key === rover) ?? drawn.find(key => key === chosen) ?? drawn[0] ?? null
  const isIn = (stops: readonly string[], key: string | null) =>
    key !== null && stops.includes(key) ? key : null
  const onFocus = (target: Element) => {
    const key = target.getAttribute(head)
    if (key === null) return
    setRover(key)
    // The next arrow goes on where the list does.
    if (key === drawn[0] && window.from > 0) draw.earlier()
  }
  return (
    <section
      ref={list}
      className={className}
      aria-label={label}
      onKeyDown={event => travel(event, list.current, head)}
      onFocus={event => onFocus(event.target)}
    >
      {window.from > 0 && <MoreWhenNear label={props.earlier} onNear={draw.earlier} />}
      {parts.map(({ group: { group, stops }, part }) =>
        children(group, { ...part, chosen: isIn(stops, chosen), active: isIn(stops, active) }),
      )}
      {window.to < keys.length && <MoreWhenNear label={props.more} onNear={draw.more} />}
    </section>
  )
}

/** The lines that are drawn. What one sees stays where it is when there come more above it. */
function useWindow(list: RefObject<HTMLElement | null>, head: string, chosen: number, portion: number) {
  const [before, setWindow] = useState<LineWindow>({ from: 0, to: portion })
  const window = windowWith(before, chosen, portion)
  if (window !== before) setWindow(window)
  const seen = useRef<{ readonly node: HTMLElement; readonly top: number } | null>(null)
  const more = useCallback(
    () => startTransition(() => setWindow(({ from, to }) => ({ from, to: to + portion }))),
    [portion],
  )
  const earlier = useCallback(() => {
    const node = headsIn(list.current, head)[0]
    seen.current = node ? { node, top: node.getBoundingClientRect().top } : null
    setWindow(({ from, to }) => ({ from: Math.max(0, from - portion), to }))
  }, [list, head, portion])
  useLayoutEffect(() => {
    const { node, top } = seen.current ?? {}
    seen.current = null
    if (!node?.isConnected || top === undefined) return
    scrollerOf(node).scrollBy({ top: node.getBoundingClientRect().top - top, behavior: 'instant' })
  })
  return { window, draw: { more, earlier } }
}

function travel(event: KeyboardEvent, list: HTMLElement | null, head: string): void {
  const heads = headsIn(list, head)
  const current = heads.indexOf(event.target as HTMLElement)
  if (current < 0) return
  const next = keyTravel(event.key, current, heads.length)
  if (next === null) return
  event.preventDefault()
  heads[next]?.focus()
}

/** What can have the focus in the lines that are drawn. */
export const headsIn = (list: HTMLElement | null, head: string): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(`[${head}]`) ?? []),
]
