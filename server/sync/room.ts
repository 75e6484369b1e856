import { decodeStateVector, mergeUpdates } from 'yjs'
import type { Place } from '../../shared/head.ts'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Topic } from '../../shared/protocol.ts'
import { Refusal, type RefusalCode } from '../../shared/refusals.ts'
import type { Clock } from '../clock.ts'
import { faultOf, type Log } from '../log.ts'
import type { PlanUpdates } from '../store/planUpdates.ts'
import { Presence } from './awareness.ts'
import { joined, type OutFrame, wireFor } from './fanOut.ts'
import { askFrame, updateFrame, wireOf } from './frames.ts'
import { Fullness } from './fullness.ts'
import { loadOf } from './planLoad.ts'
import type { SizeLimits } from './planSize.ts'
import type { News } from './planState.ts'
import { StoredPlan } from './storedPlan.ts'
import { checkUpdate, type Verdict } from './updateCheck.ts'
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

const noWire = Buffer.alloc(0)
/** What may wait for its turn, in bytes. Whoever sends more comes back and sends it again. */
const mostQueued = 8 * 1024 * 1024
/** How often one is asked for all we lack before news of it comes that fits. */
const mostAsked = 3
/** Who comes back is sent what came since they were last told: about as much as this brings. */
const placeEveryMs = 1_000

/** What has to be read from disk before a change can be taken. */
type Lack = 'detail' | 'copy' | null

export interface RoomParts {
  readonly planId: string
  readonly updates: PlanUpdates
  readonly log: Log
  readonly clock: Clock
  readonly limits: SizeLimits
  /** Called when the room can go on no longer and must be opened anew. */
  readonly onBroken: () => void
  /** Called when updates are on disk. */
  readonly onCommitted: () => void
  /** Called when another snapshot would say how full the plan is. */
  readonly onGrown: () => void
}

/**
 * One plan in memory. Every change of it goes through one queue, so that nobody sees an update before it is on disk:
 * updates are checked, appended to the log together, sent on, and confirmed, in that order. README.md has the rules.
 */
export class Room {
  readonly #parts: RoomParts
  readonly #plan: StoredPlan
  readonly #presence: Presence
  readonly #fullness: Fullness
  readonly #members = new Set<Member>()
  readonly #joined = new Set<Member>()
  /** Members who were asked for all that the room lacks; nothing of theirs is confirmed until they answer. */
  readonly #owing = new Set<Member>()
  /** How often they were asked since something of theirs was stored. */
  readonly #asked = new WeakMap<Member, number>()
  #queue: Work[] = []
  #queued = 0
  #running: Promise<void> | null = null
  #isBroken = false
  #placeDueAt = 0

