import type { Finding } from '../../shared/rules/rule.ts'
import { GemotiveerdBijVeld } from '../motivering/GemotiveerdBijVeld.tsx'
import { gaNaar } from '../plan/findings/gaNaar.ts'
import { losOp } from '../plan/findings/losOp.ts'
import type { Meldingen } from '../plan/findings/meldingen.ts'
import { declarationAt } from '../plan/findings/place.ts'
import { redenVan } from '../plan/findings/reden.ts'
import { useFindingsAt, useMeldingen } from '../plan/findings.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { ErnstIcon } from './ErnstIcon.tsx'
import '../styles/criteria.css'

interface VeldMeldingProps {
  readonly elementId: string
  /** Null for what is found about the item as a whole. */
  readonly veld: string | null
  /** Nothing is filled in yet: the mark then stands in the place of the value, with one thing to do. */
  readonly leeg: boolean
}

/** What is found at a field, on the field, and what is explained there. Nothing while all is well. */
export function VeldMelding(props: VeldMeldingProps) {
  return (
    <>
      <OpenMelding {...props} />
      <GemotiveerdBijVeld elementId={props.elementId} veld={props.veld} />
    </>
  )
}

/** The worst in words, and how many more. */
function OpenMelding({ elementId, veld, leeg }: VeldMeldingProps) {
  const meldingen = useMeldingen()
  const found = useFindingsAt(elementId, veld)
  const finding = found[0]
  if (!meldingen || !finding) return null
  const classes = [
    `veld-melding veld-melding--${leeg ? 'leeg' : 'rustig'} veld-melding--${finding.ernst}`,
    finding.oplossingen.length === 0 && isLijst(meldingen, elementId, veld) && 'veld-melding--lijst',
  ]
  return (
    <div className={classes.filter(Boolean).join(' ')} data-melding>
      <ErnstIcon ernst={finding.ernst} size={leeg ? 18 : 16} />
      <span className="veld-melding__woorden">{redenVan(finding)}</span>
      {found.length > 1 && (
        <button
          type="button"
          className="veld-melding__meer"
          onClick={() => meldingen.kaart.set({ elementId, veld })}
        >
          +{found.length - 1}
          <span className="visually-hidden"> bij dit veld: toon alle meldingen</span>
        </button>
      )}
      {(leeg || (veld === null && finding.oplossingen.length > 0)) && (
        <Actie finding={finding} meldingen={meldingen} />
      )}
    </div>
  )
}

/** A list has a button of its own to add to it. */
function isLijst({ store }: Meldingen, elementId: string, veld: string | null): boolean {
  const velden = store.plekken.get(elementId)?.velden
  return velden !== undefined && veld !== null && declarationAt(velden, veld)?.kind === 'lijst'
}

function Actie({ finding, meldingen: { store } }: { finding: Finding; meldingen: Meldingen }) {
  const plan = usePlan()
  const oplossing = finding.oplossingen[0]
  if (!plan.mag.schrijven) return null
  const onClick = () => {
    if (oplossing) losOp(plan, store, finding, oplossing, true)
    else gaNaar(plan, store.plekken, finding)
  }
  return (
    <button type="button" className="veld-melding__actie" onClick={onClick}>
      {oplossing?.titel ?? 'Vul in'}
    </button>
  )
}
