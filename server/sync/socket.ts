import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { subprotocol } from '../../shared/protocol.ts'
import { type RefusalCode, refusals } from '../../shared/refusals.ts'
import type { Clock } from '../clock.ts'
import { faultOf } from '../log.ts'
import { type Admission, type Admitted, admit, type Gate } from './admission.ts'
import { addressOf, Crowd } from './crowd.ts'
import { endWithSignIn } from './expiry.ts'
import { keepAlive } from './keepAlive.ts'
import { Session } from './session.ts'

export interface Sockets {
  /** Ends the connections of a browser that signed out. */
  closeSignIn(signInId: string): void
  /** Ends the connections of somebody in a plan whose role there is another now, or none. */
  closeMember(planId: string, userId: string, code: 'rol-gewijzigd' | 'geen-toegang'): void
  /** Who has a connection to this plan now, by user id. */
  presentIn(planId: string): ReadonlySet<string>
  /** Lets nobody in any more, and reads nothing more of who is in. */
  stopReading(): void
  /** Ends every connection as for a restart. */
  close(): void
  /** Cuts off the connections that are still there. */
  cut(): void
}

/**
 * Takes upgrades on `/sync/:planId`. Who it is and what they may is settled before the answer, so that no
 * frame comes too early. A refusal is a connection that is accepted and closed with its code: of a refused
 * upgrade browsers say nothing but 1006.
 */
export function attachSockets(server: Server, gate: Gate, clock: Clock): Sockets {
  const sessions = new Map<WebSocket, Session>()
  const sockets = webSockets(gate.limits.frameBytes)
  const crowd = new Crowd(gate.limits, clock)
  const stopKeepAlive = keepAlive(sessions, clock)
  const { storage } = gate.store
  const stopWatching = storage.watch((trouble, fault) => {
    if (trouble === null) gate.log('storage-back')
    else gate.log('storage-stalled', { trouble, fault })
    for (const session of sessions.values()) session.stalled(trouble !== null)
  })
  const { proxies } = gate.limits
  let isOpen = true
  /** Grows when somebody loses a right: whoever was being admitted then is admitted anew. */
  let revocations = 0

  const enter = (socket: WebSocket, stream: Duplex, admitted: Admitted, letGo: () => void) => {
    const { held, signIn } = admitted
    const session = new Session({
      ...admitted,
      ...{ socket, stream, room: held.room, readOnly: held.readOnly },
      ...{ log: gate.log, limits: gate.limits, clock, onClose: leave },
    })
    const stopExpiry = endWithSignIn(
      {
        endsAt: signIn.endsAt,
        readEnd: () => gate.signIns.endOf(signIn.id),
        end: () => session.close('niet-aangemeld'),
      },
      clock,
    )
    function leave() {
      if (!sessions.delete(socket)) return
      if (isOpen) gate.store.seen.inPlan(session.planId, session.persoon.id)
      stopExpiry()
      held.room.leave(session)
      held.release()
      letGo()
    }
    sessions.set(socket, session)
    held.room.enter(session)
    if (storage.trouble() !== null) session.stalled(true)
    socket.on('message', (data, isBinary) => session.receive(data as Buffer, isBinary))
    socket.on('close', leave)
  }

  const answer = (request: IncomingMessage, stream: Duplex, head: Buffer, admission: Admission) => {
    let isEntered = false
    stream.once('close', () => !isEntered && release(admission))
    if (stream.destroyed) return release(admission)
    sockets.handleUpgrade(request, stream, head, socket => {
      socket.on('error', fault => gate.log('socket-error', { fault: faultOf(fault) }))
      if ('refusal' in admission) return refuse(socket, admission.refusal)
      if (!isOpen) return refuse(socket, 'herstart')
      const userId = admission.persoon.id
      const place = crowd.enter({ planId: admission.planId, userId, address: addressOf(request, proxies) })
      if (typeof place === 'string') return refuse(socket, place)
      isEntered = true
      enter(socket, stream, admission, place)
    })
  }

  const knock = async (request: IncomingMessage, stream: Duplex, head: Buffer, planId: string) => {
    const before = revocations
    const admission: Admission = crowd.mayKnock(addressOf(request, proxies))
      ? await admit(request, planId, gate)
      : { refusal: 'te-vaak' }
    if (before === revocations) return answer(request, stream, head, admission)
    release(admission)
    await knock(request, stream, head, planId)
  }

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    // A connection that breaks is no event; but without a listener it would end the process.
    stream.on('error', () => stream.destroy())
    const planId = planIdOf(request)
    if (planId === null || !isOpen) return notFound(stream)
    void knock(request, stream, head, planId)
  })

  const revoke = (code: RefusalCode, isMeant: (session: Session) => boolean) => {
    revocations++
    for (const session of [...sessions.values()].filter(isMeant)) session.revoke(code)
  }

  return {
    closeSignIn: signInId => revoke('niet-aangemeld', session => session.signInId === signInId),
    closeMember: (planId, userId, code) =>
      revoke(code, session => session.planId === planId && session.persoon.id === userId),
    presentIn: planId =>
      new Set([...sessions.values()].filter(one => one.planId === planId).map(one => one.persoon.id)),
    stopReading() {
      isOpen = false
      stopKeepAlive()
      for (const session of sessions.values()) session.stopReading()
    },
    close() {
      stopWatching()
      for (const session of [...sessions.values()]) session.close('herstart')
    },
    cut() {
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}

const webSockets = (frameBytes: number): WebSocketServer =>
  new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // Between one and two times our own bound the client hears that it is too much, and not just a drop.
    maxPayload: 2 * frameBytes,
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
