import type { WebSocket } from 'ws'
import { keepAliveFrame } from './frames.ts'
import type { Session } from './session.ts'

/** In milliseconds. y-websocket gives up after 30 s in which it hears nothing; pings do not count. */
export interface KeepAliveTimes {
  readonly quietMs: number
  readonly pingMs: number
}
export const keepAliveTimes: KeepAliveTimes = { quietMs: 10_000, pingMs: 25_000 }

/** Keeps quiet connections open and ends the ones whose other side is gone. Gives the way to stop. */
export function keepAlive(sessions: ReadonlyMap<WebSocket, Session>, times: KeepAliveTimes): () => void {
  const waiting = new Set<WebSocket>()
  const speak = setInterval(() => {
    for (const session of sessions.values()) if (session.wasQuiet()) session.send(keepAliveFrame)
  }, times.quietMs)
  const ping = setInterval(() => {
    for (const socket of waiting) socket.terminate()
    waiting.clear()
    for (const socket of sessions.keys()) {
      waiting.add(socket)
      socket.once('pong', () => waiting.delete(socket))
      socket.ping()
    }
  }, times.pingMs)
  return () => {
    clearInterval(speak)
    clearInterval(ping)
  }
}
