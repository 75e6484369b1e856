import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Topic } from '../../shared/protocol.ts'
import { Refusal, type RefusalCode } from '../../shared/refusals.ts'
import type { Clock } from '../clock.ts'
import { faultOf, type Log } from '../log.ts'
import type { PlanUpdates } from '../store/planUpdates.ts'
import { Presence } from './awareness.ts'
import { type OutFrame, wireFor } from './fanOut.ts'
import { answerFrame, askFrame, updateFrame, wireOf } from './frames.ts'
import { LiveDoc } from './liveDoc.ts'
import {
  type Batch,
  type Change,
  type Edit,
  isChange,
  type Join,
  type Member,
  type Patch,
  type Work,
  type Write,
} from './work.ts'

/** The state vector of who has nothing yet. */
const nothing = new Uint8Array([0])
const noWire = Buffer.alloc(0)

export interface RoomParts {
  readonly planId: string
  readonly updates: PlanUpdates
  readonly log: Log
  readonly clock: Clock
  /** Called when the room can go on no longer and must be opened anew. */
  readonly onBroken: () => void
  /** Called when updates are on disk. */
  readonly onCommitted: () => void
}

/**
 * One plan in memory. Everything that looks at the doc or changes it goes through one queue, so that
 * nobody sees an update before it is on disk: updates are tried on the doc, appended to the log together,
 * sent on, and confirmed, in that order. README.md has the rules.
 */
export class Room {
  readonly #parts: RoomParts
  readonly #doc: LiveDoc
  readonly #presence: Presence
  readonly #members = new Set<Member>()
  readonly #joined = new Set<Member>()
  /** Members who were asked for all that the room lacks; nothing of theirs is confirmed until they answer. */
  readonly #owing = new Set<Member>()
  #queue: Work[] = []
  #running: Promise<void> | null = null
  #isBroken = false
  /** The number of the last update on disk. */
  #seq: number

  private constructor(parts: RoomParts, doc: LiveDoc) {
    this.#parts = parts
    this.#presence = new Presence(parts.clock, this.#joined)
    this.#doc = doc
    this.#seq = doc.tail.seq
  }

  static async open(parts: RoomParts): Promise<Room> {
    return new Room(parts, await LiveDoc.load(parts.updates, parts.planId))
  }

  enter(member: Member): void {
    this.#members.add(member)
    if (this.#isBroken) member.close('opslag-mislukt')
  }

  /** What the member sent before is still written. */
  leave(member: Member): void {
    this.#members.delete(member)
    this.#joined.delete(member)
    this.#presence.leave(member)
  }

  /** Answers with what the member lacks; from then on it gets every update. */
  join(join: Join): void {
    this.#add({ join })
  }

  write(write: Write): void {
    this.#add({ write })
  }

  /**
   * Changes the plan for somebody; resolves when that is on disk and everybody has it. `make` gets the plan
   * as it is when it is its turn, and throws the refusal when it cannot be done.
   */
  edit(authorId: string, make: (plan: Plan) => PlanEdit): Promise<void> {
    return new Promise((resolve, reject) => this.#add({ edit: { authorId, make, resolve, reject } }))
  }

  /** Changes the plan by an update of the server's own; resolves when it is on disk and everybody has it. */
  patch(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => this.#add({ patch: { bytes, resolve, reject } }))
  }

  /** Has everyone load the plan anew, from another room. */
  renew(): void {
    this.#break('hersteld')
  }

  /** Ends the connections of somebody. */
  expel(userId: string, code: RefusalCode): void {
    for (const member of this.#members) if (member.persoon.id === userId) member.close(code)
  }

  /** Tells every connection that negotiated it that something beside the doc has changed. */
  notify(topic: Topic): void {
    for (const member of this.#members) member.notify(topic)
  }

  /** The plan as it is on disk. */
  plan(): Promise<Plan> {
    return this.#read(doc => doc.plan())
  }

  /** All that is on disk, as one update. */
  state(): Promise<Uint8Array> {
    return this.#read(doc => doc.since(nothing))
  }

  #read<T>(look: (doc: LiveDoc) => T): Promise<T> {
    return new Promise((resolve, reject) => this.#add({ read: { look: doc => resolve(look(doc)), reject } }))
  }

  /** Takes in where a member is; the others hear it soon. */
  present(member: Member, update: Uint8Array): void {
    this.#presence.receive(member, update)
  }

  /** Sends a member where everybody else is. */
  showPresence(member: Member): void {
    this.#presence.show(member)
  }

  /** Resolves when all that was asked so far is done. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  #add(work: Work): void {
    this.#queue.push(work)
    if (this.#isBroken) return this.#refuseQueue()
    this.#running ??= this.#run().finally(() => {
      this.#running = null
    })
  }

  async #run(): Promise<void> {
    try {
      while (this.#queue.length > 0) await this.#runBatch()
    } catch (thrown) {
      this.#parts.log('room-broke', { planId: this.#parts.planId, fault: faultOf(thrown) })
      this.#break('opslag-mislukt')
    }
  }

  async #runBatch(): Promise<void> {
    const batch: Batch = { updates: [], frames: [], reached: new Map(), edits: [] }
    const isSound = this.#tryChanges(batch)
    const isKept = await this.#commit(batch)
    if (isSound && isKept) this.#answer()
    else await this.#doc.reload()
  }

  /** Tries the changes at the head of the queue. False when the doc is not to be trusted any more. */
  #tryChanges(batch: Batch): boolean {
    for (let work = this.#queue[0]; work && isChange(work); work = this.#queue[0]) {
      this.#queue.shift()
      if (!this.#try(work, batch)) return false
    }
    return true
  }

  #try(change: Change, batch: Batch): boolean {
    if ('edit' in change) return this.#tryEdit(change.edit, batch)
    return 'patch' in change ? this.#tryPatch(change.patch, batch) : this.#tryWrite(change.write, batch)
  }

  #tryPatch(patch: Patch, batch: Batch): boolean {
    const updates = this.#doc.apply(patch.bytes)
    if (!updates) {
      patch.reject(new Error('A patch of the server does not fit its plan.'))
      return false
    }
    for (const update of updates) {
      batch.updates.push({ bytes: update, authorId: null })
      batch.frames.push({ wire: wireOf(updateFrame(update)), from: null })
    }
    batch.edits.push(patch)
    return true
  }

  #tryEdit(edit: Edit, batch: Batch): boolean {
    let change: PlanEdit
    try {
      change = edit.make(this.#doc.plan())
    } catch (thrown) {
      edit.reject(thrown)
      return true
    }
    return this.#applyEdit(edit, change, batch)
  }

  #applyEdit(edit: Edit, change: PlanEdit, batch: Batch): boolean {
    try {
      for (const update of this.#doc.edit(change)) {
        batch.updates.push({ bytes: update, authorId: edit.authorId })
        batch.frames.push({ wire: wireOf(updateFrame(update)), from: null })
      }
    } catch (thrown) {
      edit.reject(thrown)
      return false
    }
    batch.edits.push(edit)
    return true
  }

  #tryWrite(write: Write, batch: Batch): boolean {
    const { member, n, full, bytes } = write
    const verdict = this.#doc.check(bytes)
    if (verdict === 'malformed') member.close('ongeldig-bericht')
    else if (verdict === 'known') this.#reach(member, n, full, batch)
    else if (!member.mayWrite) member.refuse(n)
    else if (verdict === 'gap') this.#askAll(member, full)
    else return this.#apply(write, batch)
    return true
  }

