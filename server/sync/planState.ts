import * as encoding from 'lib0/encoding'
import { Fading } from './fading.ts'
import { Deleted } from './scan/deleted.ts'
import { Depths } from './scan/depths.ts'
import { endsAfter } from './scan/order.ts'
import { type Run, type Scan, scanUpdate } from './scan/scanUpdate.ts'

/** How long what can be read again from the log is kept after its last use. */
const keptMs = 30_000

/** What is deleted, and how deep everything stands. */
export interface Detail {
  readonly deleted: Deleted
  readonly depths: Depths
}
/** An update that can be stored: what it brings, and whose clients it claims. */
export interface News {
  readonly bytes: Uint8Array
  readonly scan: Pick<Scan, 'structs' | 'deletes'>
  /** How far it brings each client. */
  readonly ends: ReadonlyMap<number, number>
  readonly claims: ReadonlyMap<number, string>
}

/**
 * What a room knows of its plan without a Y.Doc: how far the clock of each client has come and whose client it is;
 * and, once it was needed, what is deleted and how deep things stand. It runs ahead of the disk by one batch.
 */
export class PlanState {
  readonly #clocks: Map<number, number>
  readonly #owners: Map<number, string>
  readonly #detail = new Fading<Detail>(keptMs)
  /** The clocks before this batch, and the claims in it. */
  readonly #before = new Map<number, number>()
  readonly #claims = new Map<number, string>()

  constructor(clocks: ReadonlyMap<number, number>, owners: ReadonlyMap<number, string>) {
    this.#clocks = new Map(clocks)
    const same = new Map<string, string>()
    this.#owners = new Map([...owners].map(([client, user]) => [client, once(same, user)]))
  }

  readonly clock = (client: number): number => this.#clocks.get(client) ?? 0

  owner(client: number): string | undefined {
    return this.#owners.get(client)
  }

  /** Null until `learn`, and again after it was not used for a while. */
  get detail(): Detail | null {
    return this.#detail.get()
  }

  /** Reads what is deleted and how deep things stand from all that is on disk. Not while a batch is open. */
  learn(parts: readonly Uint8Array[]): void {
    this.#detail.set(readDetail(parts))
  }

  forget(): void {
    this.#detail.clear()
  }

  /** The state vector, as Yjs encodes it. */
  vector(): Uint8Array {
    return encodeClocks(this.#clocks)
  }

  /** Whether somebody with these clocks has everything that was made. */
  isWithin(clocks: ReadonlyMap<number, number>): boolean {
    return [...this.#clocks].every(([client, clock]) => clock <= (clocks.get(client) ?? 0))
  }

  accept({ scan, ends, claims }: News): void {
    const detail = this.#detail.get()
    if (detail) for (const run of deletionsOf(scan, this.clock)) detail.deleted.add(run)
    for (const [client, end] of ends) {
      if (!this.#before.has(client)) this.#before.set(client, this.clock(client))
      this.#clocks.set(client, end)
    }
    for (const [client, user] of claims) {
      this.#claims.set(client, user)
      this.#owners.set(client, user)
    }
  }

  /** The claims of the batch, to be written with it. */
  claims(): ReadonlyMap<number, string> {
    return new Map(this.#claims)
  }

  /** The batch is on disk. */
  keep(): void {
    this.#before.clear()
    this.#claims.clear()
  }

  /** The batch is not on disk: everything is as it was before. */
  rollBack(): void {
    for (const [client, clock] of this.#before)
      if (clock > 0) this.#clocks.set(client, clock)
      else this.#clocks.delete(client)
    for (const client of this.#claims.keys()) this.#owners.delete(client)
    this.#detail.clear()
    this.keep()
  }
}

/** What an update deletes: what it says it does, and what comes in it without content. */
function* deletionsOf({ structs, deletes }: News['scan'], known: (client: number) => number): Iterable<Run> {
  yield* deletes
  for (const struct of structs)
    if (struct.kind === 'gone' && struct.clock + struct.length > known(struct.client)) yield struct
}

/** How far the clocks come in all of it together. Throws when it cannot be read. */
export function clocksOf(
  parts: readonly Uint8Array[],
  base: ReadonlyMap<number, number> = new Map(),
): Map<number, number> {
  const clocks = new Map(base)
  for (const part of parts)
    for (const { client, clock, length } of scanStored(part).structs)
      clocks.set(client, Math.max(clocks.get(client) ?? 0, clock + length))
  return clocks
}

function readDetail(parts: readonly Uint8Array[]): Detail {
  const clocks = new Map<number, number>()
  const clock = (client: number) => clocks.get(client) ?? 0
  const detail = { deleted: new Deleted(), depths: new Depths() }
  for (const part of parts) {
    const scan = scanStored(part)
    for (const run of deletionsOf(scan, clock)) detail.deleted.add(run)
    const ends = endsAfter(scan.structs, clock, struct => {
      if (struct.clock >= clock(struct.client)) detail.depths.add(struct)
    })
    if (typeof ends === 'string') throw new Error('The log has an update that builds on a missing one.')
    for (const [client, end] of ends) clocks.set(client, end)
  }
  return detail
}

/** An update of the log. It was scanned before it came there. */
export function scanStored(bytes: Uint8Array): Scan {
  const scan = scanUpdate(bytes)
  if (!scan) throw new Error('The log has an update that cannot be read.')
  return scan
}

function encodeClocks(clocks: ReadonlyMap<number, number>): Uint8Array {
  return encoding.encode(encoder => {
    encoding.writeVarUint(encoder, clocks.size)
    for (const [client, clock] of clocks) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
    }
  })
}

/** The rows of a table hold a name anew for each client. */
function once(same: Map<string, string>, text: string): string {
  const known = same.get(text)
  if (known === undefined) same.set(text, text)
  return known ?? text
}
