import type { Draad } from '../../shared/overleg/draad.ts'
import type { TestServer } from './testServer.ts'

/** What somebody gets who asks for it about the example plan. */
export interface Answer<T> {
  readonly status: number
  readonly body: T
}

/** Requests about the conversations of a plan, as a page makes them. */
export function overlegOf(server: Pick<TestServer, 'ask'>, planId = 'voorbeeld') {
  const send = async <T = Draad>(method: string, path: string, naam: string, body?: unknown) => {
    const answer = await server.ask(`/api/v1/plannen/${planId}${path}`, naam, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text ? JSON.parse(text) : null) as T } satisfies Answer<T>
  }
  return {
    send,
    begin: (naam: string, body: object) =>
      send('POST', '/draden', naam, {
        elementId: 'a1',
        veld: null,
        anker: null,
        tekst: 'Wie trekt dit?',
        ...body,
      }),
    since: (naam: string, sinds = 0, rest = '') =>
      send<{ draden: Draad[]; rev: number; meer: boolean }>('GET', `/draden?sinds=${sinds}${rest}`, naam),
    one: (naam: string, id: string) => send('GET', `/draden/${id}`, naam),
  }
}

/** A place in prose, as a browser says it; the server keeps it as it came. */
export const plekOp = (clock: number) => ({ type: null, item: { client: 7, clock }, assoc: 0 })
