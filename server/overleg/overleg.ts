import type { Draadplek } from '../../shared/overleg/anker.ts'
import type { Draad } from '../../shared/overleg/draad.ts'
import type { Ondertekenaar, Voorstel } from '../../shared/overleg/voorstel.ts'
import type { Rol } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import { attempts } from '../auth/attempts.ts'
import { allow } from '../auth/planRole.ts'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import type { Verandering } from '../store/draden.ts'
import type { Store } from '../store/store.ts'
import type { Rooms } from '../sync/rooms.ts'
import { type Handeling, type NieuweOpmerking, opmerkingVan, takenId } from './gesprek.ts'

/** What somebody begins a draad with. */
export interface Begin extends Draadplek {
  readonly id: string
  readonly opmerking: NieuweOpmerking
  readonly regelId: string | null
  readonly voorstel: Voorstel | null
  /** The id of a member. */
  readonly toegewezenAan: string | null
  readonly uiterlijk: string | null
}
export interface OverlegParts {
  readonly store: Pick<Store, 'draden' | 'members'>
  readonly rooms: Pick<Rooms, 'notify'>
  readonly clock: Clock
  readonly limits: Pick<Limits, 'opmerkingenPerMinute'>
}

/** What people say about a plan. What it resolves with is on disk, and who has the plan open is told. */
export interface Overleg {
  begin(planId: string, wie: Ondertekenaar, begin: Begin): Promise<Draad>
  /** Something new that is said; refused of who says too much in a minute. */
  say(planId: string, draadId: string, wie: Ondertekenaar, make: Make): Promise<Draad>
  change(planId: string, draadId: string, wie: Ondertekenaar, make: Make): Promise<Draad>
  /** A draad that somebody changed otherwise: they have seen it, and the others are told. */
  tell(planId: string, draad: Draad, wie: Ondertekenaar): Promise<Draad>
  /** Somebody who does something now. */
  by(wie: Ondertekenaar): Handeling
  /** Somebody in the plan, as they are called now. Refuses who is not in it. */
  member(planId: string, userId: string): Promise<Ondertekenaar>
}
/**
 * What becomes of the draad as it is, by somebody with a role in the plan as it is; null for nothing. Throws the
 * refusal. Of who may not react by then nothing is asked.
 */
export type Make = (draad: Draad, handeling: Handeling, rol: Rol) => Verandering | null

const minuteMs = 60_000

export function openOverleg({ store, rooms, clock, limits }: OverlegParts): Overleg {
  const maySay = attempts(limits.opmerkingenPerMinute, minuteMs)
  const slowDown = ({ id }: Ondertekenaar) => {
    if (!maySay(id, clock.now())) throw new Refusal('te-vaak')
  }
  const by = ({ id, naam, organisatie }: Ondertekenaar): Handeling => ({
    door: { id, naam, organisatie },
    op: new Date(clock.wall()).toISOString(),
  })
  const change: Overleg['change'] = async (planId, draadId, wie, make) => {
    const handeling = by(wie)
    const draad = await store.draden.change(planId, draadId, wie.id, (nu, rol) =>
      make(nu, handeling, allow(rol, 'reageren')),
    )
    if (!draad) throw new Refusal('niet-gevonden')
    await rooms.notify(planId, 'overleg')
    return draad
  }
  const member: Overleg['member'] = async (planId, userId) => {
    const found = (await store.members.of(planId)).find(({ id }) => id === userId)
    if (!found) throw new Refusal('geen-lid')
    return by(found).door
  }
  return {
    async begin(planId, wie, { opmerking, toegewezenAan, ...begin }) {
      slowDown(wie)
      const handeling = by(wie)
      const nieuw = {
        ...{ ...begin, ...handeling, besluit: null, afhandeling: null },
        toegewezenAan: toegewezenAan === null ? null : await member(planId, toegewezenAan),
        opmerkingen: [opmerkingVan(opmerking, handeling)],
      }
      const draad = await store.draden.create(planId, nieuw, rol => allow(rol, 'reageren'))
      if (draad.door.id !== wie.id) throw takenId()
      await rooms.notify(planId, 'overleg')
      return draad
    },
    async say(planId, draadId, wie, make) {
      slowDown(wie)
      return change(planId, draadId, wie, make)
    },
    change,
    async tell(planId, draad, wie) {
      await store.draden.see(planId, wie.id, [draad])
      await rooms.notify(planId, 'overleg')
      return { ...draad, gezien: draad.rev }
    },
    by,
    member,
  }
}
