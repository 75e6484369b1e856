import type { Filling } from '../../shared/protocol.ts'
import type { Clock, Stop } from '../clock.ts'
import type { PlanSize } from '../store/planUpdates.ts'
import { fillingOf, isOverfull, isToMeasure, makesRoom, type SizeLimits } from './planSize.ts'
import type { News } from './planState.ts'
import type { Member } from './work.ts'

export interface FullnessParts {
  readonly limits: SizeLimits
  readonly clock: Clock
  readonly size: () => PlanSize
  readonly members: ReadonlySet<Member>
  /** Asks a member for all that the room lacks. */
  readonly ask: (member: Member) => void
  /** Another snapshot would say how large the plan is. */
  readonly onGrown: () => void
}

/** How long changes are waited for before a plan is measured again, and before somebody is asked again. */
export const againMs = 5_000

/** How full the plan of a room is: what is taken of it, and who hears of that. */
export class Fullness {
  readonly #parts: FullnessParts
  /** Members of whom something did not fit: what they sent since waits for it. */
  readonly #turnedAway = new Set<Member>()
  #told: Filling
  #stop: Stop | null = null

  constructor(parts: FullnessParts) {
    this.#parts = parts
    this.#told = fillingOf(parts.size(), parts.limits)
  }

  enter(member: Member): void {
    if (this.#told !== 'ruim') member.filled(this.#told)
  }

  leave(member: Member): void {
    this.#turnedAway.delete(member)
    if (this.#parts.members.size > 0) return
    this.#stop?.()
    this.#stop = null
  }

  takes(news: News): boolean {
    return this.#told !== 'vol' || (!isOverfull(this.#parts.size(), this.#parts.limits) && makesRoom(news))
  }

  /** The `n`th frame of a member does not fit. */
  turnAway(member: Member, n: number): void {
    this.#turnedAway.add(member)
    member.refuse(n, 'plan-vol')
  }

  /** Nothing of a member waits for room any more. */
  settled(member: Member): void {
    this.#turnedAway.delete(member)
  }

  /** Of somebody who was turned away there is more: perhaps it takes back what did not fit. */
  more(member: Member): void {
    if (this.#turnedAway.has(member)) this.#later()
  }

  /** The plan has another size. */
  look(): void {
    const { size, limits, members } = this.#parts
    const now = fillingOf(size(), limits)
    if (isToMeasure(size(), limits)) this.#later()
    if (now === this.#told) return
    const hadNoRoom = this.#told === 'vol'
    this.#told = now
    for (const member of members) member.filled(now)
    if (hadNoRoom) this.#askAll()
  }

  #later(): void {
    const { clock, size, limits, onGrown } = this.#parts
    this.#stop ??= clock.after(againMs, () => {
      this.#stop = null
      if (isToMeasure(size(), limits)) onGrown()
      this.#askAll()
    })
  }

  #askAll(): void {
    for (const member of this.#turnedAway) this.#parts.ask(member)
  }
}
