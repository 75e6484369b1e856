import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { clocksOf, PlanState } from '../../../server/sync/planState.ts'
import { checkUpdate } from '../../../server/sync/updateCheck.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { roundsOf, roundsTimeoutMs } from '../../kit/rounds.ts'
import { type Seeded, seeded, seedsFor } from '../../kit/seeded.ts'
import { randomEdit, randomTyping } from '../../shared/plan/randomEdit.ts'

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** A plan in a log and what the server knows of it, which takes in what it calls news. */
function serverOf(doc: Y.Doc, owners: ReadonlyMap<number, string> = new Map()) {
  const log = [Y.encodeStateAsUpdate(doc)]
  const state = new PlanState(clocksOf(log), owners)
  const check = (bytes: Uint8Array, userId = 'anna', full = false) => {
    const verdict = checkUpdate(state, bytes, { userId }, full)
    if (verdict.is !== 'unsure') return verdict
    state.learn(log)
    return checkUpdate(state, bytes, { userId }, full)
  }
  const take = (bytes: Uint8Array, userId = 'anna', full = false): string => {
    const verdict = check(bytes, userId, full)
    if (verdict.is !== 'news') return verdict.is
    state.accept(verdict.news)
    state.keep()
    log.push(verdict.news.bytes)
    return 'news'
  }
  const replay = () => {
    const read = new Y.Doc()
    for (const bytes of log) Y.applyUpdate(read, bytes)
    return read
  }
  /** What would be stored; null when it is not to be. */
  const newsOf = (bytes: Uint8Array): Uint8Array | null => {
    const verdict = check(bytes)
    return verdict.is === 'news' ? verdict.news.bytes : null
  }
  return {
    log,
    state,
    check: (...asked: Parameters<typeof check>) => check(...asked).is,
    newsOf,
    take,
    replay,
  }
}

/** A plan, what the server knows of it, and a replica with what it did since, one update for each transaction. */
function twoReplicas() {
  const doc = newPlan(exampleJson.plan)
  const client = copyOf(doc)
  const updates: Uint8Array[] = []
  client.on('update', (update: Uint8Array) => updates.push(update))
  return { server: serverOf(doc), client, updates }
}

const isWhole = ({ store }: Y.Doc) => store.pendingStructs === null && store.pendingDs === null

test('[SY12] an update is a gap until what it builds on is there, and news then', () => {
  const { server, client, updates } = twoReplicas()
  client.getMap('plan').set('soort', 'ROAZ-plan')
  client.getMap('plan').set('soort', 'regioplan')
  const [first = new Uint8Array(), second = new Uint8Array()] = updates
  expect([server.check(first), server.check(second)]).toEqual(['news', 'gap'])
  expect(server.take(first)).toBe('news')
  expect([server.check(first), server.take(second), server.check(second)]).toEqual(['known', 'news', 'known'])
})

test('[SY12] a deletion of what is not there is a gap', () => {
  const { server, client, updates } = twoReplicas()
  client.getMap('plan').set('soort', 'ROAZ-plan')
  const before = Y.encodeStateVector(client)
  client.getMap('plan').delete('soort')
  const onlyDeletes = Y.encodeStateAsUpdate(client, before)
  expect(server.check(onlyDeletes)).toBe('gap')
  server.take(updates[0] ?? new Uint8Array())
  expect([server.take(onlyDeletes), server.check(onlyDeletes)]).toEqual(['news', 'known'])
})

test('[SY10] the whole state of a replica without news is known', () => {
  const { server, client } = twoReplicas()
  client.getMap('plan').delete('soort')
  server.take(Y.encodeStateAsUpdate(client), 'anna', true)
  expect(server.check(Y.encodeStateAsUpdate(client), 'anna', true)).toBe('known')
  expect(server.check(Y.encodeStateAsUpdate(client, server.state.vector()), 'bram', true)).toBe('known')
})

test('[SY11] of a full answer only what is new is kept; an update is kept as it came', () => {
  const { server, client, updates } = twoReplicas()
  client.getMap('plan').set('soort', 'ROAZ-plan')
  server.take(updates[0] ?? new Uint8Array())
  expect(server.log[1]).toBe(updates[0])
  client.getMap('plan').delete('soort')
  client.getMap('plan').set('soort', 'regioplan')
  server.take(Y.encodeStateAsUpdate(client), 'anna', true)
  expect(server.log[2]?.length).toBeLessThan(60)
  expect(Y.encodeStateAsUpdate(server.replay())).toEqual(Y.encodeStateAsUpdate(client))
})

