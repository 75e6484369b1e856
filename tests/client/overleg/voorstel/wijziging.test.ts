import { describe, expect, test } from 'vitest'
import { veldkeuzes } from '../../../../client/overleg/voorstel/veldkeuzes.ts'
import { wijzigingVan } from '../../../../client/overleg/voorstel/wijziging.ts'
import type { Draad } from '../../../../shared/overleg/draad.ts'
import type { Voorstel } from '../../../../shared/overleg/voorstel.ts'
import { draadOp } from '../../../kit/draadOp.ts'
import { type PlanVenster, tweeVensters } from '../../../kit/verankerd.ts'

const words = 'tijdelijke bedden en nachtzorg'

function open() {
  const [a] = tweeVensters()
  const draad = a.op('d1', 'a1', 'oplossing', words)
  a.draden.set([draad])
  return { a, draad, van: a.plat('a1', 'oplossing').indexOf(words) }
}

const van = (venster: PlanVenster, draad: Draad, voorstel: Voorstel) =>
  wijzigingVan(venster.store.get(), draad, voorstel, venster.ankers.stand(draad))

const anders = { soort: 'woorden', naar: 'bedden' } as const

describe('other words', () => {
  test('say what they take the place of, and where that stands', () => {
    const { a, draad, van: at } = open()
    a.type('a1', 'oplossing', 0, 'Nu: ')
    expect(van(a, draad, anders)).toEqual({
      ...{ was: words, wordt: 'bedden', nu: null, zin: null },
      bereik: { van: at + 4, tot: at + 4 + words.length },
    })
  })

  test('say what stands there when that was changed', () => {
    const { a, draad, van: at } = open()
    a.type('a1', 'oplossing', at + 11, 'zorg')
    expect(van(a, draad, anders)).toMatchObject({ was: words, nu: words.replace('bedden', 'zorgbedden') })
  })

  test('say that theirs are gone', () => {
    const { a, draad, van: at } = open()
    a.cut('a1', 'oplossing', at, words.length)
    a.rest()
    expect(van(a, draad, anders)).toMatchObject({ was: words, nu: '', zin: null, bereik: null })
  })

  test('say that theirs stand elsewhere, and are not put there unasked', () => {
    const { a, draad, van: at } = open()
    a.cut('a1', 'oplossing', at, words.length)
    a.type('a3', 'oplossing', 0, words)
    a.rest()
    expect(van(a, draad, anders)).toMatchObject({ nu: null, zin: expect.stringContaining('andere plaats') })
  })
})

describe('another value', () => {
  const waarde = (veld: string, was: string | number | null, wordt: string | number) =>
    [draadOp('w', { elementId: 'a1', veld, anker: null }), { soort: 'waarde', was, wordt } as const] as const

  test('is told in the words of its field', () => {
    const { a } = open()
    const keuze = veldkeuzes(a.store.get(), 'a1').find(
      ({ declaratie, elementId }) => declaratie.kind === 'keuze' && elementId === 'a1',
    )
    if (keuze?.declaratie.kind !== 'keuze') throw new Error('An afspraak has no choice.')
    const [sleutel = '', naam] = Object.entries(keuze.declaratie.opties).at(-1) ?? []
    const [draad, voorstel] = waarde(keuze.veld, keuze.waarde as string | null, sleutel)
    expect(van(a, draad, voorstel)).toMatchObject({ wordt: naam, nu: null, zin: null })
  })

  test('says what there is now when that is not what it was', () => {
    const { a } = open()
    const [draad, voorstel] = waarde('titel', a.plat('a1', 'titel'), 'Eén punt')
    expect(van(a, draad, voorstel)).toMatchObject({ was: a.plat('a1', 'titel'), wordt: 'Eén punt', nu: null })
    a.edit({ op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' })
    expect(van(a, draad, voorstel)).toMatchObject({ wordt: 'Eén punt', nu: 'Anders' })
  })

  test('can be proposed for each field of an afspraak and of its resultaatafspraken', () => {
    const { a } = open()
    const keuzes = veldkeuzes(a.store.get(), 'a1')
    const namen = keuzes.map(({ groep, label }) => [groep, label].filter(Boolean).join(': '))
    expect(namen).toContain('Afspraak')
    expect(keuzes.filter(({ elementId }) => elementId === 'k1').length).toBeGreaterThan(5)
    expect(keuzes.every(({ declaratie }) => !['groep', 'lijst', 'wortel'].includes(declaratie.kind))).toBe(
      true,
    )
    expect(new Set(keuzes.map(({ elementId, veld }) => `${elementId} ${veld}`)).size).toBe(keuzes.length)
  })
})

test('an item in the Prullenbak says so', () => {
  const { a } = open()
  const draad = draadOp('w', { elementId: 'a1', veld: null, anker: null })
  expect(van(a, draad, { soort: 'weg' })).toMatchObject({ zin: null })
  a.edit({ op: 'delete', elementId: 'a1', verwijderdOp: '2026-11-22T12:00:00Z', door: 'Anna' })
  expect(van(a, draad, { soort: 'weg' }).zin).toContain('Prullenbak')
})
