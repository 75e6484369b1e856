import { connect, createServer, type Socket } from 'node:net'

/** A cable between a browser and the server that a test can pull out and plug in again. */
export interface Cable {
  readonly url: string
  /** Ends every connection at once, and refuses new ones. */
  cut(): void
  restore(): void
  /** Nothing comes through any more, and neither side hears of it. What is sent meanwhile arrives after `restore`. */
  silence(): void
  close(): Promise<void>
}

/** Ends the one when the other ends, and keeps those that are open in `open`. */
export function tie([here, there]: readonly [Socket, Socket], open: Set<Socket>): void {
  for (const [socket, other] of [
    [here, there],
    [there, here],
  ] as const) {
    open.add(socket)
    socket.on('error', () => other.destroy())
    socket.on('close', () => {
      open.delete(socket)
      other.destroy()
    })
  }
}

export function startProxy(to: string): Promise<Cable> {
  const { port } = new URL(to)
  const open = new Set<Socket>()
  let isCut = false
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer(here => {
    if (isCut) return void here.destroy()
    const there = connect(Number(port), '127.0.0.1')
    tie([here, there], open)
    const pair = [here, there] as const
    pairs.add(pair)
    here.on('close', () => pairs.delete(pair))
    join(pair)
  })
  const drop = () => {
    for (const socket of open) socket.destroy()
  }
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.')
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        cut: () => {
          isCut = true
          drop()
        },
        restore: () => {
          isCut = false
          pairs.forEach(join)
        },
        silence: () => pairs.forEach(part),
        close: () =>
          new Promise(closed => {
            server.close(() => closed())
            drop()
          }),
      })
    })
  })
}

function join([here, there]: readonly [Socket, Socket]): void {
  here.pipe(there)
  there.pipe(here)
}

function part([here, there]: readonly [Socket, Socket]): void {
  here.unpipe(there).pause()
  there.unpipe(here).pause()
}
