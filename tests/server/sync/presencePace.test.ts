import { expect, test } from 'vitest'
import { expiresMs, Presence } from '../../../server/sync/awareness.ts'
import type { Member } from '../../../server/sync/work.ts'
import type { RefusalCode } from '../../../shared/refusals.ts'
import { type AwarenessEntry, awarenessUpdate, readAwareness } from '../../kit/awareness.ts'
import { handClock } from '../../kit/handClock.ts'

interface Listener extends Member {
  readonly id: number
  readonly heard: AwarenessEntry[]
  frames: number
  closed: RefusalCode | null
}

/** So many people in one room, each with a client id of its own, and a clock that the test moves. */
function room(count: number) {
  const clock = handClock()
  const members: Listener[] = []
  const presence = new Presence(clock, members)
  for (let id = 1; id <= count; id++) members.push(listener(id))
  const says = (member: Listener, at: number, state: unknown) =>
    presence.receive(member, awarenessUpdate([member.id, at, state]))
  return { clock, presence, members, says, first: members[0] as Listener, last: members.at(-1) as Listener }
}

function listener(id: number): Listener {
  return {
    id,
    heard: [],
    frames: 0,
    closed: null,
    persoon: { id: `u${id}`, naam: `Persoon ${id}`, organisatie: '', sector: '', kleur: id % 8 },
    mayWrite: true,
    present(wire) {
      const head = wire[1] === 126 ? 4 : wire[1] === 127 ? 10 : 2
      const message = wire.subarray(head)
      let start = 1
      while ((message[start] ?? 0) & 0x80) start++
      this.heard.push(...readAwareness(message.subarray(start + 1)))
      this.frames++
    },
    close(code) {
      this.closed = code
    },
    ...{ send() {}, write() {}, hold() {}, load() {}, deliver() {}, refuse() {}, filled() {}, notify() {} },
  }
}

test('[SY19] the first is told at once, then at most twenty times a second, and the last is never missed', () => {
  const { clock, says, first, last } = room(3)
  for (let at = 1; at <= 1000; at++) {
    says(first, at, { cursor: at })
    clock.pass(1)
  }
  clock.pass(50)
  expect(last.frames).toBeLessThanOrEqual(22)
  expect(last.heard[0]?.[2]).toMatchObject({ cursor: 1 })
  expect(last.heard.at(-1)?.[2]).toMatchObject({ cursor: 1000 })
  expect(first.frames).toBe(0)
})

test('[SY19] above fifty people it is five times a second, and everyone of them in one frame', () => {
  const { clock, says, members, last } = room(60)
  for (const member of members) says(member, 1, { cursor: 0 })
  clock.pass(1000)
  const before = last.frames
  for (let at = 2; at <= 21; at++) {
    for (const member of members) says(member, at, { cursor: at })
    clock.pass(50)
  }
  clock.pass(200)
  expect(last.frames - before).toBeLessThanOrEqual(7)
  const known = new Map(last.heard.map(([id, , state]) => [id, state as { cursor: number }]))
  expect([...known.keys()]).toHaveLength(59)
  expect([...known.values()].every(({ cursor }) => cursor === 21)).toBe(true)
})

test('[SY19] who says nothing of themselves for thirty seconds is gone, whatever the clock of the computer does', () => {
  const { clock, says, first, last } = room(2)
  says(first, 1, { cursor: 'hier' })
  clock.setWall(3_600_000)
  clock.pass(15_000)
  says(first, 2, { cursor: 'hier' })
  clock.setWall(-7_200_000)
  clock.pass(expiresMs - 5_000)
  expect(last.heard.every(([, , state]) => state !== null)).toBe(true)
  clock.pass(10_000)
  expect(last.heard.at(-1)).toEqual([first.id, expect.any(Number), null])
  const clocks = last.heard.map(([, at]) => at)
  expect(clocks).toEqual([...clocks].sort((a, b) => a - b))
  says(first, 3, { cursor: 'terug' })
  expect(last.heard.at(-1)?.[2]).toMatchObject({ cursor: 'terug' })
})

test('[SY19] the same said again is passed on under a new clock', () => {
  const { clock, says, first, last } = room(2)
  says(first, 1, { cursor: 'hier' })
  clock.pass(15_000)
  says(first, 2, { cursor: 'hier' })
  const [one, other] = last.heard
  expect(other?.[2]).toEqual(one?.[2])
  expect(other?.[1]).toBeGreaterThan(one?.[1] ?? 0)
})

test('[SY18] what is no JSON closes who said it, also when it is looked at later, and nobody else', () => {
  const { clock, presence, says, first, last } = room(3)
  says(last, 1, { cursor: 'hier' })
  const broken = awarenessUpdate([first.id, 1, ''])
  broken[broken.length - 1] = 0x7b
  presence.receive(first, broken)
  clock.pass(1000)
  expect([first.closed, last.closed]).toEqual(['ongeldig-bericht', null])
})

test('[SY19] with nobody there no timer is left', () => {
  const { clock, presence, says, members } = room(5)
  for (const member of members) says(member, 1, {})
  for (const member of members) presence.leave(member)
  clock.pass(60_000)
  for (const member of members)
    expect(member.heard.filter(([, , state]) => state === null).length).toBeGreaterThan(0)
  expect(clock.waiting()).toBe(0)
})
