import type { Place } from '../../shared/head.ts'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Topic } from '../../shared/protocol.ts'
import type { RefusalCode } from '../../shared/refusals.ts'
import type { Clock } from '../clock.ts'
import { faultOf, type Log } from '../log.ts'
import type { NieuwBesluit } from '../store/besluiten.ts'
import type { PlanUpdates } from '../store/planUpdates.ts'
import { Presence } from './awareness.ts'
import { Delivery } from './delivery.ts'
import { joined } from './fanOut.ts'
import { Fullness } from './fullness.ts'
import { Intake } from './intake.ts'
import type { SizeLimits } from './planSize.ts'
import { Rounds } from './rounds.ts'
import { StoredPlan } from './storedPlan.ts'
import { Welcome } from './welcome.ts'
import type { Join, Member, Question, Write } from './work.ts'
import { WorkQueue } from './workQueue.ts'

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
 * updates are checked (`intake`), appended to the log together, sent on, and confirmed (`delivery`), in that order.
 * README.md has the rules.
 */
export class Room {
  readonly #parts: RoomParts
  readonly #plan: StoredPlan
  readonly #presence: Presence
  readonly #fullness: Fullness
  readonly #intake: Intake
  readonly #welcome: Welcome
  readonly #queue: WorkQueue
  readonly #members = new Set<Member>()
  /** Those of them that were sent the plan, and get every update. */
  readonly #joined = new Set<Member>()
  #isBroken = false

  private constructor(parts: RoomParts, plan: StoredPlan) {
    const [members, audience] = [this.#members, this.#joined]
    this.#parts = parts
    this.#plan = plan
    this.#presence = new Presence(parts.clock, audience)
    this.#fullness = new Fullness({
      ...{ limits: parts.limits, clock: parts.clock, members, onGrown: parts.onGrown },
      size: () => plan.size,
      ask: member => this.#intake.ask(member),
    })
    this.#intake = new Intake({ plan, fullness: this.#fullness, personOf: this.#presence.personOf })
    this.#welcome = new Welcome({
      ...{ plan, members, audience },
      showPresence: member => this.showPresence(member),
      onFault: thrown => this.#fall(thrown),
    })
    this.#queue = this.#openQueue(plan)
  }

  #openQueue(plan: StoredPlan): WorkQueue {
    const { clock, onCommitted } = this.#parts
    const delivery = new Delivery({
      ...{ plan, clock, audience: this.#joined, owes: this.#intake.owes },
      onStored: onCommitted,
      onFailed: thrown => this.#log('append-failed', thrown),
    })
    const rounds = new Rounds(clock, () => this.#joined.size)
    return new WorkQueue({
      begin: () => rounds.begin(),
      take: (change, batch) => this.#intake.take(change, batch),
      commit: async batch => {
        await delivery.commit(batch)
        if (batch.updates.length > 0) this.#fullness.look()
      },
      read: lack => (lack === 'detail' ? plan.learn() : plan.openCopy()),
      answer: question => this.#answer(question),
      onFault: thrown => this.#fall(thrown),
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
    this.#intake.leave(member)
    this.#presence.leave(member)
    this.#fullness.leave(member)
  }

  /** Answers with what the member lacks; from then on it gets every update. */
  join(join: Join): void {
    this.#queue.add({ join })
  }

  write(write: Write): void {
    this.#queue.add({ write })
  }

  /**
   * Changes the plan for somebody; resolves when that is on disk and everybody has it. `make` gets the plan
   * as it is when it is its turn, and throws the refusal when it cannot be done. `besluit` goes to disk in the same
   * transaction, or not at all when the edit changes nothing.
   */
  edit(authorId: string, make: (plan: Plan) => PlanEdit, besluit?: NieuwBesluit): Promise<void> {
    return new Promise((resolve, reject) =>
      this.#queue.add({ edit: { authorId, make, besluit, resolve, reject } }),
    )
  }

  /** Changes the plan by an update of the server's own; resolves when it is on disk and everybody has it. */
  patch(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => this.#queue.add({ patch: { bytes, resolve, reject } }))
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
      this.#queue.add({ read: { look: async plan => resolve(await look(plan)), reject } }),
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
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  async #answer(question: Question): Promise<void> {
    if ('join' in question) return this.#welcome.receive(question.join)
    await question.read.look(this.#plan).catch(question.read.reject)
  }

  #fall(thrown: unknown): void {
    this.#log('room-broke', thrown)
    this.#break('opslag-mislukt')
  }

  /** Everyone comes back to a room that is opened anew, and sends again what was not confirmed. */
  #break(code: RefusalCode): void {
    const { planId, onBroken } = this.#parts
    this.#isBroken = true
    onBroken()
    for (const member of this.#members) member.close(code)
    this.#queue.end(new Error(`The room of plan ${planId} broke.`))
  }

  #log(event: string, thrown: unknown): void {
    const { planId, log } = this.#parts
    log(event, { planId, fault: faultOf(thrown) })
  }
}
