import type { Finding, Oplossing } from '../../shared/rules/rule.ts'
import { Bronnen } from '../fields/Bronnen.tsx'
import { LegUit } from '../motivering/LegUit.tsx'
import { criteria } from '../plan/findings/criteria.ts'
import { gaNaar } from '../plan/findings/gaNaar.ts'
import { losOp } from '../plan/findings/losOp.ts'
import { useMag, usePlan } from '../plan/PlanContext.tsx'
import { useCriteria, useStore } from './useCriteria.ts'
import { type Stuk, voorstelVan } from './voorstel.ts'
import { vraagTrekker } from './vraagTrekker.ts'

interface MeldingUitlegProps {
  readonly finding: Finding
  readonly onGaNaar: () => void
  /** Focus goes to the field after a quick fix, also when there is nothing left to fill in. */
  readonly terug: boolean
  /** Called after a quick fix. */
  readonly onOpgelost: () => void
}

/** Why a finding matters, where that is written, what good looks like, and what one can do. */
export function MeldingUitleg({ finding, terug, onGaNaar, onOpgelost }: MeldingUitlegProps) {
  const { store } = useCriteria()
  const plan = usePlan()
  const mag = useMag()
  const regel = useStore(criteria)?.regelVan(finding.regelId)
  const fixes = mag.schrijven ? finding.oplossingen : []
  const pas = (oplossing: Oplossing) => {
    losOp(plan, store, finding, oplossing, terug)
    onOpgelost()
  }
  return (
    <>
      {regel && (
        <div className="melding__waarom">
          <p>{regel.waarom}</p>
          <p className="melding__voorbeeld">
            <span className="visually-hidden">Voorbeeld: </span>
            {inAanhaling(regel.goed)}
          </p>
          <Bronnen bronnen={regel.bronnen} />
          <p className="melding__bron">
            <a href={`/criteria#${regel.id}`} target="_blank" rel="noreferrer">
              Over dit criterium<span className="visually-hidden"> (nieuw venster)</span>
            </a>
          </p>
        </div>
      )}
      <div className="melding__acties">
        {fixes.map(oplossing => {
          const voorstel = voorstelVan(store.plekken, oplossing.edit)
          return voorstel ? (
            <Herschreven
              key={oplossing.titel}
              voorstel={voorstel}
              titel={oplossing.titel}
              onNeemOver={() => pas(oplossing)}
            />
          ) : (
            <button
              key={oplossing.titel}
              type="button"
              className="melding__actie"
              onClick={() => pas(oplossing)}
            >
              {oplossing.titel}
            </button>
          )
        })}
        <button type="button" className="melding__actie" onClick={onGaNaar}>
          Ga naar veld
        </button>
        {mag.reageren && !finding.zacht && (
          <button type="button" className="melding__actie" onClick={() => vraagTrekker(plan, store, finding)}>
            Vraag trekker
          </button>
        )}
        {!finding.zacht && (
          <LegUit
            finding={finding}
            onWeg={() => {
              onOpgelost()
              if (terug) store.clock.soon(() => gaNaar(plan, store.plekken, finding))
            }}
          />
        )}
      </div>
    </>
  )
}

/** An example that quotes the words of a plan is not quoted again. */
const inAanhaling = (goed: string): string => (goed.startsWith('“') ? goed : `“${goed}”`)

interface HerschrevenProps {
  readonly voorstel: readonly Stuk[]
  readonly titel: string
  readonly onNeemOver: () => void
}

/** The sentence as it would read, and the button that makes it so. */
function Herschreven({ voorstel, titel, onNeemOver }: HerschrevenProps) {
  return (
    <div className="melding__voorstel">
      <p>
        {voorstel.map(stuk => (
          <Woorden key={stuk.plek} {...stuk} />
        ))}
      </p>
      <button type="button" className="melding__actie" onClick={onNeemOver}>
        {titel}
      </button>
    </div>
  )
}

function Woorden({ soort, tekst }: Stuk) {
  if (soort === 'blijft') return tekst
  if (soort === 'weg') return <del>{tekst}</del>
  return (
    <>
      <span className="visually-hidden"> wordt </span>
      <ins>{tekst}</ins>
    </>
  )
}
