import { frame, sync } from '../../shared/protocol.ts'

/** What the counting of frames needs to hear of a socket. */
export interface SocketEars {
  /** A sync frame that the server counts is going out; `whole` for the answer to the server's state. */
  sent(whole: boolean): void
  /** A sync frame came in and is about to be applied. */
  beforeRemote(): void
}

/** A WebSocket that tells of the sync frames through it, for an unmodified WebsocketProvider to use. */
export function countingSocket(Socket: typeof WebSocket, ears: SocketEars): typeof WebSocket {
  return class CountingSocket extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      this.addEventListener('message', (event: MessageEvent) => {
        if (firstBytes(event.data)[0] === frame.sync) ears.beforeRemote()
      })
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      super.send(data)
      const [type, subtype] = firstBytes(data)
      if (type === frame.sync && (subtype === sync.step2 || subtype === sync.update))
        ears.sent(subtype === sync.step2)
    }
  }
}

function firstBytes(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data, 0, Math.min(2, data.byteLength))
  return data instanceof Uint8Array ? data.subarray(0, 2) : new Uint8Array()
}