  #apply({ member, n, full, bytes }: Write, batch: Batch): boolean {
    const updates = this.#doc.apply(bytes)
    if (!updates) {
      member.close('ongeldig-bericht')
      return false
    }
    updates.forEach((update, index) => {
      const from = index === 0 ? member : null
      batch.updates.push({ bytes: update, authorId: from?.persoon.id ?? null })
      batch.frames.push({ wire: wireOf(updateFrame(update)), from })
    })
    this.#reach(member, n, full, batch)
    return true
  }

  #reach(member: Member, n: number, full: boolean, batch: Batch): void {
    if (full) this.#owing.delete(member)
    batch.reached.set(member, n)
  }

  /** Something in between is missing. A full answer that has a gap as well is not an honest client's. */
  #askAll(member: Member, full: boolean): void {
    if (full) return member.close('ongeldig-bericht')
    if (this.#owing.has(member)) return
    this.#owing.add(member)
    member.send(askFrame(this.#doc.stateVector()))
  }

  /** Append, then send on, then confirm. False when the append failed. */
  async #commit({ updates, frames, reached, edits }: Batch): Promise<boolean> {
    const { planId, log } = this.#parts
    try {
      if (updates.length > 0) await this.#parts.updates.append(planId, updates)
    } catch (thrown) {
      log('append-failed', { planId, fault: faultOf(thrown) })
      for (const member of reached.keys()) member.close('opslag-mislukt')
      for (const edit of edits) edit.reject(new Refusal('opslag-mislukt'))
      return false
    }
    this.#seq += updates.length
    if (updates.length > 0) this.#parts.onCommitted()
    this.#fanOut(frames, reached)
    for (const edit of edits) edit.resolve()
    return true
  }

  /** Everyone gets what came on disk in one write, and with it the confirmation of their own. */
  #fanOut(frames: readonly OutFrame[], reached: ReadonlyMap<Member, number>): void {
    const wireTo = wireFor(frames)
    const confirmed = (member: Member) => (this.#owing.has(member) ? null : (reached.get(member) ?? null))
    if (frames.length > 0)
      for (const member of this.#joined) member.deliver(wireTo(member), this.#seq, confirmed(member))
    for (const member of reached.keys())
      if (frames.length === 0 || !this.#joined.has(member))
        member.deliver(noWire, this.#seq, confirmed(member))
  }

  /** Answers the joins and reads at the head of the queue: all that is in the doc now is on disk. */
  #answer(): void {
    for (let work = this.#queue[0]; work && !isChange(work); work = this.#queue[0]) {
      this.#queue.shift()
      if ('join' in work) this.#welcome(work.join)
      else work.read.look(this.#doc)
    }
  }

  /** Asks first, so that a client that hears it has everything already knows what it still owes. */
  #welcome({ member, stateVector, isEmpty }: Join): void {
    if (!this.#members.has(member)) return
    const isNew = !this.#joined.has(member)
    this.#joined.add(member)
    if (member.mayWrite && !isEmpty) member.send(askFrame(this.#doc.stateVector()))
    member.send(answerFrame(this.#doc.since(stateVector)))
    if (isNew) this.showPresence(member)
  }

  /** Everyone comes back to a room that is opened anew, and sends again what was not confirmed. */
  #break(code: RefusalCode): void {
    this.#isBroken = true
    this.#parts.onBroken()
    for (const member of this.#members) member.close(code)
    this.#refuseQueue()
  }

  #refuseQueue(): void {
    const fault = new Error(`The room of plan ${this.#parts.planId} broke.`)
    for (const work of this.#queue) {
      if ('read' in work) work.read.reject(fault)
      if ('edit' in work) work.edit.reject(new Refusal('opslag-mislukt'))
      if ('patch' in work) work.patch.reject(fault)
    }
    this.#queue = []
  }
}
