import { expect, test } from 'vitest'
import { regels } from '../../../shared/rules/index.ts'
import { iza2023, type Regelset, vastgelegd } from '../../../shared/rules/regelset.ts'
import { verschillen, verschilZin } from '../../../shared/rules/regelsetVerschil.ts'

const met = (anders: Partial<Regelset['drempels']>): Regelset => ({
  ...iza2023,
  drempels: { ...iza2023.drempels, ...anders },
})
const zinnen = (oud: Regelset, nieuw: Regelset) =>
  verschillen(oud, nieuw, regels).map(een => verschilZin(een, id => `«${id}»`))

test('a set does not differ from itself, nor from the same with its phases written out', () => {
  expect(verschillen(iza2023, structuredClone(iza2023), regels)).toEqual([])
  expect(verschillen(iza2023, vastgelegd(iza2023, regels), regels)).toEqual([])
})

test('each threshold that differs is named in words, with its unit', () => {
  expect(zinnen(iza2023, met({ opgavenHoogstens: 5 }))).toEqual([
    'Opgaven in een regioplan, hoogstens: 7 opgaven werd 5 opgaven',
  ])
  expect(zinnen(iza2023, met({ naamGelijkenis: 0.9 }))[0]).toContain('0,85 gelijkenis werd 0,9 gelijkenis')
  expect(zinnen(iza2023, met({ looptijdJaren: { min: 2, max: 6 } }))).toHaveLength(2)
  expect(zinnen(iza2023, met({ kernsectoren: ['ggz', 'vvt'] }))[0]).toMatch(/ werd GGZ, Verpleging/)
})

test('a phase, a rule switched off with its reason, another reason, and on again are each a change', () => {
  const fase: Regelset = { ...iza2023, fasen: { 'afspraak.trekker': 'indienen' } }
  expect(zinnen(iza2023, fase)).toEqual(['«afspraak.trekker»: vanaf het indienen in plaats van 0.6'])
  const uit = (reden: string): Regelset => ({ ...iza2023, uit: [{ regelId: 'opgave.aantal', reden }] })
  expect(zinnen(iza2023, uit('Zo.'))).toEqual(['«opgave.aantal»: uitgezet. Reden: Zo.'])
  expect(zinnen(uit('Zo.'), uit('Anders.'))).toEqual(['«opgave.aantal»: uitgezet. Reden: Anders.'])
  expect(zinnen(uit('Zo.'), iza2023)).toEqual(['«opgave.aantal»: weer aangezet'])
})

test('a threshold that a later release dropped is called by its name', () => {
  const verschil = { soort: 'drempel', sleutel: 'vroeger.iets', van: undefined, naar: 3 } as const
  expect(verschilZin(verschil, id => id)).toBe('vroeger.iets: niets werd 3')
})
