import type { WebSocket } from 'ws'
import type { Clock, Stop } from '../clock.ts'
import { keepAliveFrame } from './frames.ts'
import type { Session } from './session.ts'

/** y-websocket gives up after 30 s in which it hears nothing; pings do not count. */
export const quietMs = 10_000
export const pingMs = 25_000

/** Keeps quiet connections open and ends the ones whose other side is gone. */
export function keepAlive(sessions: ReadonlyMap<WebSocket, Session>, clock: Clock): Stop {
  const waiting = new Set<WebSocket>()
  const stops = [
    clock.every(quietMs, () => {
      for (const session of sessions.values()) if (session.wasQuiet()) session.send(keepAliveFrame)
    }),
    clock.every(pingMs, () => {
      // Before one that is behind hears a ping, it has much else to read; and one that was closed has its own time.
      for (const socket of waiting) if (sessions.get(socket)?.isBehind === false) socket.terminate()
      waiting.clear()
      for (const socket of sessions.keys()) {
        waiting.add(socket)
        socket.once('pong', () => waiting.delete(socket))
        socket.ping()
      }
    }),
  ]
  return () => stops.forEach(stop => stop())
}
