import { Refusal } from '../../shared/refusals.ts'
import type { Clock } from '../clock.ts'
import { joined, wireFor } from './fanOut.ts'
import type { StoredPlan } from './storedPlan.ts'
import type { Batch, Member } from './work.ts'

const noWire = Buffer.alloc(0)
/** Who comes back is sent what came since they were last told: about as much as this brings. */
const placeEveryMs = 1_000

export interface DeliveryParts {
  readonly plan: StoredPlan
  readonly clock: Clock
  /** Who gets every update. */
  readonly audience: ReadonlySet<Member>
  /** Of whom nothing is to be confirmed for now. */
  readonly owes: (member: Member) => boolean
  /** Called when updates are on disk, before anybody else hears of them. */
  readonly onStored: () => void
  readonly onFailed: (thrown: unknown) => void
}

/** Brings a batch to the disk, then to everybody, and then confirms it: in that order (I1). */
export class Delivery {
  readonly #parts: DeliveryParts
  #placeDueAt = 0

  constructor(parts: DeliveryParts) {
    this.#parts = parts
  }

  async commit(batch: Batch): Promise<void> {
    const { updates, frames, edits } = batch
    const { plan, onStored } = this.#parts
    if (updates.length > 0) {
      try {
        await plan.append(updates, frames)
      } catch (thrown) {
        return this.#fail(batch, thrown)
      }
      onStored()
    }
    this.#fanOut(batch)
    for (const edit of edits) edit.resolve()
  }

  /** Who contributed comes back and sends it again. What is on disk after all is sent on. */
  async #fail({ reached, edits }: Batch, thrown: unknown): Promise<void> {
    const { plan, audience, onFailed } = this.#parts
    onFailed(thrown)
    for (const member of reached.keys()) member.close('opslag-mislukt')
    for (const edit of edits) edit.reject(new Refusal('opslag-mislukt'))
    const wire = joined(await plan.catchUp())
    const { place } = plan
    for (const member of audience) member.deliver({ wire, place, confirmed: null })
  }

  /** Everyone gets what came on disk in one write, and with it the confirmation of their own. */
  #fanOut({ frames, reached }: Batch): void {
    const { plan, audience, owes } = this.#parts
    const { place } = plan
    const wireTo = wireFor(frames)
    const confirmed = (member: Member) => (owes(member) ? null : (reached.get(member) ?? null))
    const deliver = (member: Member, wire: Buffer, tellsPlace = false) =>
      member.deliver({ wire, place, confirmed: confirmed(member), tellsPlace })
    const tellsPlace = frames.length > 0 && this.#isPlaceDue()
    if (frames.length > 0) for (const member of audience) deliver(member, wireTo(member), tellsPlace)
    for (const member of reached.keys())
      if (frames.length === 0 || !audience.has(member)) deliver(member, noWire)
  }

  /** Everyone is told now and then where in the log they are, with something else that goes out. */
  #isPlaceDue(): boolean {
    const now = this.#parts.clock.now()
    if (now < this.#placeDueAt) return false
    this.#placeDueAt = now + placeEveryMs
    return true
  }
}
