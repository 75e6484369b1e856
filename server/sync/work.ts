import type { Place } from '../../shared/head.ts'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Persoon } from '../../shared/presence.ts'
import type { Filling, Topic } from '../../shared/protocol.ts'
import type { RefusalCode } from '../../shared/refusals.ts'
import type { NieuwBesluit } from '../store/besluiten.ts'
import type { NewUpdate } from '../store/planUpdates.ts'
import type { OutFrame } from './fanOut.ts'
import type { StoredPlan } from './storedPlan.ts'

/** What a room asks of a connection in it. */
export interface Member {
  readonly persoon: Persoon
  readonly mayWrite: boolean
  /** One message. */
  send(message: Uint8Array): void
  /** Whole websocket frames, written as they are: everybody gets the very same buffer. */
  write(wire: Buffer): void
  /** What it lacks up to `seq` is being made: until `load` it gets nothing of the log. */
  hold(seq: number): void
  /** All that it lacked, up to this place, as `write` takes it. */
  load(wires: readonly Buffer[], place: Place): void
  /** One write for all of it. */
  deliver(delivery: Delivery): void
  /** Presence, as `write` takes it. It is left out when the connection is behind: what matters comes first. */
  present(wire: Buffer): void
  /** The `n`th sync frame changes nothing: this connection may only read, or why else. */
  refuse(n: number, why?: RefusalCode): void
  /** How full the plan is. */
  filled(filling: Filling): void
  /** Something beside the doc is another than it was: ask for it again. */
  notify(topic: Topic): void
  close(code: RefusalCode): void
}

/** What came on disk up to a place. */
export interface Delivery {
  /** As `write` takes it; without what is the member's own. */
  readonly wire: Buffer
  readonly place: Place
  /** The member's own sync frames up to this one are on disk as well. */
  readonly confirmed: number | null
  /** The member is to hear which place it is, once it has all up to there. */
  readonly tellsPlace?: boolean
}

/** The `n`th sync frame of a connection. `full`: it has all that the room lacked (SyncStep2). */
export interface Write {
  readonly member: Member
  readonly n: number
  readonly bytes: Uint8Array
  readonly full: boolean
}
/**
 * A member that wants all that its state vector lacks. `isEmpty`: it has nothing itself. `place`: it says that it has
 * all up to there.
 */
export interface Join {
  readonly member: Member
  readonly stateVector: Uint8Array
  readonly isEmpty: boolean
  readonly place: Place | null
}
/** A look at the plan when all that came before is on disk. */
export interface Read {
  readonly look: (plan: StoredPlan) => Promise<void>
  readonly reject: (fault: unknown) => void
}
/** A change that the server itself makes for somebody, from the plan as it is at its turn. */
export interface Edit {
  readonly authorId: string
  /** Throws the refusal when this cannot be. */
  readonly make: (plan: Plan) => PlanEdit
  /** Goes to disk in the same transaction, when the edit changes something. */
  readonly besluit?: NieuwBesluit | undefined
  /** It is on disk. */
  readonly resolve: () => void
  readonly reject: (fault: unknown) => void
}
/** A change that the server itself makes, as an update. */
export interface Patch {
  readonly bytes: Uint8Array
  /** It is on disk. */
  readonly resolve: () => void
  readonly reject: (fault: unknown) => void
}
export type Change = { readonly write: Write } | { readonly edit: Edit } | { readonly patch: Patch }
export type Question = { readonly join: Join } | { readonly read: Read }
export type Work = Change | Question

export const isChange = (work: Work): work is Change => 'write' in work || 'edit' in work || 'patch' in work

/** What has to be read from disk before a change can be taken. */
export type Lack = 'detail' | 'copy' | null

/** Changes that are appended together. */
export interface Batch {
  readonly updates: NewUpdate[]
  /** The same updates as they go out. */
  readonly frames: OutFrame[]
  /** The last sync frame of each contributor. */
  readonly reached: Map<Member, number>
  readonly edits: (Edit | Patch)[]
  /** How many of the frames, from the first on, are of edits: what the copy of the plan has already. */
  ofEdits: number
}
