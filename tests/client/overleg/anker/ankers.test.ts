import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { maakAnker } from '../../../../client/overleg/anker/maakAnker.ts'
import { blokkenVan, writeBlokken } from '../../../../shared/plan/tekst.ts'
import { draadOp } from '../../../kit/draadOp.ts'
import { type PlanVenster, tweeVensters } from '../../../kit/verankerd.ts'

const bedden = 'tijdelijke bedden'
const weg = (elementId: string) =>
  ({ op: 'delete', elementId, verwijderdOp: '2026-11-22T12:00:00Z', door: 'Anna' }) as const

/** Two windows with a draad about words of a1, and where those begin. */
function open(words = 'tijdelijke bedden en nachtzorg') {
  const [a, b] = tweeVensters()
  const draad = a.op('d1', 'a1', 'oplossing', words)
  for (const one of [a, b]) one.draden.set([draad])
  const both = () => {
    for (const one of [a, b]) one.rest()
    expect(b.woorden(draad)).toBe(a.woorden(draad))
    return a.woorden(draad)
  }
  return { a, b, draad, both, van: a.plat('a1', 'oplossing').indexOf(words), words }
}
const inA1 = (words: string) => `a1/oplossing: ${words}`

describe('typing', () => {
  test('in front of the words and behind them leaves them what they are', () => {
    const { b, both, van, words } = open()
    b.type('a1', 'oplossing', van, 'snel ')
    b.type('a1', 'oplossing', 0, 'Nu: ')
    b.type('a1', 'oplossing', van + 9 + words.length, ', ook')
    expect(both()).toBe(inA1(words))
  })

  test('within them makes them longer', () => {
    const { a, both, van } = open(bedden)
    a.type('a1', 'oplossing', van + 'tijdelijke '.length, 'zorg')
    expect(both()).toBe(inA1('tijdelijke zorgbedden'))
  })

  test('over a part of them keeps them whole', () => {
    const { a, both, van } = open('bedden en nachtzorg')
    a.cut('a1', 'oplossing', van + 'bedden '.length, 'en'.length)
    a.type('a1', 'oplossing', van + 'bedden '.length, 'of')
    expect(both()).toBe(inA1('bedden of nachtzorg'))
  })

  test('by two at once, around them and in them, ends the same for both', () => {
    const { a, b, both, van, words } = open(bedden)
    a.type('a1', 'oplossing', van, 'x')
    b.type('a1', 'oplossing', van + 1 + 4, 'y')
    expect(both()).toBe(inA1(`${words.slice(0, 4)}y${words.slice(4)}`))
  })
})

describe('words that are replaced', () => {
  test('partly keep what is about them, such as an opmerking when a voorstel is taken over', () => {
    const { a, both, van, words } = open(bedden)
    const door = 'tijdelijke plaatsen'
    a.edit({
      ...{ op: 'replace', elementId: 'a1', veld: 'oplossing', van, tot: van + words.length },
      ...{ verwacht: words, door },
    })
    expect(both()).toBe(inA1(door))
  })
})

describe('words that go', () => {
  test('are gone at once in the field, and stay so when they are nowhere', () => {
    const { a, both, van, words } = open()
    a.cut('a1', 'oplossing', van, words.length)
    expect(both()).toBe('tekst-verwijderd')
  })

  test('come back with undo, also for others, to whom they are new letters', () => {
    const { a, both, van, words } = open()
    a.cut('a1', 'oplossing', van, words.length)
    a.undo.undo()
    expect(both()).toBe(inA1(words))
    a.undo.redo()
    expect(both()).toBe('tekst-verwijderd')
    a.undo.undo()
    a.type('a1', 'oplossing', 0, 'Nu: ')
    expect(both()).toBe(inA1(words))
  })

  test('partly, leave the part that is left', () => {
    const { a, both, van } = open(bedden)
    a.cut('a1', 'oplossing', van - 4, 'tijdelijke '.length + 4)
    expect(both()).toBe(inA1('bedden'))
  })

  test('with their field written anew as a whole, are found where they stand once', () => {
    const { a, both, words } = open()
    a.edit({ op: 'write', elementId: 'a1', veld: 'oplossing', tekst: `Anders.\nHet gaat om ${words}.` })
    expect(both()).toBe(inA1(words))
    a.edit({ op: 'write', elementId: 'a1', veld: 'oplossing', tekst: `${words}\n${words}` })
    expect(both()).toBe('tekst-verwijderd')
  })
})

