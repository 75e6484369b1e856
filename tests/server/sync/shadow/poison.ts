import * as Y from 'yjs'
import { scanUpdate } from '../../../../server/sync/scan/scanUpdate.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { type Seeded, seeded } from '../../../kit/seeded.ts'
import { randomEdit, randomTyping } from '../../../shared/plan/randomEdit.ts'

/** A plan as it was before each of some honest updates, and those updates. */
interface Written {
  readonly states: readonly Uint8Array[]
  readonly updates: readonly Uint8Array[]
}

export const smallPlan = (): Y.Doc =>
  newPlan({
    id: 'p',
    titel: 'zorg thuis',
    ambitie: 'een twee drie',
    hoofdstukken: [{ id: 'h1', titel: 'kop', tekst: 'zorg' }],
  })

function writtenBy(random: Seeded, doc: Y.Doc): Written {
  const states: Uint8Array[] = []
  const updates: Uint8Array[] = []
  let state = Y.encodeStateAsUpdate(doc)
  doc.on('update', update => {
    states.push(state)
    updates.push(update)
    state = Y.encodeStateAsUpdate(doc)
  })
  for (let step = 0; step < 25; step += 1) {
    if (random.chance(0.8)) randomTyping(random, doc)
    else applyEdit(doc, randomEdit(random, doc, 'r'))
  }
  return { states, updates }
}

/** Some bytes changed, taken out or put in. */
export function mutated(random: Seeded, update: Uint8Array): Uint8Array {
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

/** The plan as its log stood, and an update to it that is well formed and on which Yjs throws. */
export interface Poison {
  readonly state: Uint8Array
  readonly update: Uint8Array
}

/** The first such mutant of a seed. */
export function poisonOf(seed: number): Poison {
  const random = seeded(seed)
  const doc = smallPlan()
  doc.clientID = 5
  const { states, updates } = writtenBy(random, doc)
  for (let turn = 0; turn < 100_000; turn += 1) {
    const at = random.int(updates.length)
    const state = states[at] ?? new Uint8Array()
    const update = mutated(random, updates[at] ?? new Uint8Array())
    if (scanUpdate(update) && throwsOn(state, update)) return { state, update }
  }
  throw new Error(`Seed ${seed} makes no update on which Yjs throws.`)
}

function throwsOn(state: Uint8Array, update: Uint8Array): boolean {
  const doc = docOf(state)
  try {
    Y.applyUpdate(doc, update)
    return false
  } catch {
    return true
  }
}

export function docOf(...updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}
