import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { limits, subprotocol } from '../../shared/protocol.ts'
import { type RefusalCode, refusals } from '../../shared/refusals.ts'
import { faultOf } from '../log.ts'
import { type Admission, type Admitted, admit, type Gate } from './admission.ts'
import { type Every, keepAlive } from './keepAlive.ts'
import { Session } from './session.ts'

export interface Sockets {
  /** Ends the connections of a browser that signed out. */
  closeSignIn(signInId: string): void
  /** Lets nobody in any more, and ends every connection as for a restart. */
  close(): void
  /** Cuts off the connections that are still there. */
  cut(): void
}

/**
 * Takes upgrades on `/sync/:planId`. Who it is and what they may is settled before the answer, so that no
 * frame comes too early. A refusal is a connection that is accepted and closed with its code: of a refused
 * upgrade browsers say nothing but 1006.
 */
export function attachSockets(server: Server, gate: Gate, every: Every): Sockets {
  const sessions = new Map<WebSocket, Session>()
  const signIns = new Map<WebSocket, string>()
  const sockets = webSockets()
  const stopKeepAlive = keepAlive(sessions, every)
  let isOpen = true

  const enter = (socket: WebSocket, stream: Duplex, admitted: Admitted) => {
    const { room, release } = admitted.held
    const confirms = socket.protocol === subprotocol
    const session = new Session({ ...admitted, socket, stream, room, confirms, log: gate.log })
    sessions.set(socket, session)
    signIns.set(socket, admitted.signInId)
    room.enter(session)
    socket.on('message', (data, isBinary) => session.receive(data as Buffer, isBinary))
    socket.on('close', () => {
      sessions.delete(socket)
      signIns.delete(socket)
      room.leave(session)
      release()
    })
  }

  const answer = (request: IncomingMessage, stream: Duplex, head: Buffer, admission: Admission) => {
    let isEntered = false
    stream.once('close', () => !isEntered && release(admission))
    if (stream.destroyed) return release(admission)
    sockets.handleUpgrade(request, stream, head, socket => {
      socket.on('error', fault => gate.log('socket-error', { fault: faultOf(fault) }))
      if ('refusal' in admission) return refuse(socket, admission.refusal)
      if (!isOpen) return refuse(socket, 'herstart')
      isEntered = true
      enter(socket, stream, admission)
    })
  }

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    // A connection that breaks is no event; but without a listener it would end the process.
    stream.on('error', () => stream.destroy())
    const planId = planIdOf(request)
    if (planId === null || !isOpen) return notFound(stream)
    void admit(request, planId, gate).then(admission => answer(request, stream, head, admission))
  })

  return {
    closeSignIn(signInId) {
      for (const [socket, id] of signIns) if (id === signInId) sessions.get(socket)?.close('niet-aangemeld')
    },
    close() {
      isOpen = false
      stopKeepAlive()
      for (const session of sessions.values()) session.close('herstart')
    },
    cut() {
      for (const socket of sessions.keys()) socket.terminate()
    },
  }
}

const webSockets = (): WebSocketServer =>
  new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // Between one and two times our own bound the client hears that it is too much, and not just a drop.
    maxPayload: 2 * limits.frameBytes,
    handleProtocols: offered => offered.has(subprotocol) && subprotocol,
  })

function planIdOf(request: IncomingMessage): string | null {
  return /^\/sync\/([\w.:-]{1,100})(?:\?|$)/.exec(request.url ?? '')?.[1] ?? null
}

const refuse = (socket: WebSocket, code: RefusalCode): void => socket.close(refusals[code].close, code)

const notFound = (stream: Duplex): void =>
  void stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')

function release(admission: Admission): void {
  if ('held' in admission) admission.held.release()
}
