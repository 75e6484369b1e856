import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { companion } from '../../editor/focusing.ts'
import { useDraad, useOverleg } from '../../plan/overleg/useOverleg.ts'
import { inEenZin, kop, reacties } from './inEenZin.ts'

/** Draden whose words are pointed at, and the box of those words while they are on the page. */
export interface Aangewezenen {
  readonly ids: readonly string[]
  vak(): DOMRect | null
}

const gap = 6
const margin = 8

/** What draden say, above their words: a look at them, which a click opens. Takes no focus. */
export function Woordtip({ gewezen, onClose }: { gewezen: Aangewezenen; onClose: () => void }) {
  const tip = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const vak = gewezen.vak()
      if (!vak || vak.bottom < 0 || vak.top > innerHeight) onClose()
      else if (tip.current) placeAbove(tip.current, vak)
    }
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose()
    const closing = new AbortController()
    const { signal } = closing
    place()
    window.addEventListener('scroll', place, { capture: true, passive: true, signal })
    window.addEventListener('resize', place, { signal })
    document.addEventListener('keydown', onKey, { capture: true, signal })
    document.addEventListener('beforeinput', onClose, { capture: true, signal })
    return () => closing.abort()
  }, [gewezen, onClose])
  return (
    <div ref={tip} className="woordtip" {...{ [companion]: '' }}>
      {gewezen.ids.map(id => (
        <Regel key={id} id={id} onClose={onClose} />
      ))}
    </div>
  )
}

function Regel({ id, onClose }: { id: string; onClose: () => void }) {
  const draad = useDraad(id)
  const { paneel } = useOverleg()
  const gekozen = useSyncExternalStore(paneel.gekozen.subscribe, paneel.gekozen.get)
  if (!draad) return null
  const toon = () => {
    paneel.toon(id)
    onClose()
  }
  return (
    <button
      type="button"
      className="woordtip__draad"
      aria-current={gekozen === id}
      onMouseDown={event => event.preventDefault()}
      onClick={toon}
    >
      <span className="woordtip__wie">{kop(draad)}</span>
      <span className="woordtip__woorden">{inEenZin(draad) || 'Zonder toelichting'}</span>
      {reacties(draad) && <span className="woordtip__aantal">{reacties(draad)}</span>}
    </button>
  )
}

function placeAbove(tip: HTMLElement, vak: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect()
  const above = vak.top - height - gap
  tip.style.top = `${above < 64 ? vak.bottom + gap : above}px`
  tip.style.left = `${Math.max(margin, Math.min(vak.left, innerWidth - width - margin))}px`
}