  private constructor(parts: RoomParts, plan: StoredPlan) {
    this.#parts = parts
    this.#plan = plan
    this.#presence = new Presence(parts.clock, this.#joined)
    this.#fullness = new Fullness({
      ...{ limits: parts.limits, clock: parts.clock, members: this.#members, onGrown: parts.onGrown },
      size: () => plan.size,
      ask: member => member.send(askFrame(plan.state.vector())),
    })
  }

  static async open(parts: RoomParts): Promise<Room> {
    return new Room(parts, await StoredPlan.open(parts.updates, parts.planId))
  }

  enter(member: Member): void {
    this.#members.add(member)
    if (this.#isBroken) return member.close('opslag-mislukt')
    this.#fullness.enter(member)
  }

  /** What the member sent before is still written. */
  leave(member: Member): void {
    this.#members.delete(member)
    this.#joined.delete(member)
    this.#owing.delete(member)
    this.#presence.leave(member)
    this.#fullness.leave(member)
  }

  /** Answers with what the member lacks; from then on it gets every update. */
  join(join: Join): void {
    this.#add({ join })
  }

  write(write: Write): void {
    this.#queued += write.bytes.length
    if (this.#queued > mostQueued) write.member.close('opslag-mislukt')
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
    return this.#read(async plan => (await plan.openCopy()).plan())
  }

  /** There is another snapshot of it. */
  measure(): Promise<void> {
    return this.#read(async plan => {
      await plan.measure()
      this.#fullness.look()
    })
  }

  /** All that is on disk, as one update, and the place of the last of it. */
  state(): Promise<{ readonly update: Uint8Array; readonly place: Place }> {
    return this.#read(async plan => ({ update: await plan.joined(), place: plan.place }))
  }

  /** Everything on disk after a number, as frames for the wire. */
  async after(seq: number): Promise<{ readonly wire: Buffer; readonly seq: number }> {
    const { updates, seq: last } = await this.#plan.after(seq)
    return { wire: joined(updates), seq: last }
  }

  #read<T>(look: (plan: StoredPlan) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) =>
      this.#add({ read: { look: async plan => resolve(await look(plan)), reject } }),
    )
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
    this.#running ??= this.#run()
  }

  /** Begins when everything that came in at the same moment is read: it goes to disk together. */
  async #run(): Promise<void> {
    await new Promise(resolve => setImmediate(resolve))
    try {
      while (this.#queue.length > 0) await this.#runBatch()
    } catch (thrown) {
      this.#fall(thrown)
    }
    // In the same breath as the last look at the queue: what comes next begins anew.
    this.#running = null
  }

  async #runBatch(): Promise<void> {
    const batch: Batch = { updates: [], frames: [], reached: new Map(), edits: [], ofEdits: 0 }
    const lacks = this.#takeChanges(batch)
    await this.#commit(batch)
    if (lacks === 'detail') await this.#plan.learn()
    else if (lacks === 'copy') await this.#plan.openCopy()
    else await this.#answer()
  }

  /** Takes the changes at the head of the queue, up to one that needs what is not in memory. */
  #takeChanges(batch: Batch): Lack {
    for (let work = this.#queue[0]; work && isChange(work); work = this.#queue[0]) {
      const lacks = this.#take(work, batch)
      if (lacks) return lacks
      this.#queue.shift()
      if ('write' in work) this.#queued -= work.write.bytes.length
    }
    return null
  }

  #take(change: Change, batch: Batch): Lack {
    if ('edit' in change) return this.#takeEdit(change.edit, batch)
    return 'patch' in change ? this.#takePatch(change.patch, batch) : this.#takeWrite(change.write, batch)
  }

  /** An edit is made in a copy of what is on disk and of the edits before it, so nothing else may be under way. */
  #takeEdit(edit: Edit, batch: Batch): Lack {
    const { copy, state } = this.#plan
    if (!state.detail) return 'detail'
    if (!copy || batch.frames.length > batch.ofEdits) return 'copy'
    try {
      const updates = copy.edit(edit.authorId, edit.make(copy.plan()))
      if (updates.length > 0) this.#putOwn(mergeUpdates([...updates]), edit.authorId, batch)
      batch.ofEdits = batch.frames.length
      batch.edits.push(edit)
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.code === 'plan-vol') this.#plan.dropCopy()
      edit.reject(thrown)
    }
    return null
  }

  #takePatch(patch: Patch, batch: Batch): Lack {
    if (!this.#plan.state.detail) return 'detail'
    try {
      this.#putOwn(patch.bytes, null, batch)
      batch.edits.push(patch)
    } catch (thrown) {
      patch.reject(thrown)
    }
    return null
  }

  #putOwn(bytes: Uint8Array, userId: string | null, batch: Batch): void {
    const verdict = checkUpdate(this.#plan.state, bytes, { userId }, true)
    // What the server repairs is taken whatever there is.
    if (verdict.is === 'news' && userId !== null && !this.#fullness.takes(verdict.news))
      throw new Refusal('plan-vol')
    if (verdict.is === 'news') this.#put(verdict.news, null, userId, batch)
    else if (verdict.is !== 'known') throw new Error(`A change of the server's own is ${verdict.is}.`)
  }

  #takeWrite(write: Write, batch: Batch): Lack {
    const { member, n, full, bytes } = write
    const sender = { userId: member.persoon.id, present: this.#presence.personOf }
    const verdict = checkUpdate(this.#plan.state, bytes, sender, full)
    if (verdict.is === 'unsure') return 'detail'
    if (verdict.is === 'malformed') member.close('ongeldig-bericht')
    else if (verdict.is === 'known') this.#reach(member, n, full, batch)
    else if (!member.mayWrite) this.#turnDown(write, verdict, batch)
    else if (verdict.is === 'foreign') member.close('vreemde-afzender')
    else if (verdict.is === 'gap') this.#askAll(member, full)
    else if (verdict.is === 'news' && !this.#fullness.takes(verdict.news)) this.#noRoom(write)
    else if (verdict.is === 'news') {
      this.#asked.delete(member)
      this.#put(verdict.news, member, member.persoon.id, batch)
      this.#reach(member, n, full, batch)
    }
    return null
  }

  /** Nothing of it is confirmed until all that did not fit has come again. */
  #noRoom({ member, n, full }: Write): void {
    this.#owing.add(member)
    this.#fullness.turnAway(member, n)
    if (!full) this.#fullness.more(member)
  }

  /** In a reader's window Yjs itself takes away marks that bound nothing any more: that is not held against them. */
  #turnDown({ member, n, full }: Write, verdict: Verdict, batch: Batch): void {
    const onlyDeletes = verdict.is === 'news' && verdict.news.scan.structs.length === 0
    if (onlyDeletes) this.#reach(member, n, full, batch)
    else member.refuse(n)
  }

  #put(news: News, from: Member | null, authorId: string | null, batch: Batch): void {
    const { bytes } = news
    this.#plan.state.accept(news)
    batch.updates.push({ bytes, authorId })
    batch.frames.push({ bytes, wire: wireOf(updateFrame(bytes)), from })
  }

  #reach(member: Member, n: number, full: boolean, batch: Batch): void {
    if (full) {
      this.#owing.delete(member)
      this.#fullness.settled(member)
    }
    batch.reached.set(member, n)
  }

  /** Something in between is missing. A full answer that has a gap as well is not an honest client's. */
  #askAll(member: Member, full: boolean): void {
    if (full) return member.close('ongeldig-bericht')
    if (this.#owing.has(member)) return this.#fullness.more(member)
    const asked = (this.#asked.get(member) ?? 0) + 1
    if (asked >= mostAsked) return member.close('wijziging-ontbreekt')
    this.#asked.set(member, asked)
    this.#owing.add(member)
    member.send(askFrame(this.#plan.state.vector()))
  }

  /** Append, then send on, then confirm. */
  async #commit(batch: Batch): Promise<void> {
    const { updates, frames, edits } = batch
    if (updates.length > 0)
      try {
        await this.#plan.append(updates, frames)
      } catch (thrown) {
        return this.#fail(batch, thrown)
      }
    if (updates.length > 0) this.#parts.onCommitted()
    this.#fanOut(frames, batch.reached)
    if (updates.length > 0) this.#fullness.look()
    for (const edit of edits) edit.resolve()
  }

  /** Who contributed comes back and sends it again. What is on disk after all is sent on. */
  async #fail({ reached, edits }: Batch, thrown: unknown): Promise<void> {
    const { planId, log } = this.#parts
    log('append-failed', { planId, fault: faultOf(thrown) })
    for (const member of reached.keys()) member.close('opslag-mislukt')
    for (const edit of edits) edit.reject(new Refusal('opslag-mislukt'))
    const wire = joined(await this.#plan.catchUp())
    const { place } = this.#plan
    for (const member of this.#joined) member.deliver({ wire, place, confirmed: null })
  }

  /** Everyone gets what came on disk in one write, and with it the confirmation of their own. */
  #fanOut(frames: readonly OutFrame[], reached: ReadonlyMap<Member, number>): void {
    const { place } = this.#plan
    const wireTo = wireFor(frames)
    const confirmed = (member: Member) => (this.#owing.has(member) ? null : (reached.get(member) ?? null))
    const deliver = (member: Member, wire: Buffer, tellsPlace = false) =>
      member.deliver({ wire, place, confirmed: confirmed(member), tellsPlace })
    const tellsPlace = frames.length > 0 && this.#isPlaceDue()
    if (frames.length > 0) for (const member of this.#joined) deliver(member, wireTo(member), tellsPlace)
    for (const member of reached.keys())
      if (frames.length === 0 || !this.#joined.has(member)) deliver(member, noWire)
  }

  /** Everyone is told now and then where in the log they are, with something else that goes out. */
  #isPlaceDue(): boolean {
    const now = this.#parts.clock.now()
    if (now < this.#placeDueAt) return false
    this.#placeDueAt = now + placeEveryMs
    return true
  }

  /** Answers the joins and reads at the head of the queue: all that is known now is on disk. */
  async #answer(): Promise<void> {
    for (let work = this.#queue[0]; work && !isChange(work); work = this.#queue[0]) {
      this.#queue.shift()
      if ('join' in work) await this.#welcome(work.join)
      else await work.read.look(this.#plan).catch(work.read.reject)
    }
  }

  /** Asks first, so that a client that hears it has everything already knows what it still owes. */
  async #welcome(join: Join): Promise<void> {
    const { member, isEmpty } = join
    const make = await this.#lacked(join)
    if (!this.#members.has(member)) return
    const isNew = !this.#joined.has(member)
    this.#joined.add(member)
    if (member.mayWrite && !isEmpty) member.send(askFrame(this.#plan.state.vector()))
    const { place } = this.#plan
    const wires = make()
    if (wires instanceof Promise) return this.#loadLater(member, wires, place)
    member.load(wires, place)
    if (isNew) this.showPresence(member)
  }

  /** What somebody lacks who comes in, to be made: what came after their place, or what their state vector says. */
  async #lacked({ stateVector, isEmpty, place }: Join): Promise<() => Buffer[] | Promise<Buffer[]>> {
    const news = isEmpty || !place ? null : await this.#plan.since(place, decodeStateVector(stateVector))
    if (news) return () => loadOf(news)
    const { load, since } = await this.#plan.load()
    return () => (isEmpty ? load.whole(since) : load.above(stateVector, since))
  }

  /** Nobody else waits for it. What comes on disk meanwhile the member gets after it, and then who is there. */
  #loadLater(member: Member, making: Promise<readonly Buffer[]>, place: Place): void {
    member.hold(place.seq)
    making.then(
      wires => this.#members.has(member) && member.load(wires, place),
      (thrown: unknown) => this.#fall(thrown),
    )
  }

  #fall(thrown: unknown): void {
    this.#parts.log('room-broke', { planId: this.#parts.planId, fault: faultOf(thrown) })
    this.#break('opslag-mislukt')
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
    this.#queued = 0
  }
}
