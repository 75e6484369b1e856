import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { generatePlan } from '../../kit/generatePlan.ts'
import { Crowd, faultsOf, Seen } from './crowd.ts'
import { contenders } from './server/contenders.ts'
import { typeApart } from './typed.ts'

const state = Y.encodeStateAsUpdate(newPlan(generatePlan(1, { opgaven: 1, afspraken: 3 })))
const people = 3
const keys = 20

/** What a relay does with the nth message that came in, for each of the others. */
type Pass = (n: number, send: () => void) => void

async function relay(pass: Pass): Promise<{ port: number; close: () => void }> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  const sockets = new Set<WebSocket>()
  let count = 0
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('message', data => {
      count += 1
      for (const other of sockets) if (other !== socket) pass(count, () => other.send(data))
    })
  })
  await once(server, 'listening')
  const close = () => {
    for (const socket of sockets) socket.terminate()
    server.close()
  }
  return { port: (server.address() as AddressInfo).port, close }
}

async function typeThrough(pass: Pass): Promise<{ faults: string[]; seen: Seen }> {
  const server = await relay(pass)
  const seen = new Seen()
  const crowd = await Crowd.open({
    door: { contender: contenders.relay, port: server.port, cookie: null },
    planId: 'plan',
    typing: typeApart(state, people, keys),
    seen,
  })
  crowd.begin()
  for (let key = 0; key < keys; key += 1)
    for (let person = 0; person < people; person += 1) crowd.type(person)
  const faults = await crowd.settle()
  crowd.end()
  server.close()
  return { faults: [...faults, ...faultsOf(seen)], seen }
}

/** The first messages are those by which everybody asks for the plan. */
const isLetter = (n: number) => n === people + 10

describe('the people of the bench', () => {
  test('count every letter at everyone it goes to', async () => {
    const { faults, seen } = await typeThrough((_, send) => send())
    expect(faults).toEqual([])
    expect(seen.delivered).toBe(people * (people - 1) * keys)
  })

  test('find a letter that is lost on its way', async () => {
    const { faults } = await typeThrough((n, send) => !isLetter(n) && send())
    expect(faults).toEqual(['2 lost, with later ones there'])
  })

  test('find a letter that is lost at the end', async () => {
    const { faults } = await typeThrough((n, send) => n <= people + people * keys - 1 && send())
    expect(faults).toEqual(['2 lost'])
  })

  test('find a letter that comes twice', async () => {
    const { faults } = await typeThrough((n, send) => {
      send()
      if (isLetter(n)) send()
    })
    expect(faults).toEqual(['2 twice'])
  })
})
