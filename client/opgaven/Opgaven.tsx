import { useCallback, useMemo, useRef, useState } from 'react'
import { opgavenDeel } from '../../shared/plan/codes.ts'
import { useHeldElement } from '../editor/useHeldElement.ts'
import { useKeepInView } from '../editor/useKeepInView.ts'
import { useMag, usePlanValue } from '../plan/PlanContext.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { AfspraakKaart } from './AfspraakKaart.tsx'
import { BlijfStaan } from './BlijfStaan.tsx'
import { isKlein, type Stuk, stukkenVan } from './nabij.ts'
import { OpgaveSectie } from './OpgaveSectie.tsx'
import { NieuweAfspraak, NieuweOpgave } from './Toevoegen.tsx'
import { useSlepen } from './useSlepen.ts'
import { VerreGroepen } from './VerreKaarten.tsx'
import { type Blok, keepBlokken } from './volgorde.ts'
import '../styles/cards.css'

/** The part of the plan with its opgaven and afspraken. Draws again only when their order changes. */
export function Opgaven() {
  const deel = usePlanValue(opgavenDeel)
  const [keep] = useState(keepBlokken)
  const blokken = usePlanValue(plan => keep(plan, deel))
  const mag = useMag()
  const lijst = useRef<HTMLElement>(null)
  const getekend = useHeldBlokken(blokken)
  const { stukken, nabij, onNabij } = useStukken(getekend)
  useKeepInView(useMemo(() => getekend.map(blok => blok.id), [getekend]))
  useSlepen(lijst, blokken)
  return (
    <section ref={lijst} className="opgaven" aria-labelledby="deel-opgaven">
      <h2 className="deel-kop" id="deel-opgaven">
        <span className="deel-kop__nummer">{deel}</span>
        Opgaven en afspraken
      </h2>
      <BlijfStaan nabij={nabij}>
        {stukken.map(stuk =>
          stuk.soort === 'ver' ? (
            <VerreGroepen key={stuk.id} groepen={stuk.groepen} onNabij={onNabij} />
          ) : (
            <BlokOpPagina key={stuk.id} blok={stuk} />
          ),
        )}
      </BlijfStaan>
      {blokken.length === 0 && <GeenOpgaven mag={mag.schrijven} />}
      {blokken.length > 0 && mag.schrijven && <NieuweOpgave />}
    </section>
  )
}

function BlokOpPagina({ blok }: { blok: Blok }) {
  switch (blok.soort) {
    case 'opgave':
      return <OpgaveSectie id={blok.id} code={blok.code} />
    case 'afspraak':
      return <AfspraakKaart id={blok.id} code={blok.code} />
    case 'einde':
      return <NieuweAfspraak opgaveId={blok.opgaveId} code={blok.code} />
    case 'los':
      return <LosKop />
  }
}

function LosKop() {
  return (
    <div className="los-kop" data-blok="los" data-soort="los" data-deel="los">
      <h3 className="opgave__titel">Losse afspraken</h3>
      <p className="los-kop__uitleg">
        Deze afspraken horen bij geen opgave van dit plan. Sleep ze naar een opgave, of kies ‘Verplaats naar
        opgave…’.
      </p>
    </div>
  )
}

function GeenOpgaven({ mag }: { mag: boolean }) {
  return (
    <EmptyState
      icon="document"
      title={mag ? 'Begin met een opgave.' : 'Er zijn nog geen opgaven.'}
      actions={mag && <NieuweOpgave primair />}
    >
      Een opgave komt uit het regiobeeld.
    </EmptyState>
  )
}

/** The blocks to draw: those of the plan, and one that was deleted while I was at work in it. */
function useHeldBlokken(blokken: readonly Blok[]): readonly Blok[] {
  const ids = useMemo(() => blokken.map(blok => blok.id), [blokken])
  const held = useHeldElement(ids)
  const known = useRef(new Map<string, Blok>())
  return useMemo(() => {
    const now = new Map(blokken.map(blok => [blok.id, blok]))
    const drawn = held.flatMap(id => {
      const blok = now.get(id) ?? zonderCode(known.current.get(id))
      return blok ? [blok] : []
    })
    known.current = new Map(drawn.map(blok => [blok.id, blok]))
    return drawn
  }, [blokken, held])
}

/** What to draw in full, and what as words until it comes near. What came near once, or began so, stays so. */
function useStukken(blokken: readonly Blok[]) {
  const [klein] = useState(() => isKlein(blokken))
  const [nabij, setNabij] = useState<ReadonlySet<string>>(new Set())
  const onNabij = useCallback(
    (kaarten: readonly Blok[]) => setNabij(before => new Set([...before, ...kaarten.map(kaart => kaart.id)])),
    [],
  )
  const stukken = useMemo<readonly Stuk[]>(
    () => (klein ? blokken : stukkenVan(blokken, nabij)),
    [blokken, nabij, klein],
  )
  return { stukken, nabij, onNabij }
}

const zonderCode = (blok: Blok | undefined): Blok | undefined => blok && { ...blok, code: '' }
