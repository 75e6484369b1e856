import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Persoon } from '../../shared/presence.ts'
import { limits } from '../../shared/protocol.ts'
import { Refusal } from '../../shared/refusals.ts'

interface Entry {
  readonly client: number
  readonly clock: number
  /** JSON; `null` when the client left. */
  readonly state: string
}
interface Known extends Entry {
  readonly owner: object
}
/** What a connection said of itself: as the others get it, and as it comes back to the connection. */
export interface Told {
  readonly others: Uint8Array
  readonly echo: Uint8Array
}

/**
 * Who is where in one room: the last state of each connection, kept in memory only. A connection speaks
 * for one client id. y-websocket also repeats what it heard of others; that is left out, not refused.
 *
 * The clocks that go out are ours and only ever grow: a client forgets others' states when it loses the
 * connection but not their clocks, and would not see who was there all along (y-protocols 1.0.7). A
 * connection itself gets its own clocks back: a newer one would replace its state.
 */
export class Presence {
  readonly #now: () => number
  readonly #known = new Map<number, Known>()
  readonly #idOf = new Map<object, number>()
  /** A client id stays with one person for as long as the room is open. */
  readonly #personOf = new Map<number, string>()
  #lastClock = 0

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Takes in what a connection says of itself, under the name of its session. */
  receive(owner: object, persoon: Persoon, update: Uint8Array): Told | null {
    const entries = readEntries(update).flatMap(entry => this.#accept(owner, persoon, entry))
    if (entries.length === 0) return null
    return { others: this.#outward(entries), echo: writeEntries(entries) }
  }

  /** Forgets a connection; gives the update by which the others forget it too. */
  leave(owner: object): Uint8Array | null {
    const id = this.#idOf.get(owner)
    const known = id === undefined ? undefined : this.#known.get(id)
    this.#idOf.delete(owner)
    if (known?.owner !== owner) return null
    this.#known.delete(known.client)
    return this.#outward([{ ...known, state: 'null' }])
  }

  /** Everybody else who is here. */
  others(owner: object): Uint8Array {
    const id = this.#idOf.get(owner)
    return this.#outward([...this.#known.values()].filter(({ client }) => client !== id))
  }

  #outward(entries: readonly Entry[]): Uint8Array {
    // Milliseconds, so that clocks also grow over a restart.
    this.#lastClock = Math.max(this.#lastClock + 1, this.#now())
    return writeEntries(entries.map(entry => ({ ...entry, clock: this.#lastClock })))
  }

  #accept(owner: object, persoon: Persoon, entry: Entry): Entry[] {
    if (!this.#speaksFor(owner, persoon.id, entry)) return []
    if (entry.state.length > limits.awarenessBytes) throw new Refusal('te-groot')
    const known = { ...entry, state: stamp(entry.state, persoon), owner }
    this.#idOf.set(owner, entry.client)
    this.#personOf.set(entry.client, persoon.id)
    if (known.state === 'null') this.#known.delete(entry.client)
    else this.#known.set(entry.client, known)
    return [known]
  }

  #speaksFor(owner: object, personId: string, { client, clock, state }: Entry): boolean {
    const own = this.#idOf.get(owner)
    if (own !== undefined ? own !== client : state === 'null') return false
    if ((this.#personOf.get(client) ?? personId) !== personId) return false
    const known = this.#known.get(client)
    return !known || clock > known.clock || (clock === known.clock && state === 'null')
  }
}

function stamp(state: string, persoon: Persoon): string {
  const value: unknown = JSON.parse(state)
  if (value === null) return 'null'
  if (typeof value !== 'object' || Array.isArray(value)) throw new Refusal('ongeldig-bericht')
  return JSON.stringify({ ...value, persoon })
}

function readEntries(update: Uint8Array): Entry[] {
  const decoder = decoding.createDecoder(update)
  const entries: Entry[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    entries.push({ client, clock, state: decoding.readVarString(decoder) })
  }
  return entries
}

const writeEntries = (entries: readonly Entry[]): Uint8Array =>
  encoding.encode(encoder => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { client, clock, state } of entries) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, state)
    }
  })
