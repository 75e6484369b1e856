import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { checkUpdate } from '../../../server/sync/updateCheck.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { seeded } from '../../kit/seeded.ts'

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** A plan, a replica of it, and what the replica did since, one update for each transaction. */
function twoReplicas() {
  const server = newPlan(exampleJson.plan)
  const client = copyOf(server)
  const updates: Uint8Array[] = []
  client.on('update', (update: Uint8Array) => updates.push(update))
  return { server, client, updates }
}

test('[SY12] an update is a gap until what it builds on is there, and news then', () => {
  const { server, client, updates } = twoReplicas()
  client.getMap('plan').set('soort', 'ROAZ-plan')
  client.getMap('plan').set('soort', 'regioplan')
  const [first = new Uint8Array(), second = new Uint8Array()] = updates
  expect([checkUpdate(server, first), checkUpdate(server, second)]).toEqual(['news', 'gap'])
  Y.applyUpdate(server, first)
  expect([checkUpdate(server, first), checkUpdate(server, second)]).toEqual(['known', 'news'])
})

test('[SY12] a deletion of what the doc has not got is a gap', () => {
  const { server, client, updates } = twoReplicas()
  client.getMap('plan').set('soort', 'ROAZ-plan')
  const before = Y.encodeStateVector(client)
  client.getMap('plan').delete('soort')
  const onlyDeletes = Y.encodeStateAsUpdate(client, before)
  expect(checkUpdate(server, onlyDeletes)).toBe('gap')
  Y.applyUpdate(server, updates[0] ?? new Uint8Array())
  expect(checkUpdate(server, onlyDeletes)).toBe('news')
  Y.applyUpdate(server, onlyDeletes)
  expect(checkUpdate(server, onlyDeletes)).toBe('known')
})

test('[SY10] the whole state of a replica without news is known', () => {
  const { server, client } = twoReplicas()
  client.getMap('plan').delete('soort')
  Y.applyUpdate(server, Y.encodeStateAsUpdate(client))
  expect(checkUpdate(server, Y.encodeStateAsUpdate(client))).toBe('known')
  expect(checkUpdate(server, Y.encodeStateAsUpdate(client, Y.encodeStateVector(server)))).toBe('known')
})

test.each([1, 2, 3, 4, 5])('what it calls news, Yjs applies whole, whatever the order: seed %i', seed => {
  const random = seeded(seed)
  const { server, client, updates } = twoReplicas()
  const titel = client.getMap('plan').get('titel') as Y.XmlFragment
  for (let n = 0; n < 60; n++) {
    if (random.chance(0.5) || titel.length < 2)
      titel.insert(random.int(titel.length + 1), [new Y.XmlElement('paragraph')])
    else titel.delete(random.int(titel.length), 1)
  }
  const waiting = random.shuffle(updates)
  for (let tries = 0; waiting.length > 0 && tries < 10_000; tries++) {
    const update = waiting.shift() ?? new Uint8Array()
    const verdict = checkUpdate(server, update)
    if (verdict === 'gap') waiting.push(update)
    else Y.applyUpdate(server, update)
    expect(verdict).not.toBe('malformed')
    expect([server.store.pendingStructs, server.store.pendingDs]).toEqual([null, null])
  }
  expect(Y.encodeStateAsUpdate(server)).toEqual(Y.encodeStateAsUpdate(client))
})
