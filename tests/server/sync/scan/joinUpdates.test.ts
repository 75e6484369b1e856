import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { cutUpdate } from '../../../../server/sync/scan/cutUpdate.ts'
import { joinUpdates } from '../../../../server/sync/scan/joinUpdates.ts'
import { scanUpdate } from '../../../../server/sync/scan/scanUpdate.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { seeded, seedsFor } from '../../../kit/seeded.ts'
import { randomEdit, randomTyping } from '../../../shared/plan/randomEdit.ts'

const docOf = (...updates: readonly Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

/** A plan, and what two people wrote in it after each other. */
function written(seed: number): Uint8Array[] {
  const random = seeded(seed)
  const first = newPlan(exampleJson.plan)
  const updates = [Y.encodeStateAsUpdate(first)]
  const second = docOf(...updates)
  for (const [doc, other] of [
    [first, second],
    [second, first],
  ] as const)
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'other') return
      updates.push(update)
      Y.applyUpdate(other, update, 'other')
    })
  for (let step = 0; step < 40; step += 1) {
    const doc = random.pick([first, second])
    if (random.chance(0.7)) randomTyping(random, doc)
    else applyEdit(doc, randomEdit(random, doc, `s${step}`))
  }
  return updates
}

const seeds = seedsFor('joined and cut', [], 3)

test.each(seeds)('updates joined to one say what they say one by one (seed %i)', seed => {
  const updates = written(seed)
  const joined = joinUpdates(updates)
  expect(Y.encodeStateAsUpdate(docOf(joined))).toEqual(Y.encodeStateAsUpdate(docOf(...updates)))
})

test('updates that overlap are joined as well', () => {
  const doc = new Y.Doc()
  const text = new Y.XmlText()
  doc.getMap('plan').set('titel', text)
  text.insert(0, 'zorg')
  const before = Y.encodeStateAsUpdate(doc)
  text.insert(4, ' dichtbij')
  const updates = [before, Y.encodeStateAsUpdate(doc)]
  expect(Y.encodeStateAsUpdate(docOf(joinUpdates(updates)))).toEqual(Y.encodeStateAsUpdate(doc))
})

test.each(seeds)(
  '[SY6] what is cut off above a state is what somebody in that state lacks (seed %i)',
  seed => {
    const random = seeded(seed)
    const updates = written(seed)
    const whole = Y.encodeStateAsUpdate(docOf(...updates))
    const half = docOf(...updates.slice(0, 1 + random.int(updates.length)))
    const vector = Y.decodeStateVector(Y.encodeStateVector(half))
    const scan = scanUpdate(whole)
    if (!scan) throw new Error('The plan cannot be scanned.')
    const cut = cutUpdate(whole, scan, client => vector.get(client) ?? 0, scan.deletes)
    Y.applyUpdate(half, cut)
    expect(half.store.pendingStructs).toBeNull()
    expect(Y.encodeStateAsUpdate(half)).toEqual(whole)
  },
)
