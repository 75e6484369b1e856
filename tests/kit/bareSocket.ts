import { connect, type Socket } from 'node:net'
import { subprotocol } from '../../shared/protocol.ts'
import type { TestServer } from './testServer.ts'

/** What became of a connection: the code it was closed with, 1006 when there was none; null while it lives on. */
export type Fate = number | null

const opcodes = { rest: 0, text: 1, bytes: 2, close: 8, ping: 9, pong: 10 } as const

/**
 * A WebSocket of which nothing is kept but how it ended (RFC 6455): a tenth of the work of one that is whole, for
 * tests that open one for each of a million frames.
 */
export class BareSocket {
  readonly #socket: Socket
  #fate: Fate = null
  #waiting: (() => void) | null = null
  /** What came of a frame that is not whole yet. */
  #rest: Buffer = Buffer.alloc(0)

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', data => this.#read(data))
    socket.once('close', () => this.#end(1006))
    socket.on('error', () => socket.destroy())
  }

  /** Resolves when the server has taken it. */
  static async open(
    server: Pick<TestServer, 'url' | 'cookie'>,
    naam: string,
    planId = 'voorbeeld',
  ): Promise<BareSocket> {
    const { port, host } = new URL(server.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.setNoDelay(true)
    socket.write(
      [
        `GET /sync/${planId} HTTP/1.1`,
        `Host: ${host}`,
        `Cookie: ${await server.cookie(naam)}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        `Sec-WebSocket-Protocol: ${subprotocol}`,
        '\r\n',
      ].join('\r\n'),
    )
    const head = await upgraded(socket)
    const bare = new BareSocket(socket)
    bare.#read(head)
    return bare
  }

  get isOpen(): boolean {
    return this.#fate === null
  }

  send(bytes: Uint8Array, as: 'bytes' | 'text' = 'bytes'): void {
    this.#write(opcodes[as], bytes)
  }

  /** The same message in two frames. */
  sendInPieces(bytes: Uint8Array): void {
    const cut = Math.floor(bytes.length / 2)
    this.#write(opcodes.bytes, bytes.subarray(0, cut), false)
    this.#write(opcodes.rest, bytes.subarray(cut))
  }

  /** Resolves with the code when it ended; with null when the server read all that was sent, and it lives on. */
  async heard(): Promise<Fate> {
    if (!this.isOpen) return this.#fate
    const settled = new Promise<void>(resolve => {
      this.#waiting = resolve
    })
    this.#write(opcodes.ping, new Uint8Array())
    await settled
    return this.#fate
  }

  close(): void {
    this.#write(opcodes.close, Uint8Array.of(3, 232))
    this.#end(1000)
  }

  /** What a client sends is masked; a mask of zeroes changes nothing. */
  #write(opcode: number, payload: Uint8Array, isLast = true): void {
    const { length } = payload
    const long = length < 126 ? [] : length < 65_536 ? [length >> 8, length & 255] : wide(length)
    const short = length < 126 ? length : length < 65_536 ? 126 : 127
    const head = [(isLast ? 128 : 0) | opcode, 128 | short, ...long, 0, 0, 0, 0]
    this.#socket.write(Buffer.concat([Buffer.from(head), payload]))
  }

  #read(data: Buffer): void {
    let bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, data]) : data
    for (let size = sizeOf(bytes); size <= bytes.length; size = sizeOf(bytes)) {
      const opcode = (bytes[0] ?? 0) & 15
      if (opcode === opcodes.pong) this.#settle()
      if (opcode === opcodes.ping) this.#write(opcodes.pong, bytes.subarray(2, size))
      if (opcode === opcodes.close) {
        // The server waits for the answer to it.
        this.#write(opcodes.close, bytes.subarray(2, 4))
        this.#end(size >= 4 ? bytes.readUInt16BE(2) : 1005)
      }
      bytes = bytes.subarray(size)
    }
    this.#rest = bytes
  }

  #end(code: number): void {
    this.#fate ??= code
    this.#socket.end()
    this.#settle()
  }

  #settle(): void {
    this.#waiting?.()
    this.#waiting = null
  }
}

const wide = (length: number): number[] => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(length))
  return [...bytes]
}

/** How many bytes the frame takes that begins here; infinite when that is not to be seen yet. */
function sizeOf(bytes: Buffer): number {
  const short = (bytes[1] ?? 0) & 127
  const head = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < head) return Number.POSITIVE_INFINITY
  if (short < 126) return head + short
  return head + (short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2)))
}

/** Resolves with what came behind the answer. */
function upgraded(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let answer = Buffer.alloc(0)
    const look = (data: Buffer) => {
      answer = Buffer.concat([answer, data])
      const end = answer.indexOf('\r\n\r\n')
      if (end < 0) return
      socket.off('data', look)
      const isTaken = answer.subarray(0, end).toString().startsWith('HTTP/1.1 101')
      if (isTaken) resolve(answer.subarray(end + 4))
      else reject(new Error(`The server answered ${answer.subarray(0, end).toString()}`))
    }
    socket.on('data', look)
    socket.once('error', reject)
  })
}
