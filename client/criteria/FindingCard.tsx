import { useCallback, useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { companion } from '../editor/focusing.ts'
import { ErnstIcon } from '../fields/ErnstIcon.tsx'
import { gaNaar } from '../plan/findings/gaNaar.ts'
import type { Kaart } from '../plan/findings/meldingen.ts'
import { withKeys } from '../plan/findings/place.ts'
import { redenVan } from '../plan/findings/reden.ts'
import { zachteRegel } from '../plan/findings/woorden.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { bijKaart } from './bijKaart.ts'
import { MeldingUitleg } from './MeldingUitleg.tsx'
import { useCriteria } from './useCriteria.ts'
import { useKaartFocus, useKaartSluit } from './useKaartFocus.ts'
import { useKaartPlek } from './useKaartPlek.ts'

/** What is found at a row, or in some words, in a card beside it. Esc goes back to the text, where it was. */
export function FindingCard({ kaart }: { kaart: Kaart }) {
  const plan = usePlan()
  const meldingen = useCriteria()
  const { store, markeringen, kaart: open } = meldingen
  useSyncExternalStore(store.subscribe, store.get)
  useSyncExternalStore(markeringen.listen, () => markeringen.at(kaart.elementId, kaart.veld ?? ''))
  const { titel, bevindingen } = bijKaart(meldingen, kaart)
  const card = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const close = useCallback(() => open.set(null), [open])
  useKaartPlek(card, kaart, close)
  useKaartSluit(card, kaart, close)
  const { back, onFocus } = useKaartFocus(card, kaart.stil ?? false, () =>
    open.set({ ...kaart, stil: false }),
  )
  useEffect(() => {
    if (bevindingen.length === 0) close()
  }, [bevindingen.length, close])
  const leave = () => {
    close()
    back()
  }
  return (
    <div
      ref={card}
      popover="manual"
      role="dialog"
      aria-labelledby={titleId}
      className="finding-card"
      {...{ [companion]: '' }}
      onFocus={onFocus}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        leave()
      }}
    >
      <div className="finding-card__kop">
        <h2 id={titleId}>{titel}</h2>
        <IconButton icon="close" label="Sluiten" onClick={leave} />
      </div>
      {withKeys(bevindingen).map(({ key, finding }) => (
        <section key={key} className="finding-card__melding">
          <p className="melding__kop">
            {finding.zacht ? <Icon name="info" size={18} /> : <ErnstIcon ernst={finding.ernst} />}
            <span className="melding__woorden">
              {redenVan(finding)}
              <small>{zachteRegel(store, finding)}</small>
            </span>
          </p>
          <div className="melding__uitleg">
            <MeldingUitleg
              finding={finding}
              terug={kaart.woorden === undefined}
              onOpgelost={kaart.woorden ? leave : close}
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
