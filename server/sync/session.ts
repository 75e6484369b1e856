import type { Duplex } from 'node:stream'
import * as decoding from 'lib0/decoding'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Place } from '../../shared/head.ts'
import { can, type Rol } from '../../shared/permissions.ts'
import type { Persoon } from '../../shared/presence.ts'
import {
  type Ack,
  type Filling,
  frame,
  subprotocol,
  sync,
  type Topic,
  writeAck,
  writeNotice,
} from '../../shared/protocol.ts'
import { Refusal, type RefusalCode, refusals } from '../../shared/refusals.ts'
import type { SignIn } from '../auth/signIn.ts'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import { faultOf, type Log } from '../log.ts'
import { deniedFrame, wireOf } from './frames.ts'
import { Outlet } from './outlet.ts'
import { Bucket } from './pace.ts'
import type { Room } from './room.ts'
import type { Delivery, Member } from './work.ts'

export interface SessionParts {
  readonly socket: WebSocket
  /** What the socket writes to: prepared frames go there directly, between two whole frames of its own. */
  readonly stream: Duplex
  readonly room: Room
  readonly planId: string
  readonly persoon: Persoon
  readonly rol: Rol
  readonly signIn: SignIn
  /** The lineage of the plan. */
  readonly epoch: number
  /** Where in its log the client says that it is. */
  readonly place: Place | null
  /** Why nobody may write in this room. */
  readonly readOnly: RefusalCode | null
  readonly log: Log
  readonly limits: Limits
  readonly clock: Clock
  /** Called once the server has closed it: it is in the room no longer. */
  readonly onClose: () => void
}

/** A whole plan goes out for it: it counts as so many messages. */
const loadCosts = 10
/** A reader's own page never writes; a strange one gets this many chances. */
const mostRefused = 3
/** What may wait for a slow connection, in bytes. One that is further behind is cut off, and comes back. */
const mostWaiting = 64 * 1024 * 1024

/** What waits for a slow connection, in bytes, before it hears no more of who is where. */
const presenceStopsAt = 64 * 1024

/** One connection in a room: reads its frames, counts its sync frames, says yes and no to it. */
export class Session implements Member {
  readonly persoon: Persoon
  readonly planId: string
  readonly signInId: string
  readonly #parts: SessionParts
  /** Whether the client negotiated the subprotocol with confirmations. */
  readonly #confirms: boolean
  #mayWrite: boolean
  #isRead = true
  readonly #messages: Bucket
  readonly #presence: Bucket
  readonly #bytes: Bucket
  readonly #outlet: Outlet
  #isPaused = false
  /** It was sent all that it lacked. */
  #isLoaded = false
  /** Sync frames of subtype 1 and 2 so far. */
  #count = 0
  #refused = 0
  #isQuiet = true
  /** How many of them it was told are on disk. */
  #confirmed = 0

