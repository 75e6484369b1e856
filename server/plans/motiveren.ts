import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Motivering } from '../../shared/plan/omgeving.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Knoop } from '../../shared/plan/tekst.ts'
import { Refusal } from '../../shared/refusals.ts'
import { checkPlan } from '../../shared/rules/checkPlan.ts'
import { regelVan } from '../../shared/rules/index.ts'
import { staatInPlan } from '../../shared/rules/kenmerk.ts'
import { aangevuld } from '../../shared/rules/motiveringAanvulling.ts'
import { kenmerkNu, motiveringBij } from '../../shared/rules/motiveringen.ts'
import type { Regelset } from '../../shared/rules/regelset.ts'
import { dagInAmsterdam } from '../dag.ts'
import type { Store } from '../store/store.ts'
import type { User } from '../store/users.ts'
import type { Rooms } from '../sync/rooms.ts'

interface Parts {
  readonly store: Pick<Store, 'regelsets'>
  readonly rooms: Rooms
}
type Schrijver = Pick<User, 'id' | 'naam'>
interface Plek {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
}
export interface NieuweMotivering extends Plek {
  readonly id: string
  readonly tekst: string
}

/**
 * Writes a motivering into the plan, signed and dated. There is one for each place: who explains what another has
 * just explained adds to that. Gives its id once it is on disk and everyone has it.
 */
export async function motiveer(
  { store, rooms }: Parts,
  planId: string,
  schrijver: Schrijver,
  { id, tekst, ...plek }: NieuweMotivering,
): Promise<string> {
  const { regelset } = await store.regelsets.of(planId)
  let kept = id
  await rooms.edit(planId, schrijver.id, plan => {
    if (!staatInPlan(plan, plek.elementId)) {
      const zin = 'Dit onderdeel staat niet (meer) in het plan.'
      throw new Refusal('ongeldige-motivering', { fouten: [{ pad: 'elementId', zin }] })
    }
    const values = { ...signed(schrijver), kenmerk: kenmerkVan(plan, plek, regelset) }
    const eerder = motiveringBij(plan, plek)
    kept = eerder?.id ?? id
    if (eerder) return rewritten(eerder, aangevuld(eerder, { tekst, doorId: schrijver.id }), values)
    return { op: 'create', kind: 'motiveringen', id, waarden: { ...plek, tekst, ...values } }
  })
  return kept
}

export interface Herziening extends Pick<NieuweMotivering, 'id' | 'tekst'> {
  /** The `tijdstip` of the motivering that was revised; refused when it is another by now. Left out: whatever it is. */
  readonly vanTijdstip?: string | null | undefined
}

/** Rewrites a motivering: it is then of who revised it, and about the field as it is now. */
export async function revise(
  { store, rooms }: Parts,
  planId: string,
  schrijver: Schrijver,
  { id, tekst, vanTijdstip }: Herziening,
): Promise<void> {
  const { regelset } = await store.regelsets.of(planId)
  await rooms.edit(planId, schrijver.id, plan => {
    const eerder = existing(plan, id)
    if (vanTijdstip !== undefined && vanTijdstip !== (eerder.tijdstip ?? null))
      throw new Refusal('intussen-gewijzigd')
    const { regelId, elementId, veld } = eerder
    const plek = { regelId: regelId ?? '', elementId: elementId ?? '', veld: veld || null }
    return rewritten(eerder, tekst, { ...signed(schrijver), kenmerk: kenmerkVan(plan, plek, regelset) })
  })
}

function rewritten(
  { id }: Motivering,
  tekst: string | readonly Knoop[],
  values: Readonly<Record<string, string | null>>,
): PlanEdit {
  const sets = Object.entries(values).map(
    ([naam, waarde]): PlanEdit => ({ op: 'set', elementId: id, veld: naam, waarde }),
  )
  return { op: 'all', edits: [{ op: 'write', elementId: id, veld: 'tekst', tekst }, ...sets] }
}

/** Takes a motivering back: it goes to the Prullenbak, and the finding is open again. */
export async function withdraw(
  { rooms }: Parts,
  planId: string,
  schrijver: Schrijver,
  id: string,
): Promise<void> {
  await rooms.edit(planId, schrijver.id, plan => {
    existing(plan, id)
    return { op: 'delete', elementId: id, verwijderdOp: new Date().toISOString(), door: schrijver.naam }
  })
}

function existing(plan: Plan, id: string): Motivering {
  const found = plan.motiveringen.find(een => een.id === id)
  if (!found) throw new Refusal('niet-gevonden')
  return found
}

/** Only what the rule itself finds is needed, and only for an item as a whole. */
function kenmerkVan(plan: Plan, plek: Plek, regelset: Regelset): string | null {
  const regel = regelVan(plek.regelId)
  const findings = plek.veld === null && regel ? checkPlan(plan, regelset, [regel]) : []
  return kenmerkNu(plan, plek, findings)
}

/** The day is that of the Netherlands, the moment that of the world. */
function signed({ id, naam }: Schrijver) {
  const nu = new Date()
  return { door: naam, doorId: id, datum: dagInAmsterdam(nu.getTime()), tijdstip: nu.toISOString() }
}
