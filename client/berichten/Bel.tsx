import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Bericht } from '../../shared/overleg/bericht.ts'
import '../styles/berichten.css'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AkkoordvraagRegel } from './AkkoordvraagRegel.tsx'
import { BerichtRegel } from './BerichtRegel.tsx'
import { Mailkeuzes, type Mailplan } from './Mailkeuze.tsx'
import { type BerichtenStand, type Nieuws, useBerichten } from './useBerichten.ts'

interface BelProps {
  /** Goes to the draad of a bericht. */
  readonly onOpen: (bericht: Bericht) => void
  /** Goes where a plan is read and answered. */
  readonly onAkkoord: (planId: string) => void
  /** Tells when there may be something new; left out, one asks when one comes back to the window. */
  readonly nieuws?: Nieuws
  /** The plan that is open; left out, one chooses about letters for the plans of which there are berichten. */
  readonly plan?: Mailplan
}

/** What concerns oneself, behind a bell that says how much of it is unread. */
export function Bel({ onOpen, onAkkoord, nieuws, plan }: BelProps) {
  const [isOpen, setOpen] = useState(false)
  const stand = useBerichten(isOpen, nieuws)
  const aantal = stand.ongelezen + stand.akkoordvragen.length
  const ga = (go: () => void) => {
    setOpen(false)
    // First the dialog gives focus back to where it was.
    requestAnimationFrame(() => requestAnimationFrame(go))
  }
  const open = (bericht: Bericht) => {
    stand.lees([bericht.nr])
    ga(() => onOpen(bericht))
  }
  return (
    <span className="bel">
      <IconButton icon="bell" label={naam(aantal)} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      {aantal > 0 && (
        <span className="bel__aantal" aria-hidden="true">
          {aantal > 99 ? '99+' : aantal}
        </span>
      )}
      {/* Outside the bar: its head would be a banner within a banner. */}
      {isOpen &&
        createPortal(
          <Dialog title="Berichten" wide className="berichten" onClose={() => setOpen(false)}>
            {stand.akkoordvragen.length > 0 && (
              <ul className="berichten__lijst berichten__gevraagd" aria-label="Uw antwoord wordt gevraagd">
                {stand.akkoordvragen.map(vraag => (
                  <AkkoordvraagRegel
                    key={vraag.aanbiedingId}
                    vraag={vraag}
                    onOpen={planId => ga(() => onAkkoord(planId))}
                  />
                ))}
              </ul>
            )}
            <Inhoud stand={stand} onOpen={open} />
            <Mailkeuzes plannen={plan ? [plan] : plannenIn(stand.lijst)} />
          </Dialog>,
          document.body,
        )}
    </span>
  )
}

const naam = (ongelezen: number): string =>
  ongelezen === 0 ? 'Berichten' : `Berichten, ${ongelezen} ongelezen`

/** Each plan once, the one with the last bericht first. */
const plannenIn = (lijst: BerichtenStand['lijst']): readonly Mailplan[] => [
  ...new Map((lijst ?? []).map(({ planId, plan }) => [planId, { planId, plan }])).values(),
]

function Inhoud({ stand, onOpen }: { stand: BerichtenStand; onOpen: (bericht: Bericht) => void }) {
  const { lijst, mislukt, meer, ongelezen, akkoordvragen } = stand
  if (mislukt && !lijst)
    return (
      <ProblemSentence>Uw berichten konden niet worden opgehaald. Probeer het zo opnieuw.</ProblemSentence>
    )
  if (!lijst) return <Skeleton label="Uw berichten worden geladen" lines={4} />
  if (lijst.length === 0)
    return akkoordvragen.length > 0 ? null : (
      <EmptyState icon="bell" title="Er zijn geen berichten">
        Hier leest u wat u aangaat: wanneer iemand u noemt, u iets vraagt of u antwoordt, en wat er met uw
        voorstellen gebeurt.
      </EmptyState>
    )
  return (
    <>
      {ongelezen > 0 && (
        <div className="berichten__kop">
          <span>{ongelezen === 1 ? '1 ongelezen' : `${ongelezen} ongelezen`}</span>
          <Button small icon="check" onClick={stand.leesAlle}>
            Alles gelezen
          </Button>
        </div>
      )}
      <ul className="berichten__lijst">
        {lijst.map(bericht => (
          <BerichtRegel key={bericht.nr} bericht={bericht} onOpen={onOpen} />
        ))}
      </ul>
      {meer && (
        <Button small onClick={stand.ouder}>
          Eerdere berichten
        </Button>
      )}
    </>
  )
}