  constructor(parts: SessionParts) {
    this.#parts = parts
    this.persoon = parts.persoon
    this.planId = parts.planId
    this.signInId = parts.signIn.id
    this.#confirms = parts.socket.protocol === subprotocol
    const { clock, limits, readOnly, stream, room } = parts
    this.#mayWrite = can(parts.rol, 'schrijven') && readOnly === null
    this.#outlet = new Outlet({
      ...{ stream, clock, after: seq => room.after(seq) },
      onCaughtUp: () => room.showPresence(this),
      onStuck: () => this.close('te-traag'),
    })
    this.#messages = new Bucket(clock, limits.messagesPerSecond, limits.messagesBurst)
    this.#presence = new Bucket(clock, limits.messagesPerSecond, limits.messagesBurst)
    this.#bytes = new Bucket(clock, limits.bytesPerSecond, limits.bytesBurst)
    if (!this.#mayWrite) this.#acknowledge({ kind: 'readOnly', code: readOnly ?? 'alleen-lezen' })
  }

  get mayWrite(): boolean {
    return this.#mayWrite
  }

  /** Whatever a connection sends, it can end no more than itself. */
  receive(data: Uint8Array, isBinary: boolean): void {
    // What comes between the close frame of the server and that of the client is nobody's any more.
    if (!this.#isRead) return
    try {
      if (!isBinary) throw new Refusal('ongeldig-bericht')
      if (data.byteLength > this.#parts.limits.frameBytes) throw new Refusal('te-groot')
      this.#wait(this.#bytes.take(data.byteLength))
      this.#read(decoding.createDecoder(data))
    } catch (thrown) {
      this.close(thrown instanceof Refusal ? thrown.code : 'ongeldig-bericht', faultOf(thrown))
    }
  }

  send(message: Uint8Array): void {
    this.write(wireOf(message))
  }

  write(wire: Buffer): void {
    const { socket, stream } = this.#parts
    if (socket.readyState !== socket.OPEN || wire.length === 0) return
    this.#isQuiet = false
    if (stream.writableLength > mostWaiting) socket.terminate()
    else stream.write(wire)
  }

  hold(seq: number): void {
    this.#outlet.hold(seq)
  }

  load(wires: readonly Buffer[], place: Place): void {
    const { stream } = this.#parts
    stream.cork()
    for (const wire of wires) this.write(wire)
    if (this.#confirms) this.write(this.#headWire(place))
    stream.uncork()
    this.#outlet.loaded(place.seq)
    this.#isLoaded = true
  }

  deliver({ wire, place, confirmed, tellsPlace = false }: Delivery): void {
    const { socket } = this.#parts
    if (socket.readyState !== socket.OPEN) return
    const acks: Buffer[] = []
    if (confirmed !== null && this.#confirms) {
      this.#confirmed = confirmed
      acks.push(wireOf(writeAck({ kind: 'durable', count: confirmed })))
    }
    // For who is behind it would take the place of a confirmation that waits.
    if (tellsPlace && this.#confirms && this.#isLoaded && !this.#outlet.isBehind)
      acks.push(this.#headWire(place))
    // Who alone writes and hears of no confirmations is sent nothing here.
    if (acks.length > 0 || wire.length > 0) this.#isQuiet = false
    const [ack = null, more] = acks
    this.#outlet.deliver(wire, place.seq, ack && more ? Buffer.concat([ack, more]) : ack)
  }

  #headWire(place: Place): Buffer {
    return wireOf(writeAck({ kind: 'head', epoch: this.#parts.epoch, ...place }))
  }

  /** Nothing can be stored for now, or again. What was sent and not confirmed waits here, and is kept by the page. */
  stalled(isStalled: boolean): void {
    if (!this.mayWrite) return
    if (isStalled) this.#acknowledge({ kind: 'readOnly', code: 'opslag-mislukt' })
    else this.#acknowledge({ kind: 'durable', count: this.#confirmed })
  }

  present(wire: Buffer): void {
    if (!this.#outlet.isBehind && this.#parts.stream.writableLength < presenceStopsAt) this.write(wire)
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

  refuse(n: number, why?: RefusalCode): void {
    const { readOnly } = this.#parts
    const code = why ?? readOnly ?? 'alleen-lezen'
    if (this.#confirms) this.#acknowledge({ kind: 'refused', n, code })
    else this.send(deniedFrame(refusals[code].zin))
    // It may fit later, and is kept by the page.
    if (code === 'plan-vol') return
    this.#refused++
    // Of a damaged plan they read on: what they write is in nobody's way.
    if (this.#refused >= mostRefused && !readOnly) this.close(code)
  }

  filled(filling: Filling): void {
    if (this.mayWrite) this.#acknowledge({ kind: 'filling', filling })
  }

  notify(topic: Topic): void {
    if (this.#confirms) this.send(writeNotice(topic))
  }

  /** Reads nothing more; what came in before is still written. */
  stopReading(): void {
    this.#isRead = false
  }

  /** Closes it, and of what came in before nothing is written that is not yet on its way to the disk. */
  revoke(code: RefusalCode): void {
    this.#mayWrite = false
    this.close(code)
  }

  close(code: RefusalCode, fault?: string): void {
    const { socket, log, planId, persoon, onClose } = this.#parts
    this.stopReading()
    this.#outlet.close()
    if (socket.readyState !== socket.OPEN) return
    log('socket-refused', { code, planId, userId: persoon.id, ...(fault !== undefined && { fault }) })
    socket.close(refusals[code].close, code)
    // The other side closes as well, and that has to be read.
    if (this.#isPaused) socket.resume()
    onClose()
  }

  #acknowledge(message: Ack): void {
    if (this.#confirms) this.send(writeAck(message))
  }

  #read(decoder: decoding.Decoder): void {
    const { room } = this.#parts
    switch (decoding.readVarUint(decoder)) {
      case frame.sync:
        return this.#readSync(decoder)
      case frame.awareness:
        this.#wait(this.#presence.take(1))
        return room.present(this, decoding.readVarUint8Array(decoder))
      case frame.queryAwareness:
        this.#wait(this.#presence.take(1))
        return room.showPresence(this)
      default:
        throw new Refusal('ongeldig-bericht')
    }
  }

  /** Reads on after so many milliseconds, or what else came in by then asks for: its own network slows the sender. */
  #wait(ms: number): void {
    const { socket, clock } = this.#parts
    if (ms === 0 || this.#isPaused) return
    this.#isPaused = true
    socket.pause()
    const look = () => {
      const left = Math.max(...[this.#messages, this.#presence, this.#bytes].map(bucket => bucket.take(0)))
      if (left > 0) return void clock.after(left, look)
      this.#isPaused = false
      socket.resume()
    }
    clock.after(ms, look)
  }

  /** It comes back with all that was not confirmed, in one message. */
  #turnAway(): void {
    this.refuse(this.#count, 'te-vaak')
    this.close('te-vaak')
  }

  #readSync(decoder: decoding.Decoder): void {
    const { room } = this.#parts
    const subtype = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    switch (subtype) {
      case sync.step1:
        this.#wait(this.#messages.take(loadCosts))
        return room.join({
          member: this,
          stateVector: bytes,
          isEmpty: Y.decodeStateVector(bytes).size === 0,
          place: this.#isLoaded ? null : this.#parts.place,
        })
      case sync.step2:
      case sync.update:
        this.#count++
        this.#wait(this.#messages.take(1))
        if (subtype === sync.update && bytes.length > this.#parts.limits.updateBytes)
          throw new Refusal('te-groot')
        if (this.#messages.isFlooded || this.#bytes.isFlooded) return this.#turnAway()
        return room.write({ member: this, n: this.#count, bytes, full: subtype === sync.step2 })
      default:
        throw new Refusal('ongeldig-bericht')
    }
  }
}
