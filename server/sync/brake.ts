import type { WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import { Bucket } from './pace.ts'

/** A whole plan goes out for it: it counts as so many messages. */
const loadCosts = 10

/** Reads more slowly from a connection that sends faster than it may: its own network slows the sender. */
export class Brake {
  readonly #socket: WebSocket
  readonly #clock: Clock
  readonly #messages: Bucket
  readonly #presence: Bucket
  readonly #bytes: Bucket
  #isPaused = false

  constructor(socket: WebSocket, clock: Clock, limits: Limits) {
    this.#socket = socket
    this.#clock = clock
    this.#messages = new Bucket(clock, limits.messagesPerSecond, limits.messagesBurst)
    this.#presence = new Bucket(clock, limits.messagesPerSecond, limits.messagesBurst)
    this.#bytes = new Bucket(clock, limits.bytesPerSecond, limits.bytesBurst)
  }

  /** So many bytes came in. */
  bytes(length: number): void {
    this.#wait(this.#bytes.take(length))
  }

  /** A change came in. */
  message(): void {
    this.#wait(this.#messages.take(1))
  }

  /** The plan was asked for. */
  load(): void {
    this.#wait(this.#messages.take(loadCosts))
  }

  presence(): void {
    this.#wait(this.#presence.take(1))
  }

  /** It sends on, although it was read slowly. */
  get isFlooded(): boolean {
    return this.#messages.isFlooded || this.#bytes.isFlooded
  }

  /** Reads on, whatever is left to wait. */
  release(): void {
    if (this.#isPaused) this.#socket.resume()
  }

  /** Reads on after so many milliseconds, or what else came in by then asks for. */
  #wait(ms: number): void {
    if (ms === 0 || this.#isPaused) return
    this.#isPaused = true
    this.#socket.pause()
    const look = () => {
      const left = Math.max(...[this.#messages, this.#presence, this.#bytes].map(bucket => bucket.take(0)))
      if (left > 0) return void this.#clock.after(left, look)
      this.#isPaused = false
      this.#socket.resume()
    }
    this.#clock.after(ms, look)
  }
}
