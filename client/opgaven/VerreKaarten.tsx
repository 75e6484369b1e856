import { memo, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { nearEvent, soonEvent } from '../plan/drawNear.ts'
import { useAfspraak } from '../plan/PlanContext.tsx'
import { whenIdle } from '../plan/whenIdle.ts'
import { AfspraakInWoorden } from './AfspraakInWoorden.tsx'
import type { Groep } from './nabij.ts'
import type { Blok } from './volgorde.ts'

interface VerreKaartenProps {
  readonly groep: Groep
  /** They have come near: draw them in full. */
  readonly onNabij: (kaarten: readonly Blok[]) => void
}

/** About as high as a card is, with what is between two. */
const kaartHoogte = 1116

const hoogteVan = (groepen: readonly Groep[]): { containIntrinsicSize: string } => {
  const count = groepen.reduce((sum, { kaarten }) => sum + kaarten.length, 0)
  return { containIntrinsicSize: `auto ${count * kaartHoogte}px` }
}

interface VerreGroepenProps {
  readonly groepen: readonly Groep[]
  readonly onNabij: VerreKaartenProps['onNabij']
}

/** Groups of cards far from view, which the browser looks at as one thing until they come near. */
export const VerreGroepen = ({ groepen, onNabij }: VerreGroepenProps) => (
  <div className="verre-kaarten" style={hoogteVan(groepen)}>
    {groepen.map(groep => (
      <VerreKaarten key={groep.id} groep={groep} onNabij={onNabij} />
    ))}
  </div>
)

/**
 * Cards far from view, as plain words, which takes a fraction of the time to draw; and those only when the page
 * has nothing else to do. The browser says when it no longer skips them; whoever goes to one of them calls
 * `drawNear` first.
 */
const VerreKaarten = memo(function VerreKaarten({ groep, onNabij }: VerreKaartenProps) {
  const { kaarten } = groep
  const element = useRef<HTMLDivElement>(null)
  const [gevuld, setGevuld] = useState(false)
  useEffect(() => whenIdle(() => setGevuld(true)), [])
  useLayoutEffect(() => {
    const place = element.current
    if (!place) return
    const onSoon = () => startTransition(() => onNabij(kaarten))
    const onChange = (event: Event) => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) onSoon()
    }
    const onNear = () => flushSync(() => onNabij(kaarten))
    place.addEventListener('contentvisibilityautostatechange', onChange)
    place.addEventListener(nearEvent, onNear)
    place.addEventListener(soonEvent, onSoon)
    return () => {
      place.removeEventListener('contentvisibilityautostatechange', onChange)
      place.removeEventListener(nearEvent, onNear)
      place.removeEventListener(soonEvent, onSoon)
    }
  }, [kaarten, onNabij])
  return (
    <div
      ref={element}
      className="verre-kaarten"
      style={hoogteVan([groep])}
      data-kaarten={kaarten.map(({ id }) => id).join(' ')}
    >
      {gevuld && kaarten.map(({ id, code }) => <VerreKaart key={id} id={id} code={code} />)}
    </div>
  )
})

interface VerreKaartProps {
  readonly id: string
  readonly code: string
}

function VerreKaart({ id, code }: VerreKaartProps) {
  const afspraak = useAfspraak(id)
  if (!afspraak) return null
  return (
    <article
      className="afspraak-kaart afspraak-kaart--ver"
      aria-label={`Afspraak ${code} ${afspraak.titel.plat}`}
      tabIndex={-1}
      data-element-id={id}
      data-blok={id}
      data-kaart={id}
    >
      <header className="afspraak-kaart__kop">
        <span className="afspraak-kaart__code">{code}</span>
        <h4 className="afspraak-kaart__titel">{afspraak.titel.plat}</h4>
      </header>
      <div className="afspraak-kaart__rijen">
        <AfspraakInWoorden afspraak={afspraak} />
      </div>
    </article>
  )
}