test('[SY11] of a run of letters whose beginning is known only the rest is stored', () => {
  const { server, client } = twoReplicas()
  const before = Y.encodeStateVector(client)
  const titel = client.getMap('plan').get('titel') as Y.XmlFragment
  const text = (titel.get(0) as Y.XmlElement).get(0) as Y.XmlText
  text.insert(0, 'zo')
  expect(server.take(Y.encodeStateAsUpdate(client, before))).toBe('news')
  text.insert(2, 'rgzaam')
  const whole = Y.encodeStateAsUpdate(client, before)
  expect(server.take(whole)).toBe('news')
  expect(Buffer.from(server.log[2] ?? []).toString('latin1')).toContain('rgzaam')
  expect(Buffer.from(server.log[2] ?? []).toString('latin1')).not.toContain('zorgzaam')
  expect(Y.encodeStateAsUpdate(server.replay())).toEqual(Y.encodeStateAsUpdate(client))
})

test.each(seedsFor('what is called news', [1, 2, 3, 4, 5], 4))(
  '[I2] what it calls news, Yjs applies whole, whatever the order: seed %i',
  seed => {
    const random = seeded(seed)
    const { server, client, updates } = twoReplicas()
    for (let n = 0; n < 60; n++) {
      if (random.chance(0.6)) randomTyping(random, client)
      else applyEdit(client, randomEdit(random, client, 'r'))
    }
    const waiting = random.shuffle(updates)
    for (let tries = 0; waiting.length > 0 && tries < 10_000; tries++) {
      const update = waiting.shift() ?? new Uint8Array()
      const verdict = server.take(update)
      if (verdict === 'gap') waiting.push(update)
      expect(['gap', 'news', 'known']).toContain(verdict)
    }
    const prefix = new Y.Doc()
    for (const bytes of server.log) {
      Y.applyUpdate(prefix, bytes)
      expect(isWhole(prefix)).toBe(true)
    }
    expect(Y.encodeStateAsUpdate(prefix)).toEqual(Y.encodeStateAsUpdate(client))
    expect(Y.decodeStateVector(server.state.vector())).toEqual(
      Y.decodeStateVector(Y.encodeStateVector(client)),
    )
  },
)

test.each(seedsFor('answers of replicas', [], 4))(
  '[SY10] [SY11] replicas that write apart and answer in full end as one, and a second answer is known: seed %i',
  seed => {
    const random = seeded(seed)
    const doc = newPlan(exampleJson.plan)
    const server = serverOf(doc)
    const replicas = ['anna', 'bram', 'carla'].map(userId => ({ userId, doc: copyOf(doc) }))
    for (let round = 0; round < 12; round += 1) {
      const one = random.pick(replicas)
      for (let n = random.int(6); n > 0; n -= 1) {
        if (random.chance(0.6)) randomTyping(random, one.doc)
        else applyEdit(one.doc, randomEdit(random, one.doc, `r${one.userId}`))
      }
      const answer = Y.encodeStateAsUpdate(one.doc, random.chance(0.5) ? server.state.vector() : undefined)
      expect(['news', 'known']).toContain(server.take(answer, one.userId, true))
      expect(server.check(answer, one.userId, true)).toBe('known')
      Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(server.replay()))
    }
    for (const { doc: own } of replicas) {
      Y.applyUpdate(own, Y.encodeStateAsUpdate(server.replay()))
      expect(Y.encodeStateVector(own).length).toBe(server.state.vector().length)
    }
    const states = replicas.map(({ doc: own }) => JSON.stringify(own.getMap('plan').toJSON()))
    expect(new Set(states).size).toBe(1)
  },
)

