import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Place } from '../../shared/head.ts'
import { can } from '../../shared/permissions.ts'
import type { Persoon } from '../../shared/presence.ts'
import type { Filling, Topic } from '../../shared/protocol.ts'
import { Refusal, type RefusalCode, refusals } from '../../shared/refusals.ts'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import { faultOf, type Log } from '../log.ts'
import type { Admitted } from './admission.ts'
import { Brake } from './brake.ts'
import { Downlink } from './downlink.ts'
import { type Inbound, readInbound } from './inbound.ts'
import { Replies } from './replies.ts'
import type { Room } from './room.ts'
import type { Delivery, Member } from './work.ts'

export interface SessionParts extends Omit<Admitted, 'held'> {
  readonly socket: WebSocket
  readonly stream: Duplex
  readonly room: Room
  /** Why nobody may write in this room. */
  readonly readOnly: RefusalCode | null
  readonly log: Log
  readonly limits: Limits
  readonly clock: Clock
  /** Called once the server has closed it: it is in the room no longer. */
  readonly onClose: () => void
}

/** One connection in a room: hears its client and counts its sync frames. */
export class Session implements Member {
  readonly persoon: Persoon
  readonly planId: string
  readonly signInId: string
  readonly #parts: SessionParts
  readonly #downlink: Downlink
  readonly #brake: Brake
  readonly #replies: Replies
  #mayWrite: boolean
  #isRead = true
  /** Sync frames of subtype 1 and 2 so far. */
  #count = 0

  constructor(parts: SessionParts) {
    this.#parts = parts
    this.persoon = parts.persoon
    this.planId = parts.planId
    this.signInId = parts.signIn.id
    const { socket, stream, clock, limits, readOnly, epoch, room } = parts
    this.#mayWrite = can(parts.rol, 'schrijven') && readOnly === null
    this.#brake = new Brake(socket, clock, limits)
    this.#downlink = new Downlink({
      ...{ socket, stream, clock, epoch, after: seq => room.after(seq) },
      onCaughtUp: () => room.showPresence(this),
      onStuck: () => this.close('te-traag'),
    })
    this.#replies = new Replies({
      ...{ downlink: this.#downlink, readOnly },
      mayWrite: () => this.#mayWrite,
      close: code => this.close(code),
    })
  }

  get mayWrite(): boolean {
    return this.#mayWrite
  }

  /** Whether it has still to take so much that it is waited for. */
  get isBehind(): boolean {
    return this.#downlink.isBehind
  }

  /** Whatever a connection sends, it can end no more than itself. */
  receive(data: Uint8Array, isBinary: boolean): void {
    // What comes between the close frame of the server and that of the client is nobody's any more.
    if (!this.#isRead) return
    try {
      if (!isBinary) throw new Refusal('ongeldig-bericht')
      if (data.byteLength > this.#parts.limits.frameBytes) throw new Refusal('te-groot')
      this.#brake.bytes(data.byteLength)
      this.#hear(readInbound(data))
    } catch (thrown) {
      this.close(thrown instanceof Refusal ? thrown.code : 'ongeldig-bericht', faultOf(thrown))
    }
  }

  send(message: Uint8Array): void {
    this.#downlink.send(message)
  }

  write(wire: Buffer): void {
    this.#downlink.write(wire)
  }

  hold(seq: number): void {
    this.#downlink.hold(seq)
  }

  load(wires: readonly Buffer[], place: Place): void {
    this.#downlink.load(wires, place)
  }

  deliver(delivery: Delivery): void {
    this.#downlink.deliver(delivery)
  }

  present(wire: Buffer): void {
    this.#downlink.present(wire)
  }

  wasQuiet(): boolean {
    return this.#downlink.wasQuiet()
  }

  /** Nothing can be stored for now, or again. What was sent and not confirmed waits here, and is kept by the page. */
  stalled(isStalled: boolean): void {
    this.#replies.stalled(isStalled)
  }

  refuse(n: number, why?: RefusalCode): void {
    this.#replies.refuse(n, why)
  }

  filled(filling: Filling): void {
    this.#replies.filled(filling)
  }

  notify(topic: Topic): void {
    this.#replies.notify(topic)
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
    this.#downlink.close()
    if (socket.readyState !== socket.OPEN) return
    log('socket-refused', { code, planId, userId: persoon.id, ...(fault !== undefined && { fault }) })
    socket.close(refusals[code].close, code)
    // The other side closes as well, and that has to be read.
    this.#brake.release()
    onClose()
  }

  #hear(said: Inbound): void {
    const { room } = this.#parts
    if (said.is === 'change') return this.#change(said.bytes, said.full)
    if (said.is === 'ask') return this.#join(said.stateVector)
    this.#brake.presence()
    if (said.is === 'presence') room.present(this, said.update)
    else room.showPresence(this)
  }

  #join(stateVector: Uint8Array): void {
    const { room, place } = this.#parts
    this.#brake.load()
    room.join({
      ...{ member: this, stateVector, isEmpty: Y.decodeStateVector(stateVector).size === 0 },
      place: this.#downlink.isLoaded ? null : place,
    })
  }

  #change(bytes: Uint8Array, full: boolean): void {
    const { room, limits } = this.#parts
    this.#count++
    this.#brake.message()
    if (!full && bytes.length > limits.updateBytes) throw new Refusal('te-groot')
    if (this.#brake.isFlooded) return this.#turnAway()
    room.write({ member: this, n: this.#count, bytes, full })
  }

  /** It comes back with all that was not confirmed, in one message. */
  #turnAway(): void {
    this.refuse(this.#count, 'te-vaak')
    this.close('te-vaak')
  }
}
