import { useRef, useState } from 'react'
import type { Motivering as Item } from '../../shared/plan/omgeving.ts'
import { toonDatum } from '../../shared/rules/taal/datum.ts'
import { herzieMotivering, sentenceOf, trekMotiveringIn } from '../api.ts'
import { useMag, usePlan } from '../plan/PlanContext.tsx'
import { flash } from '../ui/flash.ts'
import { Icon } from '../ui/Icon.tsx'
import { Uitlegformulier } from './Uitlegformulier.tsx'

interface MotiveringProps {
  readonly motivering: Item
  /** The field says something else than when this was written. */
  readonly opnieuwBekijken: boolean
}

/** Why it is so, by whom and since when; who may write revises it or takes it back. */
export function Motivering({ motivering, opnieuwBekijken }: MotiveringProps) {
  const mag = useMag()
  const { tekst, door, datum } = motivering
  return (
    <div className="motivering">
      <p className="motivering__tekst">{tekst.plat}</p>
      <p className="motivering__wie">{[door, datum && toonDatum(datum)].filter(Boolean).join(', ')}</p>
      {opnieuwBekijken && (
        <p className="motivering__opnieuw">
          <Icon name="refresh" size={15} />
          Het veld is gewijzigd sinds deze uitleg.
        </p>
      )}
      {mag.schrijven && <Acties motivering={motivering} opnieuwBekijken={opnieuwBekijken} />}
    </div>
  )
}

function Acties({ motivering: { id, tekst, tijdstip = null }, opnieuwBekijken }: MotiveringProps) {
  const { planId } = usePlan()
  const [herzien, setHerzien] = useState(false)
  const knop = useRef<HTMLButtonElement>(null)
  /** The version that the words in the form were made from; after a refusal the one that stands above it by then. */
  const gezien = useRef(tijdstip)
  const probeer = (work: Promise<void>, gelukt: string) =>
    void work.then(
      () => flash(gelukt),
      (fault: unknown) => flash(sentenceOf(fault)),
    )
  if (herzien)
    return (
      <Uitlegformulier
        sleutel={`${planId} ${id}`}
        begin={tekst.plat}
        bewaar={nieuw => {
          const van = gezien.current
          gezien.current = tijdstip
          return herzieMotivering(planId, id, { tekst: nieuw, tijdstip: van })
        }}
        onKlaar={() => {
          setHerzien(false)
          requestAnimationFrame(() => knop.current?.focus())
        }}
      />
    )
  return (
    <div className="melding__acties">
      {opnieuwBekijken && (
        <button
          type="button"
          className="melding__actie"
          onClick={() =>
            probeer(
              herzieMotivering(planId, id, { tekst: tekst.plat, tijdstip }),
              'De uitleg geldt voor het veld zoals het nu is.',
            )
          }
        >
          Geldt nog steeds
        </button>
      )}
      <button
        ref={knop}
        type="button"
        className="melding__actie"
        onClick={() => {
          gezien.current = tijdstip
          setHerzien(true)
        }}
      >
        Herzien
      </button>
      <button
        type="button"
        className="melding__actie"
        onClick={() => probeer(trekMotiveringIn(planId, id), 'Ingetrokken. De uitleg ligt in de Prullenbak.')}
      >
        Intrekken
      </button>
    </div>
  )
}
