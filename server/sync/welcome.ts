import { decodeStateVector } from 'yjs'
import type { Place } from '../../shared/head.ts'
import { askFrame } from './frames.ts'
import { loadOf } from './planLoad.ts'
import type { StoredPlan } from './storedPlan.ts'
import type { Join, Member } from './work.ts'

interface WelcomeParts {
  readonly plan: StoredPlan
  readonly members: ReadonlySet<Member>
  /** Who gets every update. */
  readonly audience: Set<Member>
  /** Sends a member where everybody else is. */
  readonly showPresence: (member: Member) => void
  readonly onFault: (thrown: unknown) => void
}

/** Sends who comes in all that it lacks; from then on it gets every update. */
export class Welcome {
  readonly #parts: WelcomeParts

  constructor(parts: WelcomeParts) {
    this.#parts = parts
  }

  /** Asks first, so that a client that hears it has everything already knows what it still owes. */
  async receive(join: Join): Promise<void> {
    const { plan, members, audience, showPresence } = this.#parts
    const { member, isEmpty } = join
    const make = await this.#lacked(join)
    if (!members.has(member)) return
    const isNew = !audience.has(member)
    audience.add(member)
    if (member.mayWrite && !isEmpty) member.send(askFrame(plan.state.vector()))
    const { place } = plan
    const wires = make()
    if (wires instanceof Promise) return this.#loadLater(member, wires, place)
    member.load(wires, place)
    if (isNew) showPresence(member)
  }

  /** What somebody lacks who comes in, to be made: what came after their place, or what their state vector says. */
  async #lacked({ stateVector, isEmpty, place }: Join): Promise<() => Buffer[] | Promise<Buffer[]>> {
    const { plan } = this.#parts
    const news = isEmpty || !place ? null : await plan.since(place, decodeStateVector(stateVector))
    if (news) return () => loadOf(news)
    const { load, since } = await plan.load()
    return () => (isEmpty ? load.whole(since) : load.above(stateVector, since))
  }

  /** Nobody else waits for it. What comes on disk meanwhile the member gets after it, and then who is there. */
  #loadLater(member: Member, making: Promise<readonly Buffer[]>, place: Place): void {
    const { members, onFault } = this.#parts
    member.hold(place.seq)
    making.then(wires => members.has(member) && member.load(wires, place), onFault)
  }
}