describe('[I4] a client id belongs to one person', () => {
  const victim = 4711
  /** An item of the client, with a letter in the plan's own map, at this clock. */
  const forged = (clock: number) =>
    Uint8Array.of(1, 1, 0xe7, 0x24, clock, 0x28, 1, 4, ...Buffer.from('plan'), 1, 120, 1, 119, 1, 97, 0)

  test('whose it is may go on; another may not, and nobody may begin where another is', () => {
    const server = serverOf(newPlan(exampleJson.plan), new Map([[victim, 'anna']]))
    expect(server.check(forged(0), 'bram')).toBe('foreign')
    expect(server.take(forged(0), 'anna')).toBe('news')
    expect(server.check(forged(1), 'bram')).toBe('foreign')
    expect(server.check(forged(1), 'anna')).toBe('news')
  })

  test('an id that nobody has becomes that of who writes first', () => {
    const server = serverOf(newPlan(exampleJson.plan))
    server.take(forged(0), 'bram')
    expect(server.state.owner(victim)).toBe('bram')
    expect(server.check(forged(1), 'anna')).toBe('foreign')
  })

  test('who repeats what another wrote, and is on disk, is refused nothing', () => {
    const server = serverOf(newPlan(exampleJson.plan))
    server.take(forged(0), 'bram')
    expect(server.check(Y.encodeStateAsUpdate(server.replay()), 'anna', true)).toBe('known')
  })

  test('of who is there and has not written yet, neither', () => {
    const { state } = serverOf(newPlan(exampleJson.plan))
    const present = (client: number) => (client === victim ? 'anna' : undefined)
    expect(checkUpdate(state, forged(0), { userId: 'bram', present }, false).is).toBe('foreign')
    expect(checkUpdate(state, forged(0), { userId: 'anna', present }, false).is).toBe('news')
  })

  test('a batch that did not come on disk gave nobody anything', () => {
    const { state } = serverOf(newPlan(exampleJson.plan))
    const before = state.vector()
    const verdict = checkUpdate(state, forged(0), { userId: 'bram' }, false)
    if (verdict.is === 'news') state.accept(verdict.news)
    expect(state.owner(victim)).toBe('bram')
    state.rollBack()
    expect([state.owner(victim), state.vector()]).toEqual([undefined, before])
  })
})

describe('[SY14] what is made to harm', () => {
  /** Elements in each other, in the text of the title; one update, or one for each. */
  function nest(depth: number, atOnce: boolean) {
    const { server, client, updates } = twoReplicas()
    const build = () => {
      let inside = client.getMap('plan').get('titel') as Y.XmlFragment
      for (let level = 0; level < depth; level += 1) {
        const element = new Y.XmlElement('paragraph')
        inside.insert(0, [element])
        inside = element
      }
    }
    if (atOnce) client.transact(build)
    else build()
    return { server, updates }
  }

  test.each([63, 5_000])('elements in each other, %i deep, in one update', depth => {
    const { server, updates } = nest(depth, true)
    expect(server.take(updates[0] ?? new Uint8Array())).toBe(depth === 63 ? 'news' : 'malformed')
  })

  test('and one for each update: the 65th level is refused, beside it everything goes on', () => {
    const { server, updates } = nest(80, false)
    const verdicts = updates.map(update => server.take(update))
    expect(verdicts.lastIndexOf('news')).toBe(62)
    expect([verdicts[63], verdicts[64]]).toEqual(['malformed', 'gap'])
    const other = copyOf(server.replay())
    const before = Y.encodeStateVector(other)
    ;(other.getMap('plan').get('titel') as Y.XmlFragment).push([new Y.XmlElement('paragraph')])
    expect(server.take(Y.encodeStateAsUpdate(other, before), 'bram')).toBe('news')
  })

  test('deletions of what nobody wrote, 100,000 of them', () => {
    const { server } = twoReplicas()
    const bomb = Y.encodeStateAsUpdate(new Y.Doc())
    expect(server.check(bomb)).toBe('known')
    const ranges = Array.from({ length: 100_000 }, (_, at) => [2 * at, 1])
    expect(server.check(deletesOf(99, ranges))).toBe('gap')
  })

  test('updates that build on a missing one are never stored, however many', () => {
    const { server, client, updates } = twoReplicas()
    for (let n = 0; n < 200; n += 1) client.getMap('plan').set('soort', `${n}`)
    expect(new Set(updates.slice(1).map(update => server.take(update)))).toEqual(new Set(['gap']))
    expect(server.log).toHaveLength(1)
  })

  test('after all of that a small update costs what it did before', () => {
    const { server, client, updates } = twoReplicas()
    const map = client.getMap('plan')
    for (let n = 0; n < 4_000; n += 1) map.set('soort', `${n}`)
    const cost = (from: number, until: number) => {
      const began = process.cpuUsage()
      for (const update of updates.slice(from, until)) server.take(update)
      const { user, system } = process.cpuUsage(began)
      return user + system
    }
    // The first thousand are for the engine to warm up.
    cost(0, 1_000)
    const before = Math.max(cost(1_000, 1_500), cost(1_500, 2_000))
    server.check(deletesOf(99, [[0, 1]]))
    for (const update of updates.slice(2_001)) expect(server.take(update)).toBe('gap')
    const after = Math.min(cost(2_000, 2_500), cost(2_500, 3_000), cost(3_000, 3_500))
    expect(after).toBeLessThan(2 * before)
    expect(server.log).toHaveLength(3_501)
  })

  test('structs that stand on themselves, on a later one, or on each other', () => {
    const { server } = twoReplicas()
    // Client 1 at clock 0, its left neighbour being itself, and the one after it.
    for (const left of [0, 1])
      expect(server.check(Uint8Array.of(1, 2, 1, 0, 0x84, 1, left, 1, 97, 0x84, 1, 0, 1, 97, 0))).toBe(
        'malformed',
      )
    // Clients 2 and 1, each beside the other.
    const circle = Uint8Array.of(2, 1, 2, 0, 0x84, 1, 0, 1, 97, 1, 1, 0, 0x84, 2, 0, 1, 97, 0)
    expect(server.check(circle)).toBe('gap')
  })

  function deletesOf(client: number, ranges: readonly (readonly number[])[]): Uint8Array {
    const varint = (value: number): number[] =>
      value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
    return Uint8Array.from([0, 1, client, ...varint(ranges.length), ...ranges.flat().flatMap(varint)])
  }
})

