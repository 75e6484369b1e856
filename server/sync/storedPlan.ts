import type { Place } from '../../shared/head.ts'
import { schemaVersion } from '../../shared/plan/schemaVersion.ts'
import type { NewUpdate, PlanSize, PlanUpdates, StoredUpdate } from '../store/planUpdates.ts'
import { Fading } from './fading.ts'
import { updateWire } from './frames.ts'
import { PlanCopy } from './planCopy.ts'
import { clocksOfParts, type Parts, PlanLoad, readParts } from './planLoad.ts'
import { clocksOf, type News, PlanState, scanStored } from './planState.ts'
import { type Committed, Ring } from './ring.ts'
import { joinUpdates } from './scan/joinUpdates.ts'
import { endsAfter } from './scan/order.ts'
import { Shelf } from './shelf.ts'

const nothing = Uint8Array.of(0, 0)
/** How long what can be read again from the log is kept after its last use. */
const keptMs = { load: 3_000, copy: 5_000 }

/** What was read of all plans together is at most so many bytes: a hundred plans may be opened in a second. */
const loads = new Shelf(8 * 1024 * 1024)

/** What is read from the log for a connection that is behind, at a time: updates, and bytes. */
const mostRows = 200
const mostPartBytes = 256 * 1024

/** What is read from the log for somebody who comes back, at most. */
const mostSince = { rows: 2_000, bytes: 256 * 1024 }

interface Joined {
  readonly seq: number
  readonly bytes: Uint8Array
}

/**
 * A plan on disk, and what is kept of it in memory: little, and whatever is large only for a moment. Its state runs
 * ahead of the disk while a batch is made; everything else says what is on disk.
 */
export class StoredPlan {
  readonly state: PlanState
  /** What was in the log beyond the last snapshot when it was opened. */
  readonly tail: Parts['tail']
  readonly #log: PlanUpdates
  readonly #planId: string
  readonly #load = new Fading<PlanLoad>(keptMs.load, { shelf: loads, bytesOf: ({ bytes }) => bytes })
  readonly #copy = new Fading<PlanCopy>(keptMs.copy)
  readonly #joined = new Fading<Joined>(keptMs.load, { shelf: loads, bytesOf: ({ bytes }) => bytes.length })
  readonly #ring = new Ring()
  #place: Place
  #size: PlanSize

  private constructor(
    log: PlanUpdates,
    planId: string,
    parts: Parts,
    owners: ReadonlyMap<number, string>,
    place: Place,
  ) {
    this.#log = log
    this.#planId = planId
    this.#place = place
    this.#size = parts.size
    this.tail = parts.tail
    this.state = new PlanState(clocksOfParts(parts), owners)
    this.#load.set(new PlanLoad(parts))
  }

  static async open(log: PlanUpdates, planId: string): Promise<StoredPlan> {
    const parts = await readComplete(log, planId)
    const place = await log.placeOf(planId, parts.seq)
    return new StoredPlan(log, planId, parts, await log.clients(planId), place ?? { seq: parts.seq, at: 0 })
  }

  /** The place of the last update on disk. */
  get place(): Place {
    return this.#place
  }

