import { setTimeout as pause } from 'node:timers/promises'
import { sync } from '../../../shared/protocol.ts'
import { cursorState, keyOfCursor } from './cursor.ts'
import { type Door, headersOf } from './load.ts'
import { Samples } from './samples.ts'
import { firstClient, type Typing } from './typed.ts'
import {
  askAll,
  awarenessMessage,
  eachState,
  type Message,
  readMessage,
  syncMessage,
} from './wire/messages.ts'
import { eachRun } from './wire/typedRuns.ts'
import { openWire, type Wire } from './wire/wire.ts'

/** What all people of a run saw together. */
export class Seen {
  /** From one who typed to each of the others, per letter; since `isTimed`. */
  readonly latency = new Samples()
  /** From one who typed to the confirmation. */
  readonly confirmation = new Samples()
  isTimed = false
  delivered = 0
  confirmed = 0
  /** Letters that did not come before a later one of the same person. */
  skipped = 0
  /** Letters that came again. */
  repeated = 0
  readonly closed: (number | null)[] = []
}

interface Person {
  readonly wire: Wire
  /** By person: how many of their letters came in here. */
  readonly got: Int32Array
  /** By person: where they were last, as it came in here. */
  readonly cursors: string[]
  readonly sentAt: Float64Array
  sent: number
  confirmed: number
}

export interface CrowdOptions {
  readonly door: Door
  readonly planId: string
  readonly typing: Typing
  readonly seen: Seen
  /** Whether everybody's cursor goes along with what they type. */
  readonly hasCursors?: boolean
}

/** People in one plan. Each counts what comes in, by its author; what they type was made before. */
export class Crowd {
  /** Called when a letter of somebody came in with the one after them. */
  onProgress: (author: number) => void = () => {}
  readonly #options: CrowdOptions
  readonly #prefix: Uint8Array
  readonly #people: Person[] = []
  #isCounting = false

  private constructor(options: CrowdOptions) {
    this.#options = options
    this.#prefix = options.door.contender.prefix(options.planId)
  }

  /** Opens the plan for everybody; resolves when all have it. */
  static async open(options: CrowdOptions): Promise<Crowd> {
    const crowd = new Crowd(options)
    for (const [index, { length }] of options.typing.updates.entries())
      crowd.#people.push(await crowd.#enter(index, length))
    return crowd
  }

  get size(): number {
    return this.#people.length
  }

  /** From now on, all that comes in was typed by one of us. */
  begin(): void {
    this.#isCounting = true
  }

