import type { Duplex } from 'node:stream'
import type { Clock, Stop } from '../clock.ts'

/** What may wait for a connection, in bytes; past it nothing more of the log is pushed. */
const behindAt = 1024 * 1024
/** A connection that takes nothing for so long is ended. */
export const stuckMs = 60_000

export interface OutletParts {
  readonly stream: Duplex
  readonly clock: Clock
  /** Some of what is on disk after a number, as frames, and the number of the last of it. */
  readonly after: (seq: number) => Promise<{ readonly wire: Buffer; readonly seq: number }>
  /** It has all of the log again. */
  readonly onCaughtUp: () => void
  readonly onStuck: () => void
}

/**
 * What goes out to one connection. A slow one costs no queue: it has a place in the log, and when it has taken
 * what waits, it gets what came after that, from memory or from the log, as much as it takes.
 */
export class Outlet {
  readonly #parts: OutletParts
  /** It was sent the log up to and including this number. */
  #sentSeq = 0
  /** What came on disk while it was behind goes up to this one. */
  #lastSeq = 0
  /** The newest of its own confirmations, while it has to wait. */
  #waiting: Buffer | null = null
  #isBehind = false
  #isClosed = false
  /** What it gets first is still being made. */
  #isHeld = false
  #stopWatch: Stop | null = null

  constructor(parts: OutletParts) {
    this.#parts = parts
  }

  get isBehind(): boolean {
    return this.#isBehind
  }

  /** What came on disk up to `seq`, and the confirmation of its own. */
  deliver(wire: Buffer, seq: number, ack: Buffer | null): void {
    if (this.#isBehind) {
      this.#waiting = ack ?? this.#waiting
      this.#lastSeq = seq
      return
    }
    this.#sentSeq = seq
    const { stream } = this.#parts
    if (ack && wire.length > 0) stream.write(Buffer.concat([wire, ack]))
    else if (ack || wire.length > 0) stream.write(ack ?? wire)
    if (stream.writableLength > behindAt) this.#fallBehind()
  }

  /** What it lacks up to `seq` is being made: until that is `loaded` it waits, as one that is behind does. */
  hold(seq: number): void {
    if (this.#isBehind) return
    this.#isBehind = true
    this.#isHeld = true
    this.#sentSeq = seq
    this.#lastSeq = seq
  }

  /** It is sent everything up to `seq` by other means. */
  loaded(seq: number): void {
    this.#sentSeq = Math.max(this.#sentSeq, seq)
    if (this.#isBehind && !this.#isHeld) return
    const wasHeld = this.#isHeld
    this.#isHeld = false
    if (this.#parts.stream.writableLength > behindAt) this.#fallBehind()
    else if (wasHeld) void this.#catchUp()
  }

  /** After this it is told no more. */
  close(): void {
    this.#isClosed = true
    this.#stopWatch?.()
  }

  #fallBehind(): void {
    this.#isBehind = true
    this.#awaitDrain()
  }

  #awaitDrain(): void {
    const { stream, clock, onStuck } = this.#parts
    let waits = leftFor(stream)
    const look = () => {
      const left = leftFor(stream)
      if (left >= waits) return onStuck()
      waits = left
      this.#stopWatch = clock.after(stuckMs, look)
    }
    this.#stopWatch = clock.after(stuckMs, look)
    stream.once('drain', () => {
      this.#stopWatch?.()
      if (!this.#isClosed) void this.#catchUp()
    })
  }

  async #catchUp(): Promise<void> {
    const { stream, after, onCaughtUp, onStuck } = this.#parts
    try {
      for (;;) {
        if (this.#sentSeq >= this.#lastSeq) break
        const { wire, seq } = await after(this.#sentSeq)
        if (stream.destroyed) return
        if (seq <= this.#sentSeq) return onStuck()
        this.#sentSeq = seq
        if (!stream.write(wire)) return this.#awaitDrain()
      }
    } catch {
      // The log cannot be read now. It comes back, and asks for what it lacks.
      return onStuck()
    }
    this.#isBehind = false
    if (this.#waiting) stream.write(this.#waiting)
    this.#waiting = null
    onCaughtUp()
  }
}

/**
 * A number that falls whenever the other side takes something. Of one large write, such as a plan, a stream itself tells
 * nothing before all of it is taken; what libuv has left of it does, as for `socket.setTimeout` of Node.
 */
function leftFor(stream: Duplex): number {
  const { _handle: handle } = stream as { _handle?: { writeQueueSize?: number } | null }
  return stream.writableLength + (handle?.writeQueueSize ?? 0)
}