describe('cut and pasted', () => {
  test('within the field', () => {
    const { a, both, van, words } = open()
    a.cut('a1', 'oplossing', van, words.length)
    a.type('a1', 'oplossing', 0, words)
    expect(both()).toBe(inA1(words))
  })

  test('to another field of the item, and back', () => {
    const { a, both, van, words } = open()
    a.cut('a1', 'oplossing', van, words.length)
    expect(both()).toBe('tekst-verwijderd')
    a.type('a1', 'titel', 3, words)
    expect(both()).toBe(`a1/titel: ${words}`)
    a.cut('a1', 'titel', 3, words.length)
    a.type('a1', 'oplossing', 5, words)
    expect(both()).toBe(inA1(words))
  })

  test('to another item, where they follow what is typed in front of them', () => {
    const { a, b, draad, both, van, words } = open()
    a.cut('a1', 'oplossing', van, words.length)
    b.type('a2', 'oplossing', 0, words)
    expect(both()).toBe(`a2/oplossing: ${words}`)
    b.type('a2', 'oplossing', 0, 'Ook ')
    expect(a.woorden(draad)).toBe(`a2/oplossing: ${words}`)
    b.type('a2', 'oplossing', 4, `${words}; `)
    expect(both()).toBe('tekst-verwijderd')
  })

  test('twice to other items, are nobody knows where', () => {
    const { a, both, van, words } = open()
    a.cut('a1', 'oplossing', van, words.length)
    a.type('a2', 'oplossing', 0, words)
    a.type('a3', 'oplossing', 0, words)
    expect(both()).toBe('tekst-verwijderd')
    a.undo.undo()
    expect(both()).toBe(`a2/oplossing: ${words}`)
  })
})

describe('paragraphs', () => {
  /** As an editor does it: the rest of the paragraph is made anew behind it. */
  function split({ doc, prose, text: textOf }: PlanVenster, block: number, at: number) {
    const text = textOf('a1', 'oplossing', block)
    doc.transact(() => {
      const rest = text.toString().slice(at)
      text.delete(at, text.length - at)
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(rest)])
      prose('a1', 'oplossing').insert(block + 1, [paragraph])
    })
  }

  test('split in front of the words, and in the middle of them, keep them', () => {
    const { a, both, van, words } = open()
    split(a, 0, van - 4)
    expect(both()).toBe(inA1(words))
    split(a, 1, 4 + 'tijdelijke '.length)
    expect(both()).toBe(inA1(`tijdelijke \nbedden en nachtzorg`))
  })

  test('joined, keep them', () => {
    const { a } = open()
    const fragment = a.prose('a2', 'oplossing')
    a.doc.transact(() => {
      fragment.delete(0, fragment.length)
      writeBlokken(fragment, blokkenVan('Het eerste deel\nen het tweede deel'))
    })
    const anker = maakAnker(fragment, { van: 4, tot: 29 })
    const draad = draadOp('d2', { elementId: 'a2', veld: 'oplossing', anker })
    a.draden.set([draad])
    expect(a.woorden(draad)).toBe('a2/oplossing: eerste deel\nen het tweede')
    a.doc.transact(() => {
      fragment.delete(1, 1)
      a.text('a2', 'oplossing').insert('Het eerste deel'.length, 'en het tweede deel')
    })
    expect(a.woorden(draad)).toBe('a2/oplossing: eerste deelen het tweede')
  })
})