  /** One types a letter. False when there is nothing left to type. */
  type(index: number): boolean {
    const person = this.#people[index]
    const update = this.#options.typing.updates[index]?.[person?.sent ?? 0]
    if (!person || !update) return false
    person.sentAt[person.sent] = performance.now()
    person.sent += 1
    person.wire.send(syncMessage(this.#prefix, sync.update, update))
    if (this.#options.hasCursors) this.#point(index, person)
    return true
  }

  /** Types until this many letters of one are not with the next person yet. False as in `type`. */
  fill(index: number, window: number): boolean {
    const person = this.#people[index]
    const got = this.#people[(index + 1) % this.size]?.got[index] ?? 0
    let isLeft = true
    person?.wire.together(() => {
      while (isLeft && person.sent - got < window) isLeft = this.type(index)
    })
    return isLeft
  }

  /** Waits until everything typed is with everybody, or nothing more comes. Gives what went wrong, in words. */
  async settle(): Promise<string[]> {
    for (let before = -1, quiet = 0; quiet < 20 && !this.#isComplete(); ) {
      await pause(100)
      const now = this.#options.seen.delivered + this.#options.seen.confirmed
      quiet = now === before ? quiet + 1 : 0
      before = now
    }
    return this.#faults()
  }

  end(): void {
    for (const { wire } of this.#people) wire.end()
  }

  async #enter(index: number, keys: number): Promise<Person> {
    const { door, planId, seen } = this.#options
    const { contender, port } = door
    const sentAt = new Float64Array(keys)
    const got = new Int32Array(this.#options.typing.updates.length)
    const cursors: string[] = []
    let enter = () => {}
    const isIn = new Promise<void>(resolve => {
      enter = resolve
    })
    const onMessage = (bytes: Uint8Array) => {
      const message = readMessage(bytes, this.#prefix.length)
      if (!this.#isCounting) return message?.kind === 'step2' ? enter() : undefined
      const person = this.#people[index]
      if (person) this.#receive(index, person, message)
    }
    const onClosed = (code: number | null) => void seen.closed.push(code)
    const wire = await openWire({
      port,
      path: contender.path(planId),
      headers: headersOf(door),
      onMessage,
      onClosed,
    })
    for (const message of [...contender.greeting(planId), askAll(this.#prefix)]) wire.send(message)
    if (contender.keeps) await isIn
    return { wire, got, cursors, sentAt, sent: 0, confirmed: 0 }
  }

  #receive(index: number, person: Person, message: Message): void {
    if (message?.kind === 'update') {
      const now = performance.now()
      eachRun(message.bytes, (client, clock, length) =>
        this.#count(index, person, client - firstClient, clock, length, now),
      )
    } else if (message?.kind === 'durable') this.#confirm(person, message.count)
    else if (message?.kind === 'awareness' && this.#options.hasCursors)
      eachState(message.bytes, (client, state) => {
        person.cursors[client - firstClient] = state
      })
  }

  #count(index: number, person: Person, author: number, clock: number, length: number, now: number): void {
    if (author === index) return
    const { seen } = this.#options
    const expected = person.got[author] ?? 0
    seen.skipped += Math.max(0, clock - expected)
    seen.repeated += Math.max(0, Math.min(expected - clock, length))
    person.got[author] = Math.max(expected, clock + length)
    seen.delivered += length
    const sentAt = this.#people[author]?.sentAt
    for (let at = clock; seen.isTimed && at < clock + length; at += 1)
      seen.latency.add(now - (sentAt?.[at] ?? 0))
    if ((author + 1) % this.size === index) this.onProgress(author)
  }

  #confirm(person: Person, count: number): void {
    const { seen } = this.#options
    const now = performance.now()
    seen.confirmed += count - person.confirmed
    for (; person.confirmed < count; person.confirmed += 1)
      if (seen.isTimed) seen.confirmation.add(now - (person.sentAt[person.confirmed] ?? 0))
  }

  #point(index: number, { wire, sent }: Person): void {
    const client = firstClient + index
    wire.send(awarenessMessage(this.#prefix, client, sent, cursorState(client, sent)))
  }

  #isComplete(): boolean {
    return this.#lost() === 0 && this.#unconfirmed() === 0 && this.#stale() === 0
  }

  #lost(): number {
    return this.#pairs().reduce(
      (sum, { by, to, author }) => sum + Math.max(0, by.sent - (to.got[author] ?? 0)),
      0,
    )
  }

  #unconfirmed(): number {
    const confirms = this.#options.door.contender.name === 'regiotafel'
    return confirms ? this.#people.reduce((sum, { sent, confirmed }) => sum + sent - confirmed, 0) : 0
  }

  /** Cursors that are not where their owner last put them. */
  #stale(): number {
    if (!this.#options.hasCursors) return 0
    return this.#pairs().filter(({ by, to, author }) => keyOfCursor(to.cursors[author]) !== by.sent).length
  }

  #pairs(): { by: Person; to: Person; author: number }[] {
    return this.#people.flatMap((by, author) =>
      this.#people.filter(to => to !== by).map(to => ({ by, to, author })),
    )
  }

  #faults(): string[] {
    const counts = {
      lost: this.#lost(),
      'not confirmed': this.#unconfirmed(),
      'cursors left behind': this.#stale(),
    }
    return Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []))
  }
}

/** What went wrong for all people of a run. */
export function faultsOf({ skipped, repeated, closed }: Seen): string[] {
  return [
    ...(skipped > 0 ? [`${skipped} lost, with later ones there`] : []),
    ...(repeated > 0 ? [`${repeated} twice`] : []),
    ...(closed.length > 0
      ? [`${closed.length} connections closed (${[...new Set(closed)].join(', ')})`]
      : []),
  ]
}