describe('[I2] against Yjs', () => {
  /** Some bytes changed, taken out or put in. */
  function mutated(random: Seeded, update: Uint8Array): Uint8Array {
    const bytes = [...update]
    for (let times = 1 + random.int(3); times > 0; times -= 1) {
      const at = random.int(bytes.length)
      const how = random.int(4)
      if (how === 0) bytes[at] = random.int(256)
      else if (how === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(8))
      else if (how === 2) bytes.splice(at, 1 + random.int(3))
      else bytes.splice(at, 0, random.int(256))
    }
    return new Uint8Array(bytes)
  }

  /** Words, marks, paragraphs and fields in a small plan, and some of it taken away again. */
  function typeText(random: Seeded, doc: Y.Doc, steps: number): void {
    const plan = doc.getMap('plan')
    if (!plan.has('titel')) plan.set('titel', new Y.XmlFragment())
    const titel = plan.get('titel') as Y.XmlFragment
    for (let step = 0; step < steps; step += 1) {
      const text = random.pick(
        titel
          .toArray()
          .filter(one => one instanceof Y.XmlText)
          .concat(new Y.XmlText()),
      )
      if (!text.parent) titel.insert(random.int(titel.length + 1), [text])
      const at = random.int(text.length + 1)
      const how = random.int(5)
      if (how === 0) text.insert(at, random.pick(['zorg', 'é', '🙂🙂', 'x']), { bold: true })
      else if (how === 1) plan.set(random.pick(['soort', 'id']), random.pick([1, 'a', { b: [null, 2.5] }]))
      else if (how === 2 && text.length > 1) text.delete(random.int(text.length - 1), 2)
      else if (how === 3 && titel.length > 3) titel.delete(random.int(titel.length - 1), 1)
      else text.insert(at, 'letters')
    }
  }

  let letInByAll = 0
  /** Mutants of three updates that follow on what the server has, each judged and, when let in, applied. */
  function tryMutants(seed: number, turns: number): void {
    const random = seeded(seed)
    const before = new Y.Doc()
    typeText(random, before, 20)
    const client = copyOf(before)
    const updates: Uint8Array[] = []
    client.on('update', (update: Uint8Array) => updates.push(update))
    typeText(random, client, 40)
    const from = random.int(updates.length - 3)
    for (const update of updates.slice(0, from)) Y.applyUpdate(before, update)
    const server = serverOf(before)
    for (let turn = 0; turn < turns; turn += 1) {
      const mutant = mutated(random, random.pick(updates.slice(from, from + 3)))
      const stored = server.newsOf(mutant)
      if (!stored) continue
      letInByAll += 1
      const doc = copyOf(before)
      Y.applyUpdate(doc, stored)
      expect(isWhole(doc)).toBe(true)
      expect(Y.decodeStateVector(Y.encodeStateVector(doc))).toEqual(
        clocksOf([server.log[0] as Uint8Array, stored]),
      )
      doc.destroy()
    }
  }

  const what = 'no mutant that is let in leaves anything waiting in Yjs, or makes it fail'
  test.each([2838061060, 76292213, 3, 1130])(`${what}: seed %i`, seed => tryMutants(seed, 2_000))

  test(
    `${what}, whatever the seed`,
    () => {
      for (const seed of roundsOf('thousands of mutants on a plan', { usual: 8, full: 10_000 }))
        tryMutants(seed, 1_000)
    },
    roundsTimeoutMs,
  )

  test('and some of all those mutants are let in', () => {
    expect(letInByAll).toBeGreaterThan(0)
  })
})