  get #seq(): number {
    return this.#place.seq
  }

  /** What is on disk of it. */
  get size(): PlanSize {
    return this.#size
  }

  /** After a snapshot was made. Not while a batch is open. */
  async measure(): Promise<void> {
    this.#size = await this.#log.size(this.#planId)
  }

  /** Writes a batch; its news was accepted by the state. Rejects, and the state is as before, when it is not on disk. */
  async append(updates: readonly NewUpdate[], committed: readonly Committed[]): Promise<void> {
    let place: Place
    try {
      place = await this.#log.append(this.#planId, updates, this.state.claims())
    } catch (thrown) {
      this.state.rollBack()
      this.#copy.clear()
      throw thrown
    }
    if (place.seq !== this.#seq + updates.length)
      throw new Error(`Somebody else wrote in the log of plan ${this.#planId}.`)
    this.#keep(committed, place)
  }

  /** After an append of which it is not known what became: what of it is in the log after all. */
  async catchUp(): Promise<readonly Committed[]> {
    const rows = await this.#log.all(this.#planId, this.#seq)
    const committed = rows.map(committedOf)
    for (const { bytes } of rows) this.state.accept(newsOf(bytes, this.state))
    const last = rows.at(-1)
    const place = last && (await this.#log.placeOf(this.#planId, last.seq))
    if (place) this.#keep(committed, place)
    return committed
  }

  #keep(committed: readonly Committed[], place: Place): void {
    this.state.keep()
    this.#place = place
    const bytes = committed.reduce((sum, one) => sum + one.bytes.length, 0)
    this.#size = { ...this.#size, since: this.#size.since + bytes }
    this.#ring.add(committed, this.#seq)
    this.#copy.peek()?.take(committed.map(({ bytes }) => bytes))
  }

  /** What comes after a number: all of it from memory, or a part of it from the log. */
  async after(seq: number): Promise<{ readonly updates: readonly Committed[]; readonly seq: number }> {
    const kept = this.#ring.after(seq, this.#seq)
    if (kept) return { updates: kept, seq: this.#seq }
    const rows = withinBytes(await this.#log.all(this.#planId, seq, mostRows))
    return { updates: rows.map(committedOf), seq: rows.at(-1)?.seq ?? seq }
  }

  /**
   * What came after a place, for who has all up to there and these clocks; null when that is not known, is too much,
   * or would not make theirs complete: then the state tells what they lack.
   */
  async since(place: Place, clocks: ReadonlyMap<number, number>): Promise<readonly Committed[] | null> {
    if (place.seq > this.#seq || !(await this.#log.isAsItWas(this.#planId, place))) return null
    const since = this.#ring.after(place.seq, this.#seq) ?? (await this.#fewAfter(place.seq))
    const isAll =
      since &&
      this.state.isWithin(
        clocksOf(
          since.map(({ bytes }) => bytes),
          clocks,
        ),
      )
    return isAll ? since : null
  }

  async #fewAfter(seq: number): Promise<readonly Committed[] | null> {
    const rows = await this.#log.all(this.#planId, seq, mostSince.rows + 1)
    const bytes = rows.reduce((sum, row) => sum + row.bytes.length, 0)
    return rows.length > mostSince.rows || bytes > mostSince.bytes ? null : rows.map(committedOf)
  }

  /** All of it: what was read from disk, and what came since. Not while a batch is open. */
  async load(): Promise<{ readonly load: PlanLoad; readonly since: readonly Committed[] }> {
    const known = this.#load.get()
    const since = known && this.#ring.after(known.seq, this.#seq)
    if (known && since) return { load: known, since }
    const load = this.#load.set(new PlanLoad(await readParts(this.#log, this.#planId)))
    return { load, since: [] }
  }

  /** All of it as one update. Not while a batch is open. */
  async joined(): Promise<Uint8Array> {
    const known = this.#joined.get()
    if (known?.seq === this.#seq) return known.bytes
    const updates = await this.#updates()
    const [only = nothing, ...more] = updates
    return this.#joined.set({ seq: this.#seq, bytes: more.length > 0 ? joinUpdates(updates) : only }).bytes
  }

  /** What is deleted and how deep things stand, from all that is on disk. Not while a batch is open. */
  async learn(): Promise<void> {
    this.state.learn(await this.#updates())
  }

  /** The Y.Doc for what the server reads and writes itself, if there is one at hand. */
  get copy(): PlanCopy | null {
    return this.#copy.get()
  }

  /** Not while a batch is open. */
  async openCopy(): Promise<PlanCopy> {
    return this.#copy.get() ?? this.#copy.set(new PlanCopy(await this.#updates()))
  }

  /** The copy says something that will not be on disk. */
  dropCopy(): void {
    this.#copy.clear()
  }

  async #updates(): Promise<readonly Uint8Array[]> {
    const { load, since } = await this.load()
    return [...load.updates, ...since.map(({ bytes }) => bytes)]
  }
}

const committedOf = ({ bytes }: Pick<StoredUpdate, 'bytes'>): Committed => ({
  bytes,
  wire: updateWire(bytes),
})

/** The first of them that are so many bytes together; one at least. */
function withinBytes<T extends { readonly bytes: Uint8Array }>(rows: readonly T[]): readonly T[] {
  let bytes = 0
  const end = rows.findIndex(row => {
    bytes += row.bytes.length
    return bytes > mostPartBytes
  })
  return end < 0 ? rows : rows.slice(0, Math.max(1, end))
}

/** Reads it; first makes what this release declares and an older one left out, once for each plan and release. */
async function readComplete(log: PlanUpdates, planId: string): Promise<Parts> {
  const parts = await readParts(log, planId)
  if ((await log.completedFor(planId)) >= schemaVersion) return parts
  const made = new PlanCopy(parts.updates).complete()
  if (made.length > 0)
    await log.append(
      planId,
      made.map(bytes => ({ bytes, authorId: null })),
    )
  // Where nothing can be written now, it is looked at again the next time.
  log.keepCompleted(planId, schemaVersion).catch(() => {})
  return made.length > 0 ? readParts(log, planId) : parts
}

/** An update of the log as news: it was checked before it came there. */
function newsOf(bytes: Uint8Array, state: PlanState): News {
  const scan = scanStored(bytes)
  const ends = endsAfter(scan.structs, state.clock)
  if (typeof ends === 'string') throw new Error('The log has an update that builds on a missing one.')
  return { bytes, scan, ends, claims: new Map() }
}
