import type { WebSocket } from 'ws'
import { keepAliveFrame } from './frames.ts'
import type { Session } from './session.ts'

/** y-websocket gives up after 30 s in which it hears nothing; pings do not count. */
export const quietMs = 10_000
export const pingMs = 25_000

/** Does something again and again; gives the way to stop. */
export type Every = (ms: number, run: () => void) => () => void

export const everyInterval: Every = (ms, run) => {
  const timer = setInterval(run, ms)
  return () => clearInterval(timer)
}

/** Keeps quiet connections open and ends the ones whose other side is gone. Gives the way to stop. */
export function keepAlive(sessions: ReadonlyMap<WebSocket, Session>, every: Every): () => void {
  const waiting = new Set<WebSocket>()
  const stops = [
    every(quietMs, () => {
      for (const session of sessions.values()) if (session.wasQuiet()) session.send(keepAliveFrame)
    }),
    every(pingMs, () => {
      for (const socket of waiting) socket.terminate()
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
