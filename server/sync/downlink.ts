import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Place } from '../../shared/head.ts'
import { type Ack, subprotocol, writeAck } from '../../shared/protocol.ts'
import { durableWire, wireOf } from './frames.ts'
import { Outlet, type OutletParts } from './outlet.ts'
import type { Delivery } from './work.ts'

/** What may wait for a slow connection, in bytes. One that is further behind is cut off, and comes back. */
const mostWaiting = 64 * 1024 * 1024
/** What waits for a slow connection, in bytes, before it hears no more of who is where. */
const presenceStopsAt = 64 * 1024

export interface DownlinkParts extends OutletParts {
  readonly socket: WebSocket
  /** What the socket writes to: prepared frames go there directly, between two whole frames of its own. */
  readonly stream: Duplex
  /** The lineage of the plan. */
  readonly epoch: number
}

/** What one connection is sent: whole frames, the log in its order, and confirmations if it negotiated them. */
export class Downlink {
  /** Whether the client negotiated the subprotocol with confirmations. */
  readonly confirms: boolean
  readonly #parts: DownlinkParts
  readonly #outlet: Outlet
  /** It was sent all that it lacked. */
  #isLoaded = false
  #isQuiet = true
  /** How many of its sync frames it was told are on disk. */
  #confirmed = 0

  constructor(parts: DownlinkParts) {
    this.#parts = parts
    this.confirms = parts.socket.protocol === subprotocol
    this.#outlet = new Outlet(parts)
  }

  get isLoaded(): boolean {
    return this.#isLoaded
  }

  /** Whether it has still to take so much that it is waited for. */
  get isBehind(): boolean {
    return this.#outlet.isBehind
  }

  /** Whether nothing was sent since the last time this was asked. */
  wasQuiet(): boolean {
    const wasQuiet = this.#isQuiet
    this.#isQuiet = true
    return wasQuiet
  }

  send(message: Uint8Array): void {
    this.write(wireOf(message))
  }

  write(wire: Buffer): void {
    const { socket, stream } = this.#parts
    if (!this.#isOpen || wire.length === 0) return
    this.#isQuiet = false
    if (stream.writableLength > mostWaiting) socket.terminate()
    else stream.write(wire)
  }

  acknowledge(message: Ack): void {
    if (this.confirms) this.send(writeAck(message))
  }

  /** Says again what is on disk. */
  confirmAgain(): void {
    this.acknowledge({ kind: 'durable', count: this.#confirmed })
  }

  hold(seq: number): void {
    this.#outlet.hold(seq)
  }

  load(wires: readonly Buffer[], place: Place): void {
    const { stream } = this.#parts
    stream.cork()
    for (const wire of wires) this.write(wire)
    if (this.confirms) this.write(this.#headWire(place))
    stream.uncork()
    this.#outlet.loaded(place.seq)
    this.#isLoaded = true
  }

  deliver({ wire, place, confirmed, tellsPlace = false }: Delivery): void {
    if (!this.#isOpen) return
    const acks: Buffer[] = []
    if (confirmed !== null && this.confirms) {
      this.#confirmed = confirmed
      acks.push(durableWire(confirmed))
    }
    // For who is behind it would take the place of a confirmation that waits.
    if (tellsPlace && this.confirms && this.#isLoaded && !this.isBehind) acks.push(this.#headWire(place))
    // Who alone writes and hears of no confirmations is sent nothing here.
    if (acks.length > 0 || wire.length > 0) this.#isQuiet = false
    const [ack = null, more] = acks
    this.#outlet.deliver(wire, place.seq, ack && more ? Buffer.concat([ack, more]) : ack)
  }

  present(wire: Buffer): void {
    if (!this.isBehind && this.#parts.stream.writableLength < presenceStopsAt) this.write(wire)
  }

  /** After this it is told no more of the log. */
  close(): void {
    this.#outlet.close()
  }

  get #isOpen(): boolean {
    const { socket } = this.#parts
    return socket.readyState === socket.OPEN
  }

  #headWire(place: Place): Buffer {
    return wireOf(writeAck({ kind: 'head', epoch: this.#parts.epoch, ...place }))
  }
}
