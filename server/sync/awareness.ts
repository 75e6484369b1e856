import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { frame, limits } from '../../shared/protocol.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Clock, Stop } from '../clock.ts'
import { gone, isGone, stamp } from './awarenessState.ts'
import { keepAliveFrame, wireOf } from './frames.ts'
import type { Member } from './work.ts'

/** Who says nothing of themselves for so long is not there any more: y-protocols says it every 15 s. */
export const expiresMs = 30_000
const checkMs = 5_000

/** How often the others hear what changed, by how many are there. */
const paces = [
  { upTo: 50, everyMs: 50 },
  { upTo: 200, everyMs: 200 },
  { upTo: Number.POSITIVE_INFINITY, everyMs: 1_000 },
] as const

const nobody = wireOf(keepAliveFrame)

interface Entry {
  readonly client: number
  readonly clock: number
  /** JSON in UTF-8, as it was sent. */
  readonly raw: Uint8Array
}
interface Known extends Entry {
  readonly owner: Member
  readonly heardAt: number
  /** As others get it; null while nobody has looked at what was sent. */
  shown: Uint8Array | null
}

/**
 * Who is where in one room: the last state of each connection, kept in memory only. A connection speaks
 * for one client id. y-websocket also repeats what it heard of others; that is left out, not refused.
 *
 * What is said is kept as it came, and looked at when it is passed on: at most so often as the pace says,
 * however often it is said, and the last is never missed.
 *
 * The clocks that go out are ours and only ever grow: a client forgets others' states when it loses the
 * connection but not their clocks, and would not see who was there all along (y-protocols 1.0.7). A
 * connection hears nothing of itself: a newer clock would replace its state.
 */
export class Presence {
  readonly #clock: Clock
  readonly #audience: Iterable<Member>
  readonly #known = new Map<number, Known>()
  readonly #idOf = new Map<Member, number>()
  /** A client id stays with one person for as long as the room is open. */
  readonly #personOf = new Map<number, string>()
  /** Client ids of which the others do not know the last. */
  readonly #news = new Set<number>()
  #lastClock = 0
  #toldAt = Number.NEGATIVE_INFINITY
  #stopTelling: Stop | null = null
  #stopChecking: Stop | null = null

  constructor(clock: Clock, audience: Iterable<Member>) {
    this.#clock = clock
    this.#audience = audience
  }

  /** Takes in what a connection says of itself. */
  receive(owner: Member, update: Uint8Array): void {
    const decoder = decoding.createDecoder(update)
    let own = this.#idOf.get(owner)
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const raw = decoding.readVarUint8Array(decoder)
      if (own !== undefined && own !== client) continue
      this.#accept(owner, { client, clock, raw })
      own = this.#idOf.get(owner)
    }
    if (this.#news.size > 0) this.#schedule()
  }

