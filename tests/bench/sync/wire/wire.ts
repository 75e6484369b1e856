import { connect, type Socket } from 'node:net'
import { FrameReader, type OnMessage } from './frameReader.ts'

export interface WireOptions {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Whether messages of megabytes are given whole. */
  readonly keepsLarge?: boolean
  readonly onMessage: OnMessage
  /** With the close code of the server, null when the connection broke. */
  readonly onClosed: (code: number | null) => void
}

/** A websocket of which little stands between the load and the kernel. */
export interface Wire {
  send(payload: Uint8Array): void
  /** Sends what `run` sends in one write. */
  together(run: () => void): void
  end(): void
}

/** One place for what is read of every socket: it is looked at before the next read. */
const incoming = Buffer.allocUnsafe(256 * 1024)

/** Opens a connection on this machine; resolves when the server has agreed to it. */
export function openWire(options: WireOptions): Promise<Wire> {
  return new Promise((resolve, reject) => {
    let isEnded = false
    let greeting: string | null = ''
    const reader = new FrameReader(
      {
        onMessage: options.onMessage,
        onPing: payload => socket.write(maskedFrame(payload, 0x8a)),
        onClose: code => closed(code),
      },
      options.keepsLarge ?? false,
    )
    const closed = (code: number | null) => {
      if (!isEnded) options.onClosed(code)
      isEnded = true
      socket.destroy()
      reject(new Error(`The connection of ${options.path} was closed with ${code}.`))
    }
    const take = (chunk: Uint8Array) => {
      if (greeting === null) return reader.push(chunk)
      greeting += Buffer.from(chunk).toString('latin1')
      const end = greeting.indexOf('\r\n\r\n')
      if (end < 0) return
      if (!greeting.startsWith('HTTP/1.1 101')) throw new Error(`No upgrade: ${greeting.slice(0, end)}`)
      const rest = Buffer.from(greeting.slice(end + 4), 'latin1')
      greeting = null
      resolve(wireOn(socket, () => (isEnded = true)))
      if (rest.length > 0) reader.push(rest)
    }
    const onread = {
      buffer: incoming,
      callback: (count: number, bytes: Uint8Array) => {
        if (!isEnded) take(bytes.subarray(0, count))
        return true
      },
    }
    const socket = connect({ port: options.port, host: '127.0.0.1', noDelay: true, onread })
    socket.on('error', () => closed(null))
    socket.on('close', () => closed(null))
    socket.write(upgradeRequest(options))
  })
}

function wireOn(socket: Socket, onEnd: () => void): Wire {
  return {
    send: payload => void socket.write(maskedFrame(payload, 0x82)),
    together(run) {
      socket.cork()
      run()
      socket.uncork()
    },
    end() {
      onEnd()
      socket.destroy()
    },
  }
}

const upgradeRequest = ({ port, path, headers }: WireOptions): string =>
  [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n')

/** Clients mask what they send (RFC 6455); that it is the same mask each time costs a server nothing less. */
const mask = [0x5a, 0xc3, 0x2d, 0x91] as const

function maskedFrame(payload: Uint8Array, first: number): Uint8Array {
  const { length } = payload
  const extra = length < 126 ? 0 : length < 65_536 ? 2 : 8
  const frame = Buffer.allocUnsafe(6 + extra + length)
  frame[0] = first
  frame[1] = 0x80 | (extra === 0 ? length : extra === 2 ? 126 : 127)
  if (extra === 2) frame.writeUInt16BE(length, 2)
  if (extra === 8) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.set(mask, 2 + extra)
  const from = 6 + extra
  for (let at = 0; at < length; at += 1) frame[from + at] = (payload[at] ?? 0) ^ (mask[at & 3] ?? 0)
  return frame
}
