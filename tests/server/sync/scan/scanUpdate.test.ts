import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Scan, type Struct, scanUpdate } from '../../../../server/sync/scan/scanUpdate.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { roundsOf, roundsTimeoutMs } from '../../../kit/rounds.ts'
import { type Seeded, seeded, seedsFor } from '../../../kit/seeded.ts'
import { randomEdit, randomTyping } from '../../../shared/plan/randomEdit.ts'

/** What is written while people work on the example: an update for each step, and whole states between. */
function honestUpdates(random: Seeded, steps: number): Uint8Array[] {
  const doc = newPlan(exampleJson.plan)
  const updates = [Y.encodeStateAsUpdate(doc)]
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let step = 0; step < steps; step += 1) {
    if (random.chance(0.5)) randomTyping(random, doc)
    else applyEdit(doc, randomEdit(random, doc, 'r'))
  }
  return [...updates, Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(new Y.Doc())]
}

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

function kindOf(struct: Y.Item | Y.GC | Y.Skip): Struct['kind'] {
  if (struct instanceof Y.Skip) return 'skip'
  if (struct instanceof Y.GC || struct.content instanceof Y.ContentDeleted) return 'gone'
  return struct.content instanceof Y.ContentType ? 'type' : 'item'
}

const shortOf = ({ structs, deletes }: Scan) => ({
  structs: structs.map(({ client, clock, length, kind }) => ({ client, clock, length, kind })),
  deletes,
})

/** What Yjs makes of it, in the words of a scan. */
function decoded(update: Uint8Array) {
  const { structs, ds } = Y.decodeUpdate(update)
  return {
    structs: structs.map(struct => ({
      client: struct.id.client,
      clock: struct.id.clock,
      length: struct.length,
      kind: kindOf(struct),
    })),
    deletes: [...ds.clients].flatMap(([client, ranges]) =>
      ranges.map(({ clock, len }) => ({ client, clock, length: len })),
    ),
  }
}

describe('a scan', () => {
  test.each(seedsFor('scan of what is honest', [], 4))(
    'says of an honest update what Yjs says (seed %i)',
    seed => {
      const random = seeded(seed)
      for (const update of honestUpdates(random, 80)) {
        const scan = scanUpdate(update)
        expect(scan && shortOf(scan)).toEqual(decoded(update))
      }
    },
  )

  test(
    'lets in no mutant that Yjs cannot read, or reads otherwise',
    () => {
      let letIn = 0
      for (const seed of roundsOf('scans of 1,500 mutants', { usual: 6, full: 400 })) {
        const random = seeded(seed)
        const small = honestUpdates(random, 60).filter(update => update.length > 0 && update.length < 5_000)
        for (let turn = 0; turn < 1_500; turn += 1) {
          const mutant = mutated(random, random.pick(small))
          const scan = scanUpdate(mutant)
          if (!scan) continue
          letIn += 1
          expect(shortOf(scan), `seed ${seed}`).toEqual(decoded(mutant))
        }
      }
      expect(letIn).toBeGreaterThan(0)
    },
    roundsTimeoutMs,
  )

  const bytes = (...values: number[]) => new Uint8Array(values)
  test.each([
    ['nothing at all', bytes()],
    ['a byte after the end', bytes(0, 0, 0)],
    ['thirty million structs in seven bytes', bytes(1, 0x80, 0x87, 0xa7, 0x0e, 1, 0)],
    ['a stretch of deleted text without end', bytes(1, 1, 1, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 7, 0)],
    ['a number that never ends', bytes(...Array.from({ length: 40 }, () => 255))],
    ['a client that comes twice', bytes(2, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 0)],
    ['a client without structs', bytes(1, 0, 1, 0, 0)],
    ['an empty range of deletions', bytes(0, 1, 1, 1, 0, 0)],
    ['a text that is not UTF-8', bytes(1, 1, 1, 0, 4, 1, 1, 97, 2, 0xc0, 0x80, 0)],
    ['half a surrogate pair', bytes(1, 1, 1, 0, 4, 1, 1, 97, 3, 0xed, 0xa0, 0x80, 0)],
    ['an item of no letters', bytes(1, 1, 1, 0, 4, 1, 1, 97, 0, 0)],
    ['a subdocument', bytes(1, 1, 1, 0, 9, 1, 1, 97, 1, 97, 118, 0, 0)],
    ['binary content', bytes(1, 1, 1, 0, 3, 1, 1, 97, 1, 0, 0)],
    [
      'a value nested a hundred deep',
      bytes(
        1,
        1,
        1,
        0,
        8,
        1,
        1,
        97,
        1,
        ...Array.from({ length: 200 }, (_, at) => (at % 2 ? 1 : 117)),
        126,
        0,
      ),
    ],
    ['a value that is no JSON', bytes(1, 1, 1, 0, 5, 1, 1, 97, 1, 123, 0)],
  ])('refuses %s', (_what, update) => {
    expect(scanUpdate(update)).toBeNull()
  })

  test('names the roots and everything an update stands on', () => {
    const doc = new Y.Doc()
    doc.clientID = 7
    doc.getMap('plan').set('soort', 'regioplan')
    const before = Y.encodeStateVector(doc)
    doc.getMap('plan').set('soort', 'ROAZ-plan')
    expect([...(scanUpdate(Y.encodeStateAsUpdate(doc))?.roots ?? [])]).toEqual(['plan'])
    const next = scanUpdate(Y.encodeStateAsUpdate(doc, before))
    expect(next?.structs.map(({ left, right, parent }) => [left, right, parent])).toEqual([
      [{ client: 7, clock: 0 }, null, null],
    ])
    expect(next?.deletes).toEqual([{ client: 7, clock: 0, length: 1 }])
  })
})
