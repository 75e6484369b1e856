import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { Refusal } from '../../shared/refusals.ts'
import { checkPlan } from '../../shared/rules/checkPlan.ts'
import { regelVan } from '../../shared/rules/index.ts'
import { staatInPlan } from '../../shared/rules/kenmerk.ts'
import { kenmerkNu } from '../../shared/rules/motiveringen.ts'
import type { Regelset } from '../../shared/rules/regelset.ts'
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

/** Writes a motivering into the plan, signed and dated. Resolves when it is on disk and everyone has it. */
export async function motiveer(
  { store, rooms }: Parts,
  planId: string,
  schrijver: Schrijver,
  { id, tekst, ...plek }: NieuweMotivering,
): Promise<void> {
  const { regelset } = await store.regelsets.of(planId)
  await rooms.edit(planId, schrijver.id, plan => {
    if (!staatInPlan(plan, plek.elementId)) {
      const zin = 'Dit onderdeel staat niet (meer) in het plan.'
      throw new Refusal('ongeldige-motivering', { fouten: [{ pad: 'elementId', zin }] })
    }
    const waarden = { ...plek, tekst, ...signed(schrijver), kenmerk: kenmerkVan(plan, plek, regelset) }
    return { op: 'create', kind: 'motiveringen', id, waarden }
  })
}

/** Rewrites a motivering: it is then of who revised it, and about the field as it is now. */
export async function revise(
  { store, rooms }: Parts,
  planId: string,
  schrijver: Schrijver,
  { id, tekst }: Pick<NieuweMotivering, 'id' | 'tekst'>,
): Promise<void> {
  const { regelset } = await store.regelsets.of(planId)
  await rooms.edit(planId, schrijver.id, plan => {
    const { regelId, elementId, veld } = existing(plan, id)
    const plek = { regelId: regelId ?? '', elementId: elementId ?? '', veld: veld || null }
    const values = { ...signed(schrijver), kenmerk: kenmerkVan(plan, plek, regelset) }
    const sets = Object.entries(values).map(
      ([naam, waarde]): PlanEdit => ({ op: 'set', elementId: id, veld: naam, waarde }),
    )
    return { op: 'all', edits: [{ op: 'write', elementId: id, veld: 'tekst', tekst }, ...sets] }
  })
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

function existing(plan: Plan, id: string): Plan['motiveringen'][number] {
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

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day is that of the Netherlands, the moment that of the world. */
function signed({ id, naam }: Schrijver) {
  const nu = new Date()
  return { door: naam, doorId: id, datum: amsterdam.format(nu), tijdstip: nu.toISOString() }
}
