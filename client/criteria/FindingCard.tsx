import { useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { ErnstIcon } from '../fields/ErnstIcon.tsx'
import { gaNaar } from '../plan/findings/gaNaar.ts'
import { type Place, withKeys } from '../plan/findings/place.ts'
import { redenVan } from '../plan/findings/reden.ts'
import { zachteRegel } from '../plan/findings/woorden.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { placeBeside } from '../ui/placeBeside.ts'
import { bijPlaats } from './bijPlaats.ts'
import { MeldingUitleg } from './MeldingUitleg.tsx'
import { useCriteria } from './useCriteria.ts'

/** The findings at one field, in a card beside it. Esc goes back to the text, where it was. */
export function FindingCard({ place }: { place: Place }) {
  const plan = usePlan()
  const { store, kaart } = useCriteria()
  useSyncExternalStore(store.subscribe, store.get)
  const found = bijPlaats(store, place)
  const card = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const close = () => kaart.set(null)
  usePlacedAt(card, place)
  const back = useFocusInside(card)
  useCloseOutside(card, close)
  useEffect(() => {
    if (found.length === 0) kaart.set(null)
  }, [found.length, kaart])
  return (
    <div
      ref={card}
      popover="manual"
      role="dialog"
      aria-labelledby={titleId}
      className="finding-card"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        close()
        back()
      }}
    >
      <div className="finding-card__kop">
        <h2 id={titleId}>
          {found.length === 1 ? '1 melding bij dit veld' : `${found.length} meldingen bij dit veld`}
        </h2>
        <IconButton
          icon="close"
          label="Sluiten"
          onClick={() => {
            close()
            back()
          }}
        />
      </div>
      {withKeys(found).map(({ key, finding }) => (
        <section key={key} className="finding-card__melding">
          <p className="melding__kop">
            <ErnstIcon ernst={finding.ernst} />
            <span className="melding__woorden">
              {redenVan(finding)}
              <small>{zachteRegel(store, finding)}</small>
            </span>
          </p>
          <div className="melding__uitleg">
            <MeldingUitleg
              finding={finding}
              terug
              onOpgelost={close}
              onGaNaar={() => {
                close()
                gaNaar(plan, store.plekken, finding)
              }}
            />
          </div>
        </section>
      ))}
    </div>
  )
}

type CardRef = React.RefObject<HTMLDivElement | null>

/** Focus goes into the card; the function returned brings it back to what had it. */
function useFocusInside(card: CardRef): () => void {
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    before.current = document.activeElement
    card.current?.querySelector<HTMLElement>('.melding__actie')?.focus({ preventScroll: true })
  }, [card])
  return () => {
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }
}

function usePlacedAt(card: CardRef, { elementId, veld }: Place): void {
  useLayoutEffect(() => {
    const anchors = document.querySelectorAll<HTMLElement>(`[data-element-id="${CSS.escape(elementId)}"]`)
    const field = [...anchors].find(one => (one.dataset.veld ?? null) === veld) ?? anchors[0]
    const anchor = field?.closest<HTMLElement>('.veld-rij__waarde') ?? field
    if (!card.current) return
    if (anchor && !matchMedia('(max-width: 599px)').matches) placeBeside(card.current, anchor)
    else card.current.showPopover?.()
  }, [card, elementId, veld])
}

function useCloseOutside(card: CardRef, close: () => void): void {
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) close()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [card, close])
}
