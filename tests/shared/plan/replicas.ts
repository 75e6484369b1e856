import * as Y from 'yjs'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Seeded } from '../../kit/seeded.ts'

/** Copies of one plan whose updates travel as slowly, and in such disorder, as a test wants. */
export interface Replicas {
  readonly docs: readonly Y.Doc[]
  /** Hands one copy some update that waits for it, not always the oldest and at times one twice. */
  deliverOne(random: Seeded, to: number): void
  /** Hands everybody everything, also what somebody says on receiving it. */
  deliverAll(random?: Seeded): void
}

const network = Symbol('network')

export function replicas(count: number, plan: Json = exampleJson.plan): Replicas {
  const start = Y.encodeStateAsUpdate(newPlan(plan))
  const docs = Array.from({ length: count }, () => new Y.Doc())
  const inboxes = docs.map((): Uint8Array[] => [])
  docs.forEach((doc, from) => {
    Y.applyUpdate(doc, start)
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === network) return
      inboxes.forEach((inbox, to) => {
        if (to !== from) inbox.push(update)
      })
    })
  })
  return {
    docs,
    deliverOne: (random, to) => {
      const [doc, inbox] = [docs[to], inboxes[to]]
      if (!doc || !inbox || inbox.length === 0) return
      const at = random.int(inbox.length)
      const [update] = random.chance(0.05) ? [inbox[at]] : inbox.splice(at, 1)
      if (update) Y.applyUpdate(doc, update, network)
    },
    deliverAll: random => {
      // Taking in marks of others, Yjs tidies its own and says so: that has to arrive as well.
      while (inboxes.some(inbox => inbox.length > 0)) {
        docs.forEach((doc, to) => {
          const waiting = inboxes[to]?.splice(0) ?? []
          for (const update of random ? random.shuffle(waiting) : waiting) Y.applyUpdate(doc, update, network)
        })
      }
    },
  }
}
