import type { IncomingMessage } from 'node:http'
import { type Head, type Place, readHead } from '../../shared/head.ts'
import type { Rol } from '../../shared/permissions.ts'
import { schemaVersion } from '../../shared/plan/schemaVersion.ts'
import type { Persoon } from '../../shared/presence.ts'
import { schemaParameter } from '../../shared/protocol.ts'
import { Refusal, type RefusalCode } from '../../shared/refusals.ts'
import { isOwnOrigin } from '../auth/origin.ts'
import { planRole } from '../auth/planRole.ts'
import type { SignIn, SignIns } from '../auth/signIn.ts'
import type { Limits } from '../limits.ts'
import { faultOf, type Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { User } from '../store/users.ts'
import type { Held, Rooms } from './rooms.ts'

export interface Gate {
  readonly store: Store
  readonly signIns: SignIns
  readonly rooms: Rooms
  readonly publicUrl: string | null
  readonly log: Log
  readonly limits: Limits
}

/** Somebody who may enter, with the room held for them. */
export interface Admitted {
  readonly held: Held
  readonly planId: string
  readonly persoon: Persoon
  readonly rol: Rol
  readonly signIn: SignIn
  /** The lineage of the plan. */
  readonly epoch: number
  /** Where in its log they say that they are. */
  readonly place: Place | null
}
export type Admission = Admitted | { readonly refusal: RefusalCode }

/** Settles who a connection is and what it may, in this order: origin, sign-in, plan, role, schema, epoch. */
export async function admit(request: IncomingMessage, planId: string, gate: Gate): Promise<Admission> {
  try {
    checkOrigin(request, gate.publicUrl)
    const { user, signIn } = await whoIs(request, gate)
    const rol = await planRole(gate.store, planId, user.id, 'lezen')
    checkSchema(request)
    const epoch = await gate.store.planUpdates.epoch(planId)
    const said = readHead(queryOf(request).toString())
    checkEpoch(said, epoch)
    const held = await gate.rooms.hold(planId)
    return { held, planId, persoon: persoonOf(user), rol, signIn, epoch, place: said?.place ?? null }
  } catch (thrown) {
    if (thrown instanceof Refusal) return { refusal: thrown.code }
    gate.log('socket-failed', { planId, fault: faultOf(thrown) })
    return { refusal: 'opslag-mislukt' }
  }
}

function checkOrigin({ headers }: IncomingMessage, publicUrl: string | null): void {
  const site = headers['sec-fetch-site']
  const asked = {
    origin: headers.origin,
    site: typeof site === 'string' ? site : undefined,
    host: headers.host,
  }
  if (!isOwnOrigin(asked, publicUrl)) throw new Refusal('vreemde-herkomst')
}

async function whoIs(request: IncomingMessage, { store, signIns }: Gate) {
  const signIn = await signIns.look(request.headers.cookie)
  const user = signIn && (await store.users.byId(signIn.userId))
  if (!user) throw new Refusal('niet-aangemeld')
  return { user, signIn }
}

/** A page of an older release would remove what it does not know. One that says nothing is a program. */
function checkSchema(request: IncomingMessage): void {
  const said = queryOf(request).get(schemaParameter)
  if (said !== null && !(Number(said) >= schemaVersion)) throw new Refusal('te-oud')
}

/** What stems from another lineage is never merged. One that says nothing has nothing yet, or is a program. */
function checkEpoch(said: Head | null, epoch: number): void {
  if (said && said.epoch !== epoch) throw new Refusal('plan-vervangen')
}

const queryOf = (request: IncomingMessage): URLSearchParams =>
  new URL(request.url ?? '', 'http://local').searchParams

const persoonOf = ({ id, naam, organisatie, sector, kleur }: User): Persoon => ({
  id,
  naam,
  organisatie,
  sector,
  kleur,
})
