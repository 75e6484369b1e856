import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { weggegooidIn } from '../../../client/versies/terugzetten.ts'
import { applyEdit, bewerking, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { type Plan, wortels } from '../../../shared/plan/plan.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { canoniek } from '../../../shared/versie/canoniek.ts'
import { type Bron, herstelOnderdeel, herstelVeld, herstelVersie } from '../../../shared/versie/herstel.ts'
import { inStappen } from '../../../shared/versie/stappen.ts'
import { vergelijkPlannen } from '../../../shared/versie/vergelijk.ts'
import { seeded, seedsFor } from '../../kit/seeded.ts'
import { randomEdit } from '../plan/randomEdit.ts'
import { typeIn } from '../plan/typing.ts'

const example = (): Y.Doc => newPlan(exampleJson.plan)
const bron = (doc: Y.Doc, toen: Plan): Bron => ({
  ...{ nu: readPlan(doc), toen, weg: weggegooidIn(doc) },
  ...{ door: 'Anna', op: '2026-11-23T10:00:00Z' },
})
const json = (plan: Plan): string => canoniek(planToJson({ ...plan, motiveringen: [] }, 'rijk'))
const set = (elementId: string, veld: string, waarde: unknown): PlanEdit => ({
  ...{ op: 'set', elementId, veld, waarde },
})
const write = (elementId: string, veld: string, tekst: string): PlanEdit => ({
  ...{ op: 'write', elementId, veld, tekst },
})
const weg = (elementId: string): PlanEdit => ({
  ...{ op: 'delete', elementId, verwijderdOp: '2026-11-22T10:00:00Z', door: 'Bram' },
})
const doe = (doc: Y.Doc, edit: PlanEdit | null): void => {
  if (edit) applyEdit(doc, edit)
}
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('a version brought back', () => {
  test.each(seedsFor('bringing back after random edits', [], 30))(
    'makes the plan export what it exported, and undoing that what it exported before; seed %i',
    seed => {
      const random = seeded(seed)
      const doc = example()
      const toen = readPlan(doc)
      const edits = 1 + random.int(40)
      for (let n = 0; n < edits; n += 1) applyEdit(doc, randomEdit(random, doc, 'x'))
      const before = json(readPlan(doc))
      const undo = new Y.UndoManager(
        ['plan', ...wortels.keys()].map(name => doc.getMap(name)),
        { trackedOrigins: new Set([bewerking]) },
      )
      doe(doc, herstelVersie(bron(doc, toen)))
      expect(json(readPlan(doc))).toBe(json(toen))
      expect(herstelVersie(bron(doc, toen))).toBeNull()
      undo.undo()
      expect(json(readPlan(doc))).toBe(before)
    },
  )

  test('writes nothing where the plan says it already', () => {
    const doc = example()
    const toen = readPlan(doc)
    applyEdit(doc, set('k2', 'streefwaarde', 900))
    expect(herstelVersie(bron(doc, toen))).toEqual({
      op: 'all',
      edits: [{ op: 'set', elementId: 'k2', veld: 'streefwaarde', waarde: 990 }],
    })
  })

  test('is seen by everyone, and leaves what another typed meanwhile in other fields', () => {
    const [anna, bram] = [example(), new Y.Doc()]
    Y.applyUpdate(bram, Y.encodeStateAsUpdate(anna))
    const toen = readPlan(anna)
    applyEdit(anna, write('a1', 'oplossing', 'Heel iets anders.'))
    Y.applyUpdate(bram, Y.encodeStateAsUpdate(anna))
    const edit = herstelVersie(bron(anna, toen))
    typeIn(bram, 'a2', 'oplossing', 'Van Bram. ')
    doe(anna, edit)
    Y.applyUpdate(bram, Y.encodeStateAsUpdate(anna))
    Y.applyUpdate(anna, Y.encodeStateAsUpdate(bram))
    const [a1, a2] = readPlan(bram).afspraken
    expect(a1?.oplossing.plat).toBe(toen.afspraken[0]?.oplossing.plat)
    expect(a2?.oplossing.plat).toContain('Van Bram. ')
    expect(json(readPlan(anna))).toBe(json(readPlan(bram)))
  })

  test('brings an item back from the Prullenbak to where it stood, with what was typed in it since undone', () => {
    const doc = example()
    const toen = readPlan(doc)
    applyEdit(doc, weg('a3'))
    typeIn(doc, 'a3', 'oplossing', 'In de Prullenbak. ')
    applyEdit(doc, { op: 'move', elementId: 'a5', na: null })
    doe(doc, herstelVersie(bron(doc, toen)))
    expect(ids(readPlan(doc).afspraken)).toEqual(ids(toen.afspraken))
    expect(json(readPlan(doc))).toBe(json(toen))
  })

  test('makes what is nowhere any more, under the same id', () => {
    const doc = example()
    const toen = readPlan(doc)
    doc.getMap('afspraken').delete('a3')
    doe(doc, herstelVersie(bron(doc, toen)))
    expect(json(readPlan(doc))).toBe(json(toen))
  })

  test('leaves explanations alone: they are signed', () => {
    const doc = example()
    const toen = readPlan(doc)
    const waarden = { regelId: 'afspraak.trekker', elementId: 'a1', tekst: 'Zo.', doorId: 'bram' }
    applyEdit(doc, { op: 'create', kind: 'motiveringen', id: 'm1', waarden })
    expect(herstelVersie(bron(doc, toen))).toBeNull()
  })
})

describe('one part brought back', () => {
  test('an item says what it said, and others stay as they are', () => {
    const doc = example()
    const toen = readPlan(doc)
    applyEdit(doc, write('a1', 'titel', 'Anders'))
    applyEdit(doc, set('k1', 'streefwaarde', 1))
    applyEdit(doc, write('a2', 'titel', 'Ook anders'))
    doe(doc, herstelOnderdeel(bron(doc, toen), 'a1'))
    const { onderdelen } = vergelijkPlannen(toen, readPlan(doc))
    expect(onderdelen.map(({ elementId }) => elementId)).toEqual(['a2'])
  })

  test('an item that came since goes to the Prullenbak, one that went comes back, one that moved stands where it stood', () => {
    const doc = example()
    const toen = readPlan(doc)
    applyEdit(doc, { op: 'create', kind: 'opgaven', id: 'nieuw', waarden: { titel: 'Nieuw' } })
    applyEdit(doc, weg('o2'))
    applyEdit(doc, { op: 'move', elementId: 'o6', na: null })
    for (const id of ['nieuw', 'o2', 'o6']) doe(doc, herstelOnderdeel(bron(doc, toen), id))
    expect(ids(readPlan(doc).opgaven)).toEqual(ids(toen.opgaven))
    expect(readPlan(doc).prullenbak.map(({ elementId }) => elementId)).toEqual(['nieuw'])
  })

  test('a field, also of a row and of the plan itself', () => {
    const doc = example()
    const toen = readPlan(doc)
    const edits = [
      write('a1', 'titel', 'Anders'),
      write('a1', 'oplossing', 'Anders.'),
      set('k1', 'nulmeting.waarde', 1),
      set(toen.id, 'versie.nummer', '0.9'),
    ]
    for (const edit of edits) applyEdit(doc, edit)
    const terug = (id: string, veld: string) => doe(doc, herstelVeld(bron(doc, toen), id, veld))
    terug('a1', 'oplossing')
    terug('k1', 'nulmeting.waarde')
    terug(toen.id, 'versie.nummer')
    const { onderdelen } = vergelijkPlannen(toen, readPlan(doc))
    expect(onderdelen).toMatchObject([{ elementId: 'a1', velden: [{ veld: 'titel' }], rijen: [] }])
  })

  test('a field with its formatting', () => {
    const doc = example()
    const tekst = [
      { type: 'paragraph', content: [{ type: 'text', text: 'Vet.', marks: [{ type: 'bold' }] }] },
    ]
    applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'oplossing', tekst })
    const toen = readPlan(doc)
    applyEdit(doc, write('a1', 'oplossing', 'Vet. Of niet.'))
    doe(doc, herstelVeld(bron(doc, toen), 'a1', 'oplossing'))
    expect(readPlan(doc).afspraken[0]?.oplossing).toEqual(toen.afspraken[0]?.oplossing)
  })

  test('of something that is in neither there is nothing to bring back', () => {
    const doc = example()
    const toen = readPlan(doc)
    expect(herstelOnderdeel(bron(doc, toen), 'nergens')).toBeNull()
    expect(herstelVeld(bron(doc, toen), 'nergens', 'titel')).toBeNull()
  })
})

test('a large edit goes in steps that each fit in an update, and come to the same', () => {
  const doc = example()
  const toen = readPlan(doc)
  const lang = 'woord '.repeat(20_000)
  for (const { id } of toen.afspraken) applyEdit(doc, write(id, 'oplossing', lang))
  const veel = readPlan(doc)
  doe(doc, herstelVersie(bron(doc, toen)))
  const edit = herstelVersie(bron(doc, veel))
  const stappen = edit ? inStappen(edit) : []
  expect(stappen.length).toBeGreaterThan(5)
  const sizes: number[] = []
  doc.on('update', (update: Uint8Array) => sizes.push(update.length))
  for (const stap of stappen) applyEdit(doc, stap)
  expect(Math.max(...sizes)).toBeLessThan(1024 * 1024)
  expect(json(readPlan(doc))).toBe(json(veel))
})
