import type { IncomingMessage } from 'node:http'
import type { RefusalCode } from '../../shared/refusals.ts'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import { Bucket } from './pace.ts'

/** Whose a connection is. `address` is null when it is not counted. */
export interface Guest {
  readonly planId: string
  readonly userId: string
  readonly address: string | null
}

const joinsBurstSeconds = 10
const loopback = /^(::1|(::ffff:)?127\.)/

/**
 * The address somebody comes from. With proxies of our own it is what the outermost of them wrote, and never
 * what the sender wrote itself. This machine is not counted: it is a proxy that was not told of, or a test.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string | null {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
  const address = (proxies > 0 && forwarded.at(-proxies)) || (socket.remoteAddress ?? '')
  return address === '' || loopback.test(address) ? null : address
}

/** Keeps count of who is in, and of how fast they come. */
export class Crowd {
  readonly #limits: Limits
  readonly #clock: Clock
  readonly #guests = new Set<Guest>()
  readonly #joins = new Map<string, Bucket>()

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits
    this.#clock = clock
  }

  /** Whether somebody comes in too often from one place, before anything else is asked. */
  mayKnock(address: string | null): boolean {
    if (address === null) return true
    const { joinsPerSecond } = this.#limits
    for (const [known, bucket] of this.#joins) if (bucket.isFull) this.#joins.delete(known)
    const bucket =
      this.#joins.get(address) ?? new Bucket(this.#clock, joinsPerSecond, joinsPerSecond * joinsBurstSeconds)
    this.#joins.set(address, bucket)
    return bucket.take(1) === 0
  }

  /** Takes somebody in, and gives the way to let them go; or says why there is no room. */
  enter(guest: Guest): (() => void) | RefusalCode {
    const { socketsPerPlan, socketsPerUser, socketsPerAddress } = this.#limits
    let inPlan = 0
    let own = 0
    let fromThere = 0
    for (const { planId, userId, address } of this.#guests) {
      if (planId === guest.planId) inPlan++
      if (planId === guest.planId && userId === guest.userId) own++
      if (address !== null && address === guest.address) fromThere++
    }
    if (inPlan >= socketsPerPlan || own >= socketsPerUser || fromThere >= socketsPerAddress) return 'te-druk'
    this.#guests.add(guest)
    return () => void this.#guests.delete(guest)
  }
}
