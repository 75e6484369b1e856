import { connect, createServer, type Socket } from 'node:net'
import { systemClock } from '../../server/clock.ts'
import { tie } from './cable.ts'

/** A line to a server on which a test sets how fast one hears it. What one says goes at once. */
export interface SlowLine {
  readonly url: string
  /** From now on so many bytes a second come through; null: all there are. */
  pace(bytesPerSecond: number | null): void
  /** How many bytes came through. */
  readonly heard: () => number
  close(): Promise<void>
}

/** What is read at a time: what is not read waits at the server. */
const pieceBytes = 16 * 1024

export function slowLine(to: string): Promise<SlowLine> {
  const { port, hostname } = new URL(to)
  const open = new Set<Socket>()
  let perSecond: number | null = null
  let heard = 0
  const server = createServer(here => {
    const callback = (count: number, piece: Uint8Array): boolean => {
      heard += count
      here.write(Buffer.from(piece.subarray(0, count)))
      if (perSecond === null) return true
      systemClock.after((1000 * count) / perSecond, () => there.resume())
      return false
    }
    const there = connect({
      ...{ port: Number(port), host: hostname },
      onread: { buffer: Buffer.alloc(pieceBytes), callback },
    })
    tie([here, there], open)
    here.pipe(there)
  })
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address !== 'object' || address === null) throw new Error('The line has no port.')
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        pace: bytesPerSecond => {
          perSecond = bytesPerSecond
        },
        heard: () => heard,
        close: () =>
          new Promise(closed => {
            server.close(() => closed())
            for (const socket of open) socket.destroy()
          }),
      })
    })
  })
}