  /** Forgets a connection. */
  leave(owner: Member): void {
    const id = this.#idOf.get(owner)
    this.#idOf.delete(owner)
    if (id !== undefined && this.#known.get(id)?.owner === owner) this.#remove(id)
  }

  /** Tells a connection where everybody else is. */
  show(member: Member): void {
    const own = this.#idOf.get(member)
    const ids = [...this.#known.keys()].filter(id => id !== own)
    const [wire] = framesOf(this.#entries(ids))
    member.present(wire ?? nobody)
  }

  /** Who named this client id as theirs while the room is open. */
  readonly personOf = (client: number): string | undefined => this.#personOf.get(client)

  #accept(owner: Member, entry: Entry): void {
    if (!this.#speaksFor(owner, entry)) return
    if (entry.raw.length > limits.awarenessBytes) throw new Refusal('te-groot')
    const { client, clock } = entry
    const before = this.#known.get(client)
    this.#idOf.set(owner, client)
    this.#personOf.set(client, owner.persoon.id)
    if (isGone(entry.raw)) return this.#remove(client)
    const heardAt = this.#clock.now()
    // Every 15 s the same is said again, so that nobody forgets it: there is nothing new to look at.
    const isSame = before?.owner === owner && Buffer.from(before.raw).equals(entry.raw)
    const raw = isSame ? before.raw : entry.raw.slice()
    this.#known.set(client, { client, clock, raw, owner, heardAt, shown: isSame ? before.shown : null })
    this.#news.add(client)
    this.#stopChecking ??= this.#clock.every(checkMs, () => this.#expire())
  }

  #speaksFor(owner: Member, { client, clock, raw }: Entry): boolean {
    if (!this.#idOf.has(owner) && isGone(raw)) return false
    if ((this.#personOf.get(client) ?? owner.persoon.id) !== owner.persoon.id) return false
    const known = this.#known.get(client)
    return !known || clock > known.clock || (clock === known.clock && isGone(raw))
  }

  #remove(client: number): void {
    if (!this.#known.delete(client)) return
    this.#news.add(client)
    this.#schedule()
    if (this.#known.size > 0) return
    this.#stopChecking?.()
    this.#stopChecking = null
  }

  #expire(): void {
    const until = this.#clock.now() - expiresMs
    for (const { client, heardAt } of [...this.#known.values()]) if (heardAt <= until) this.#remove(client)
  }

  /** Tells at once when the last time is long enough ago, and else when it is. */
  #schedule(): void {
    if (this.#stopTelling) return
    const pace = paces.find(({ upTo }) => this.#known.size <= upTo) ?? paces[0]
    const wait = this.#toldAt + pace.everyMs - this.#clock.now()
    if (wait <= 0) this.#tell()
    else this.#stopTelling = this.#clock.after(wait, () => this.#tell())
  }

  #tell(): void {
    this.#stopTelling = null
    this.#toldAt = this.#clock.now()
    const entries = this.#entries(this.#news)
    this.#news.clear()
    const [wire, without] = framesOf(entries)
    if (!wire) return
    const at = new Map(entries.map(({ client }, index) => [client, index]))
    for (const member of [...this.#audience]) {
      const own = at.get(this.#idOf.get(member) ?? -1)
      const theirs = own === undefined ? wire : without(own)
      if (theirs) member.present(theirs)
    }
  }

  /** As they go out. Who said what cannot be passed on is closed. */
  #entries(ids: Iterable<number>): readonly Told[] {
    // Milliseconds, so that clocks also grow over a restart.
    this.#lastClock = Math.max(this.#lastClock + 1, Math.floor(this.#clock.now()))
    const told: Told[] = []
    for (const client of [...ids]) {
      const state = this.#stateOf(client)
      const bytes = encoding.encode(encoder => {
        encoding.writeVarUint(encoder, client)
        encoding.writeVarUint(encoder, this.#lastClock)
        encoding.writeUint8Array(encoder, state)
      })
      told.push({ client, bytes })
    }
    return told
  }

  #stateOf(client: number): Uint8Array {
    const known = this.#known.get(client)
    if (!known) return gone
    try {
      known.shown ??= stamp(known.raw, known.owner.persoon)
      return known.shown
    } catch {
      // Not JSON, or not an object: whoever sends that is no page of ours.
      this.#known.delete(client)
      known.owner.close('ongeldig-bericht')
      return gone
    }
  }
}

interface Told {
  readonly client: number
  readonly bytes: Uint8Array
}

/** An awareness frame about all of them, and one that leaves out the one at an index; null when that is nobody. */
function framesOf(told: readonly Told[]): [Buffer | null, (index: number) => Buffer | null] {
  if (told.length === 0) return [null, () => null]
  const starts: number[] = []
  let length = 0
  for (const { bytes } of told) {
    starts.push(length)
    length += bytes.length
  }
  const all = Buffer.concat(told.map(({ bytes }) => bytes))
  const without = (index: number): Buffer | null => {
    const start = starts[index] ?? 0
    if (told.length === 1) return null
    return wireOfEntries(told.length - 1, [all.subarray(0, start), all.subarray(starts[index + 1] ?? length)])
  }
  return [wireOfEntries(told.length, [all]), without]
}

function wireOfEntries(count: number, parts: readonly Buffer[]): Buffer {
  const head = encoding.encode(encoder => encoding.writeVarUint(encoder, count))
  const length = head.length + parts.reduce((sum, part) => sum + part.length, 0)
  const type = encoding.encode(encoder => {
    encoding.writeVarUint(encoder, frame.awareness)
    encoding.writeVarUint(encoder, length)
  })
  return wireOf(Buffer.concat([type, head, ...parts]))
}
