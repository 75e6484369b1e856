import type { Draad } from '../../shared/overleg/draad.ts'
import { type Bereik, type Overneming, overneming } from '../../shared/overleg/overneming.ts'
import type { Besluit, Ondertekenaar, Voorstel } from '../../shared/overleg/voorstel.ts'
import { can, type Rol } from '../../shared/permissions.ts'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { newId } from '../../shared/plan/newId.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { Refusal } from '../../shared/refusals.ts'
import { allow } from '../auth/planRole.ts'
import type { Store } from '../store/store.ts'
import type { Rooms } from '../sync/rooms.ts'
import { beurten } from './beurten.ts'
import type { Handeling } from './gesprek.ts'
import type { Overleg } from './overleg.ts'

export interface Beslissing {
  readonly uitkomst: Besluit['uitkomst']
  readonly reden: string
  /** Where the words of the voorstel stand, for who takes it over. */
  readonly bereik: Bereik | null
}
interface Parts {
  readonly store: Pick<Store, 'draden'>
  readonly rooms: Pick<Rooms, 'edit'>
  readonly overleg: Overleg
}
export type Beslis = (
  planId: string,
  draadId: string,
  wie: Ondertekenaar,
  beslissing: Beslissing,
) => Promise<Draad>

/**
 * Decides about a voorstel, once. Taken over it is an edit of who decides, against the plan as it is at its turn in the
 * room; the decision goes to disk in the transaction of that edit, so no end of the server leaves the one without the
 * other. Of two who decide at once the second is refused.
 */
export function openBeslissen(parts: Parts): Beslis {
  const inTurn = beurten()
  return (planId, draadId, wie, beslissing) =>
    inTurn(`${planId}/${draadId}`, () => {
      const decide = beslissing.uitkomst === 'overgenomen' ? takeOver : decline
      return decide(parts, planId, draadId, wie, beslissing)
    })
}

function decline({ overleg }: Parts, ...[planId, draadId, wie, beslissing]: Parameters<Beslis>) {
  return overleg.change(planId, draadId, wie, (nu, handeling, rol) => {
    undecided(nu)
    if (!mayDecide(nu, wie.id, rol, 'afgewezen')) throw new Refusal('alleen-lezen')
    return { besluit: besluitVan(beslissing, handeling) }
  })
}

/** A redacteur decides; who made a voorstel may take it back for as long as they may react. */
export const mayDecide = (draad: Draad, userId: string, rol: Rol, uitkomst: Besluit['uitkomst']): boolean =>
  can(rol, 'schrijven') || (can(rol, 'reageren') && uitkomst === 'afgewezen' && draad.door.id === userId)

async function takeOver(parts: Parts, ...[planId, draadId, wie, beslissing]: Parameters<Beslis>) {
  const { store, rooms, overleg } = parts
  const draad = await store.draden.one(planId, draadId, wie.id)
  if (!draad) throw new Refusal('niet-gevonden')
  const voorstel = undecided(draad)
  const handeling = overleg.by(wie)
  const besluit = besluitVan(beslissing, handeling)
  const met = { bereik: beslissing.bereik, door: wie.naam, op: handeling.op, nieuwId: newId() }
  const make = (plan: Plan) => editOf(overneming(plan, draad, voorstel, met))
  await rooms.edit(planId, wie.id, make, { draadId, besluit })
  const kept = await store.draden.one(planId, draadId, wie.id)
  if (kept?.besluit) return overleg.tell(planId, kept, wie)
  // The edit changed nothing: it said what was there already, or its words do not stand in one piece of text.
  if (!isAsItWas(draad, voorstel)) throw past('Deze woorden staan niet meer bij elkaar.')
  return overleg.change(planId, draadId, wie, (_nu, _handeling, rol) => {
    allow(rol, 'schrijven')
    return { besluit }
  })
}

function undecided({ voorstel, besluit }: Draad): Voorstel {
  if (!voorstel) {
    const fouten = [{ pad: 'uitkomst', zin: 'Hier is niets voorgesteld.' }]
    throw new Refusal('ongeldige-opmerking', { fouten })
  }
  if (besluit) throw new Refusal('al-besloten', { besluit })
  return voorstel
}

const besluitVan = ({ uitkomst, reden }: Beslissing, handeling: Handeling): Besluit => ({
  ...{ uitkomst, reden },
  ...handeling,
})

function editOf(uitkomst: Overneming): PlanEdit {
  if ('edit' in uitkomst) return uitkomst.edit
  if ('zin' in uitkomst) throw past(uitkomst.zin)
  throw new Refusal('voorstel-achterhaald', { nu: uitkomst.nu })
}

const past = (zin: string): Refusal =>
  new Refusal('voorstel-past-niet', { fouten: [{ pad: 'voorstel', zin }] })

/** Whether a voorstel asks for what there was when it was made. */
const isAsItWas = ({ anker }: Draad, voorstel: Voorstel): boolean =>
  voorstel.soort === 'waarde' || (voorstel.soort === 'woorden' && voorstel.naar === anker?.citaat)
