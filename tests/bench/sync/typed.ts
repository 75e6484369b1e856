import * as Y from 'yjs'
import { wortels } from '../../../shared/plan/plan.ts'
import { seeded } from '../../kit/seeded.ts'

/** The client id of the first of the people; the others follow. As long in bytes as those that Yjs picks. */
export const firstClient = 3_000_000_000

/** What people type in a plan, as the updates that their own docs would give. */
export interface Typing {
  /** By person, in the order in which each typed. */
  readonly updates: readonly (readonly Uint8Array[])[]
}

/**
 * Each of `people` types `keys` letters at the end of a text of their own, in the plan that `state` is. So
 * what one types stands on nothing of another's, and a server may get them in any order. One doc plays all of
 * them: with whose client id it writes is all that Yjs knows of a person.
 */
export function typeApart(state: Uint8Array, people: number, keys: number): Typing {
  const { doc, texts } = openDoc(state)
  if (texts.length < people) throw new Error(`The plan has ${texts.length} texts for ${people} people.`)
  const updates = Array.from({ length: people }, (_, person) => {
    const text = texts[person]
    doc.clientID = firstClient + person
    return collect(doc, () => {
      for (let key = 0; key < keys; key += 1) text?.insert(text.length, letter(key))
    })
  })
  return { updates }
}

/**
 * `count` edits by eight people as they come: words of some letters here and there in the plan, with now and
 * then a letter taken back. In one order only.
 */
export function typeTogether(
  state: Uint8Array,
  count: number,
  seed: number,
): { updates: Uint8Array[]; doc: Y.Doc } {
  const { doc, texts } = openDoc(state)
  const random = seeded(seed)
  const updates = collect(doc, () => {
    for (let done = 0; done < count; ) {
      doc.clientID = firstClient + random.int(8)
      const text = random.pick(texts)
      let at = random.int(text.length + 1)
      for (let left = 4 + random.int(24); left > 0 && done < count; left -= 1, done += 1) {
        const isTakenBack = at > 0 && random.chance(0.08)
        if (isTakenBack) text.delete(at - 1, 1)
        else text.insert(at, letter(done))
        at += isTakenBack ? -1 : 1
      }
    }
  })
  return { updates, doc }
}

export function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const kind of wortels.keys()) doc.getMap(kind)
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

function openDoc(state: Uint8Array): { doc: Y.Doc; texts: readonly Y.XmlText[] } {
  const doc = docOf([state])
  const texts = [...wortels.keys()].flatMap(kind => textsIn(doc.getMap(kind)))
  return { doc, texts }
}

function textsIn(value: unknown): Y.XmlText[] {
  if (value instanceof Y.XmlText) return [value]
  if (value instanceof Y.Map) return [...value.values()].flatMap(textsIn)
  if (value instanceof Y.XmlFragment) return value.toArray().flatMap(textsIn)
  return []
}

function collect(doc: Y.Doc, run: () => void): Uint8Array[] {
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array) => void updates.push(update)
  doc.on('update', keep)
  run()
  doc.off('update', keep)
  return updates
}

const letters = 'de regio maakt samen afspraken over passende zorg dichtbij '
const letter = (index: number): string => letters[index % letters.length] ?? 'e'
