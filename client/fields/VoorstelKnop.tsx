import { voorstelvraagOf } from '../plan/overleg/voorstelvraag.ts'
import { useMag, usePlan } from '../plan/PlanContext.tsx'

interface VoorstelKnopProps {
  readonly elementId: string
  /** What the item is called: `afspraak 3.1-A`. */
  readonly naam: string
  /** Where an item has no menu in which who writes finds it. */
  readonly ookSchrijvers?: boolean
}

/** The way to propose a change of an item, for who comments on a plan and does not write in it. */
export function VoorstelKnop({ elementId, naam, ookSchrijvers = false }: VoorstelKnopProps) {
  const plan = usePlan()
  const { reageren, schrijven } = useMag()
  if (!reageren || (schrijven && !ookSchrijvers)) return null
  return (
    <button
      type="button"
      className="meer-knop"
      onClick={() => voorstelvraagOf(plan).set({ elementId, veld: null, anker: null })}
    >
      Stel een wijziging voor
      <span className="visually-hidden"> bij {naam}</span>
    </button>
  )
}
