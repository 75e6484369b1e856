import { describe, expect, test } from 'vitest'
import { maakAnker } from '../../../../client/overleg/anker/maakAnker.ts'
import { openProzaVelden } from '../../../../client/overleg/anker/prozaVelden.ts'
import { standElders, standThuis, standVerloren } from '../../../../client/overleg/anker/stand.ts'
import type { Draad } from '../../../../shared/overleg/draad.ts'
import { draadOp } from '../../../kit/draadOp.ts'
import { type Seeded, seeded, seedsFor } from '../../../kit/seeded.ts'
import { type PlanVenster, tweeVensters } from '../../../kit/verankerd.ts'

/** A letter of the model: one of the words, outside them, or typed where an end of the words had gone. */
type Soort = 'in' | 'uit' | 'rand'

/** What a draad holds on to, told letter by letter without Yjs. */
class Model {
  letters: Soort[]
  /** Where the words were, once none of them is left. */
  constructor(plat: string, van: number, tot: number) {
    this.letters = Array.from(plat, (_, at) => (at >= van && at < tot ? 'in' : 'uit'))
  }
  first = true
  last = true

  insert(at: number, length: number): void {
    const [before, after] = [this.letters[at - 1] ?? 'uit', this.letters[at] ?? 'uit']
    this.letters.splice(at, 0, ...Array<Soort>(length).fill(this.soortTussen(before, after)))
  }

  private soortTussen(before: Soort, after: Soort): Soort {
    if (before === 'in' && after === 'in') return 'in'
    if (before === 'uit' && after === 'in') return this.first ? 'uit' : 'rand'
    if (before === 'in' && after === 'uit') return this.last ? 'uit' : 'rand'
    if (before === 'uit' && after === 'uit') return this.letters.includes('in') ? 'uit' : 'rand'
    return 'rand'
  }

  delete(at: number, length: number): void {
    const [begin, end] = [this.letters.indexOf('in'), this.letters.lastIndexOf('in')]
    if (at <= begin && begin < at + length) this.first = false
    if (at <= end && end < at + length) this.last = false
    this.letters.splice(at, length)
  }
}

const random = { a: 'abc d', b: 'efg h' }
const words = (run: Seeded, from: string) =>
  Array.from({ length: 1 + run.int(4) }, () => from.charAt(run.int(from.length))).join('')

test.each(seedsFor('words in one field', [], 8))(
  'words in a field that two write in hold their own letters and no others, seed %i',
  seed => {
    const run = seeded(seed)
    const vensters = tweeVensters()
    const [a] = vensters
    const plat = a.plat('a1', 'oplossing')
    const van = plat.indexOf('één')
    const tot = van + 40 + run.int(30)
    const anker = maakAnker(a.prose('a1', 'oplossing'), { van, tot })
    const draad = draadOp('d', { elementId: 'a1', veld: 'oplossing', anker })
    const model = new Model(plat, van, van + (anker?.citaat.length ?? 0))
    for (let step = 0; step < 40; step += 1) {
      const who = run.pick(vensters)
      const length = who.plat('a1', 'oplossing').length
      // Most of it near the words.
      const at = Math.min(length, run.chance(0.7) ? Math.max(0, van - 10 + run.int(80)) : run.int(length + 1))
      if (run.chance(0.5)) {
        const typed = words(run, who === a ? random.a : random.b)
        who.type('a1', 'oplossing', at, typed)
        model.insert(at, typed.length)
      } else {
        const much = Math.min(length - at, 1 + run.int(12))
        who.cut('a1', 'oplossing', at, much)
        model.delete(at, much)
      }
      for (const one of vensters) compare(one, draad, model)
    }
  },
)

function compare(venster: PlanVenster, draad: Draad, { letters }: Model): void {
  const stand = venster.ankers.stand(draad)
  if (!letters.includes('in')) return
  expect(stand.staat).toBe('in-tekst')
  if (stand.staat !== 'in-tekst') return
  const held = letters.slice(stand.bereik.van, stand.bereik.tot)
  expect(held).not.toContain('uit')
  expect(held.filter(one => one === 'in')).toHaveLength(letters.filter(one => one === 'in').length)
}

describe('what is remembered', () => {
  const places = [
    ['a1', 'titel'],
    ['a1', 'oplossing'],
    ['a2', 'oplossing'],
    ['a3', 'titel'],
    ['a4', 'oplossing'],
  ] as const

  test.each(seedsFor('remembered stands', [4105641542, 4105641545], 4))(
    'of every draad is what one finds who looks anew, in both windows, seed %i',
    seed => {
      const run = seeded(seed)
      const vensters = tweeVensters()
      const draden = places.flatMap(([elementId, veld]) =>
        Array.from({ length: 4 }, (_, index) => draadIn(run, vensters[0], elementId, veld, index)),
      )
      for (const one of vensters) one.draden.set(draden)
      let clipboard = 'bedden'
      for (let step = 0; step < 30; step += 1) {
        const who = run.pick(vensters)
        clipboard = doSomething(run, who, clipboard)
        if (run.chance(0.7)) vensters.forEach(one => one.rest())
        if (run.chance(0.5)) continue
        vensters.forEach(one => one.rest())
        // What undo does to a text in the Prullenbak nobody hears of before it comes back.
        for (const one of vensters)
          for (const draad of draden)
            if (one.store.element(draad.elementId))
              expect(one.ankers.stand(draad)).toEqual(lookAnew(one, draad))
      }
    },
  )

  function draadIn(run: Seeded, venster: PlanVenster, elementId: string, veld: string, index: number): Draad {
    const plat = venster.plat(elementId, veld)
    const van = run.int(plat.length - 8)
    const anker = maakAnker(venster.prose(elementId, veld), { van, tot: van + 8 + run.int(20) })
    return draadOp(`${elementId}${veld}${index}`, { elementId, veld, anker })
  }

  function doSomething(run: Seeded, who: PlanVenster, clipboard: string): string {
    const [elementId, veld] = run.pick(places)
    const plat = who.plat(elementId, veld)
    const at = run.int(plat.length + 1)
    const much = Math.min(plat.length - at, 1 + run.int(60))
    switch (run.int(8)) {
      case 0:
        who.type(elementId, veld, at, words(run, random.a))
        return clipboard
      case 1:
      case 2:
        who.cut(elementId, veld, at, much)
        return plat.slice(at, at + much) || clipboard
      case 3:
      case 4:
        who.type(elementId, veld, at, clipboard)
        return clipboard
      case 5:
        who.undo.undo()
        return clipboard
      case 6:
        who.undo.redo()
        return clipboard
      default:
        who.edit(
          who.store.element(elementId)
            ? { op: 'delete', elementId, verwijderdOp: '2026-11-22T12:00:00Z', door: 'Anna' }
            : { op: 'restore', elementId },
        )
        return clipboard
    }
  }

  function lookAnew({ doc, store }: PlanVenster, draad: Draad) {
    const proza = openProzaVelden()
    proza.update(store.get())
    return (
      standThuis({ doc, store }, draad) ?? standElders(proza, draad) ?? standVerloren({ doc, store }, draad)
    )
  }
})
