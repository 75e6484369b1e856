import type { Draad } from '../../shared/overleg/draad.ts'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { can } from '../../shared/permissions.ts'
import type { Clock } from '../clock.ts'
import { faultOf, type Log } from '../log.ts'
import type { NieuwBericht } from '../store/berichten.ts'
import type { Member } from '../store/members.ts'
import type { Store } from '../store/store.ts'
import type { Rooms } from '../sync/rooms.ts'
import { trekkersVan } from './trekkers.ts'
import { type Gebeurtenis, gebeurtenissenIn, type Omgeving } from './voorWie.ts'

export interface BerichtenParts {
  readonly store: Pick<Store, 'draden' | 'members' | 'berichten'>
  readonly rooms: Pick<Rooms, 'readPlan'>
  readonly clock: Clock
  readonly log: Log
}

/** Tells people of what concerns them in the conversations, from the rows of these: nothing is told twice. */
export interface Berichten {
  /** Something was said or done in a plan. Never rejects: what fails is told with the next one. */
  volg(planId: string): Promise<void>
  /** Tells what was not told before the server ended. Never rejects. */
  haalIn(): Promise<void>
}

/** Draden looked at in one go: nobody else is served meanwhile. */
const perKeer = 25

export function openBerichten(parts: BerichtenParts): Berichten {
  const { store, log } = parts
  const last = new Map<string, Promise<void>>()
  async function follow(planId: string): Promise<void> {
    for (let meer = true; meer; ) {
      const tot = await store.berichten.tot(planId)
      const page = await store.draden.list(planId, '', tot, perKeer)
      meer = page.meer
      if (page.draden.length > 0) await tell(parts, planId, page.draden, page.rev)
    }
  }
  const volg = (planId: string): Promise<void> => {
    const done = (last.get(planId) ?? Promise.resolve())
      .then(() => follow(planId))
      .catch(thrown => log('berichten-failed', { planId, fault: faultOf(thrown) }))
      .finally(() => last.get(planId) === done && last.delete(planId))
    last.set(planId, done)
    return done
  }
  return {
    volg,
    haalIn: async () => {
      try {
        for (const planId of await store.berichten.achter()) await volg(planId)
      } catch (thrown) {
        log('berichten-failed', { fault: faultOf(thrown) })
      }
    },
  }
}

async function tell(
  { store, rooms, clock }: BerichtenParts,
  planId: string,
  draden: readonly Draad[],
  rev: number,
): Promise<void> {
  const leden = (await store.members.of(planId)).filter(({ rol }) => can(rol, 'lezen'))
  // Only a voorstel needs the plan, which may be large.
  const plan = draden.some(({ voorstel }) => voorstel) ? await rooms.readPlan(planId) : null
  const op = new Date(clock.wall()).toISOString()
  await store.berichten.tell(planId, rev, kept =>
    draden.flatMap(draad => {
      const isTrekkerOrganisatie = plan && draad.voorstel ? trekkersVan(plan, draad.elementId) : () => false
      const omgeving: Omgeving = {
        ...{ op, door: actorOf(draad, leden, kept.seenAt(draad)) },
        isTrekker: ({ organisatie }) => isTrekkerOrganisatie(organisatie),
      }
      const seen = new Set(kept.seenAt(draad))
      const fresh = [...gebeurtenissenIn(draad, omgeving)].filter(een => kept.isNew(draad.id, een))
      return leden
        .filter(({ id }) => !seen.has(id))
        .flatMap(lid => berichtVoor(lid, draad, fresh, kept.toldOf(draad.id, lid.id)) ?? [])
    }),
  )
}

/** The most telling of what happened; of an opmerking that somebody was told of before, not again. */
function berichtVoor(
  lid: Member,
  { id: draadId, rev }: Draad,
  fresh: readonly Gebeurtenis[],
  toldOf: ReadonlySet<string>,
): NieuwBericht | null {
  for (const { door, op, opmerkingId, voor } of fresh) {
    const soort = door.id === lid.id || toldOf.has(opmerkingId ?? '') ? null : voor(lid)
    if (soort) return { userId: lid.id, draadId, rev, soort, door, op, opmerkingId }
  }
  return null
}

/** Who changes a draad has thereby seen it, before anybody else hears of it. */
function actorOf(draad: Draad, leden: readonly Member[], seenBy: readonly string[]): Ondertekenaar {
  const lid = leden.find(({ id }) => seenBy.includes(id))
  return lid ? { id: lid.id, naam: lid.naam, organisatie: lid.organisatie } : draad.door
}
