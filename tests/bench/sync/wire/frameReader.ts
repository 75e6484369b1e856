/** A message of a socket. Of one past `largest` only the first bytes are given, unless large ones are kept. */
export type OnMessage = (bytes: Uint8Array, length: number) => void

export interface FrameEvents {
  readonly onMessage: OnMessage
  readonly onPing: (payload: Uint8Array) => void
  readonly onClose: (code: number) => void
}

interface Large {
  readonly length: number
  readonly parts: Uint8Array[]
  left: number
}

const largest = 64 * 1024
const opcode = { binary: 2, close: 8, ping: 9, pong: 10 } as const

/**
 * Reads the frames that a server sends (RFC 6455: unmasked, not fragmented) from what comes in. It makes no
 * object per frame, so that a generator of load on one core keeps up with a server on another.
 */
export class FrameReader {
  readonly #events: FrameEvents
  readonly #keepsLarge: boolean
  #rest: Uint8Array | null = null
  #large: Large | null = null

  constructor(events: FrameEvents, keepsLarge: boolean) {
    this.#events = events
    this.#keepsLarge = keepsLarge
  }

  push(chunk: Uint8Array): void {
    const data = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk
    this.#rest = null
    for (let at = 0; at < data.length; ) {
      const next = this.#large ? this.#fill(this.#large, data, at) : this.#read(data, at)
      if (next === at) {
        this.#rest = Uint8Array.prototype.slice.call(data, at)
        return
      }
      at = next
    }
  }

  /** Reads one frame; gives the place after it, or `at` when it is not all there. */
  #read(data: Uint8Array, at: number): number {
    const short = data[at + 1]
    if (short === undefined) return at
    const from = at + (short === 126 ? 4 : short === 127 ? 10 : 2)
    if (from > data.length) return at
    const length = short < 126 ? short : lengthAt(data, at + 2, from)
    const kind = (data[at] ?? 0) & 15
    if (from + length <= data.length) this.#emit(kind, data.subarray(from, from + length), length)
    else if (length > largest) return this.#begin(length, data, from)
    else return at
    return from + length
  }

  #begin(length: number, data: Uint8Array, from: number): number {
    this.#large = { length, parts: [], left: length }
    return this.#fill(this.#large, data, from)
  }

  #fill(large: Large, data: Uint8Array, at: number): number {
    const end = Math.min(data.length, at + large.left)
    if (this.#keepsLarge || large.parts.length === 0)
      large.parts.push(Uint8Array.prototype.slice.call(data, at, end))
    large.left -= end - at
    if (large.left === 0) {
      this.#large = null
      this.#emit(opcode.binary, Buffer.concat(large.parts), large.length)
    }
    return end
  }

  #emit(kind: number, payload: Uint8Array, length: number): void {
    if (kind === opcode.binary) this.#events.onMessage(payload, length)
    else if (kind === opcode.ping) this.#events.onPing(payload)
    else if (kind === opcode.close) this.#events.onClose(((payload[0] ?? 0) << 8) | (payload[1] ?? 0))
    else if (kind !== opcode.pong) throw new Error(`The server sent a frame of kind ${kind}.`)
  }
}

function lengthAt(data: Uint8Array, from: number, to: number): number {
  let length = 0
  for (let at = from; at < to; at += 1) length = length * 256 + (data[at] ?? 0)
  return length
}
