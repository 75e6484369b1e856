import { expect, test } from 'vitest'
import { metGekozen, passende, type Zicht } from '../../../../client/overleg/paneel/filter.ts'
import { type Dradenfilter, ruimFilter } from '../../../../client/plan/overleg/paneel.ts'
import type { Draad } from '../../../../shared/overleg/draad.ts'
import { anna, bram, draad, opmerking } from '../../plan/overleg/answers.ts'

const op = '2026-11-20T13:03:00.000Z'
const zicht: Zicht = {
  standen: 0,
  ik: { ...anna, rol: 'redacteur' },
  plaatsVan: ({ elementId }) => ({ groepId: elementId, rijId: `rij ${elementId}` }),
  isTekstWeg: ({ id }) => id === 'zoek',
}
const anker = { van: {}, tot: {}, citaat: 'in te zetten' }
const alle: readonly Draad[] = [
  draad('oud', { gezien: 1, afhandeling: { reden: 'overgenomen', door: bram, op } }),
  draad('nieuw'),
  draad('van-mij', { gezien: 1, door: anna }),
  draad('aan-mij', { gezien: 1, toegewezenAan: anna }),
  draad('noemt-ons', {
    gezien: 1,
    opmerkingen: [opmerking('o1', { vermeldingen: [{ soort: 'organisatie', naam: 'Gemeente Hoogvenne' }] })],
  }),
  draad('voorstel', { gezien: 1, elementId: 'a2', voorstel: { soort: 'weg' } }),
  draad('zoek', { gezien: 1, anker }),
]
const toont = (filter: Partial<Dradenfilter>, gekozen: string | null = null) =>
  metGekozen(passende(alle, { ...ruimFilter, ...filter }, zicht), alle, gekozen).map(({ id }) => id)

test('at first what is open', () => {
  expect(toont({})).toEqual(['nieuw', 'van-mij', 'aan-mij', 'noemt-ons', 'voorstel', 'zoek'])
})

test('each choice shows its own', () => {
  expect(toont({ welke: 'ongelezen' })).toEqual(['nieuw'])
  expect(toont({ welke: 'afgehandeld' })).toEqual(['oud'])
  expect(toont({ welke: 'voorstellen' })).toEqual(['voorstel'])
  expect(toont({ welke: 'tekst-weg' })).toEqual(['zoek'])
  expect(toont({ welke: 'alle' }).length).toBe(alle.length)
})

test('mine is what I began, what is given to me, and what names me or mine', () => {
  expect(toont({ welke: 'mij' })).toEqual(['van-mij', 'aan-mij', 'noemt-ons'])
})

test('an organisation shows where its people spoke or are asked', () => {
  expect(toont({ organisatie: 'Gemeente Hoogvenne' })).toEqual(['van-mij', 'aan-mij'])
})

test('an item shows its own, by its own name or that of its line in the outline', () => {
  expect(toont({ bij: 'a2' })).toEqual(['voorstel'])
  expect(toont({ bij: 'rij a2' })).toEqual(['voorstel'])
})

test('the one that is open stays, whatever became of it', () => {
  expect(toont({ welke: 'ongelezen' }, 'oud')).toEqual(['oud', 'nieuw'])
})