describe('an item', () => {
  test('that is moved takes its words along', () => {
    const { b, both, words } = open()
    b.edit({ op: 'move', elementId: 'a1', na: 'a4' })
    expect(both()).toBe(inA1(words))
  })

  test('in the Prullenbak waits there with its draden, and comes back with them', () => {
    const { a, b, both, words } = open()
    const over = [null, 'titel'].map((veld, at) => draadOp(`o${at}`, { elementId: 'a1', veld, anker: null }))
    expect(over.map(one => a.ankers.stand(one).staat)).toEqual(['onderdeel', 'veld'])
    b.edit(weg('a1'))
    expect(both()).toBe('in-prullenbak')
    expect(over.map(one => a.ankers.stand(one).staat)).toEqual(['in-prullenbak', 'in-prullenbak'])
    b.edit({ op: 'restore', elementId: 'a1' })
    expect(both()).toBe(inA1(words))
  })

  test('in an item in the Prullenbak waits there too', () => {
    const { a } = open()
    const draad = draadOp('k', { elementId: 'k1', veld: null, anker: null })
    expect(a.ankers.stand(draad).staat).toBe('onderdeel')
    a.edit(weg('a1'))
    expect(a.ankers.stand(draad).staat).toBe('in-prullenbak')
  })

  test('whose words were taken elsewhere first is followed there, also from the Prullenbak', () => {
    const { a, both, van, words } = open()
    a.cut('a1', 'oplossing', van, words.length)
    a.type('a2', 'oplossing', 0, words)
    a.edit(weg('a1'))
    expect(both()).toBe(`a2/oplossing: ${words}`)
  })

  test('that is in the plan no more is said to be so', () => {
    const { a } = open()
    const draad = draadOp('x', { elementId: 'nergens', veld: null, anker: null })
    expect(a.ankers.stand(draad).staat).toBe('onderdeel-weg')
  })
})

describe('an anker', () => {
  test('of white space alone is none, and white space at its ends is left out', () => {
    const { a, van, words } = open()
    const fragment = a.prose('a1', 'oplossing')
    expect(maakAnker(fragment, { van: van - 1, tot: van })).toBeNull()
    const wide = { van: van - 1, tot: van + words.length + 1 }
    expect(maakAnker(fragment, wide)?.citaat).toBe(words)
  })

  test('that says nonsense does no harm', () => {
    const { a } = open()
    const nonsense = { type: null, item: { client: 1, clock: 99 }, assoc: 0 }
    const anker = { van: nonsense, tot: { assoc: -1 }, citaat: 'dit staat nergens' }
    expect(a.woorden(draadOp('n', { elementId: 'a1', veld: 'oplossing', anker }))).toBe('tekst-verwijderd')
    expect(a.woorden(draadOp('m', { elementId: 'a1', veld: 'bestaatNiet', anker }))).toBe('tekst-verwijderd')
  })
})

describe('many', () => {
  test('a hundred draden lose their words together, wait, and have them again', () => {
    const { a, b } = open()
    const plat = a.plat('a1', 'oplossing')
    const draden = Array.from({ length: 100 }, (_, index) => {
      const anker = maakAnker(a.prose('a1', 'oplossing'), { van: index, tot: index + 60 })
      return draadOp(`d${index}`, { elementId: 'a1', veld: 'oplossing', anker })
    })
    for (const one of [a, b]) one.draden.set(draden)
    const staten = () => {
      for (const one of [a, b]) one.rest()
      return new Set([a, b].flatMap(one => draden.map(draad => one.ankers.stand(draad).staat)))
    }
    expect(staten()).toEqual(new Set(['in-tekst']))
    a.cut('a1', 'oplossing', 0, plat.length)
    expect(staten()).toEqual(new Set(['tekst-verwijderd']))
    b.type('a3', 'oplossing', 0, plat)
    expect(staten()).toEqual(new Set(['in-tekst']))
    expect(draden.every(one => a.woorden(one) === `a3/oplossing: ${one.anker?.citaat}`)).toBe(true)
    b.undo.undo()
    a.undo.undo()
    expect(staten()).toEqual(new Set(['in-tekst']))
    expect(draden.every(one => b.woorden(one).startsWith('a1/oplossing'))).toBe(true)
  })

  test('a letter asks after the draden of its own field alone', () => {
    const { a } = open()
    const velden = a.store
      .get()
      .afspraken.flatMap(({ id }) => ['titel', 'oplossing'].map(veld => ({ id, veld })))
    const draden = velden.flatMap(({ id, veld }, index) => {
      const plat = a.plat(id, veld)
      const anker = plat && maakAnker(a.prose(id, veld), { van: 0, tot: plat.length })
      return anker ? [draadOp(`d${index}`, { elementId: id, veld, anker })] : []
    })
    a.draden.set(draden)
    a.rest()
    const heard: string[] = []
    a.ankers.listen(({ elementId, veld }) => heard.push(`${elementId}/${veld}`))
    const standen = a.ankers.standen.get()
    a.type('a1', 'oplossing', 0, 'x')
    a.rest()
    expect(heard).toEqual(['a1/oplossing'])
    expect(a.ankers.standen.get()).toBe(standen)
  })
})
