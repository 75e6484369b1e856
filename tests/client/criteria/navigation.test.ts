import { expect, test } from 'vitest'
import { volgende } from '../../../client/criteria/navigation.ts'
import type { PageOrder } from '../../../client/criteria/pageOrder.ts'
import type { Finding } from '../../../shared/rules/rule.ts'

const finding = (elementId: string, veld: string): Finding => ({
  regelId: 'afspraak.oplossing',
  elementId,
  veld,
  ernst: 'vereist',
  fase: '0.6',
  reden: 'Er ontbreekt iets.',
  oplossingen: [],
})
/** Drawn in another order than they are found in. */
const page = ['a titel', 'a oplossing', 'b titel', 'b oplossing', 'c titel']
const at = (elementId: string, veld: string | null) => page.indexOf(`${elementId} ${veld}`)
const order: PageOrder = {
  of: one => at(one.elementId, one.veld),
  at: place => at(place.elementId, place.veld),
}
const aOplossing = finding('a', 'oplossing')
const bTitel = finding('b', 'titel')
const bOplossing = finding('b', 'oplossing')
const found = [bOplossing, bTitel, aOplossing]
const nergens = { bezocht: null, place: null, binnen: false }

test('from nowhere F8 begins at the top of the page, and Shift+F8 at its end', () => {
  expect(volgende(found, order, nergens, 1)).toBe(aOplossing)
  expect(volgende(found, order, nergens, -1)).toBe(bOplossing)
})

test('it goes on from the finding visited last, and round', () => {
  const na = (bezocht: Finding, richting: 1 | -1) =>
    volgende(found, order, { ...nergens, bezocht, place: { elementId: 'a', veld: 'titel' } }, richting)
  expect(na(aOplossing, 1)).toBe(bTitel)
  expect(na(bTitel, 1)).toBe(bOplossing)
  expect(na(bOplossing, 1)).toBe(aOplossing)
  expect(na(aOplossing, -1)).toBe(bOplossing)
})

test('from a field with focus it goes past what is found at that field', () => {
  const place = { elementId: 'b', veld: 'titel' }
  expect(volgende(found, order, { bezocht: null, place, binnen: true }, 1)).toBe(bOplossing)
  expect(volgende(found, order, { bezocht: null, place, binnen: false }, 1)).toBe(bTitel)
  expect(volgende(found, order, { bezocht: null, place, binnen: true }, -1)).toBe(aOplossing)
})

test('past the last finding it begins again', () => {
  const place = { elementId: 'c', veld: 'titel' }
  expect(volgende(found, order, { bezocht: null, place, binnen: true }, 1)).toBe(aOplossing)
})

test('a finding visited last that was solved leaves its place to go on from', () => {
  const place = { elementId: 'b', veld: 'titel' }
  expect(volgende([aOplossing, bOplossing], order, { bezocht: bTitel, place, binnen: true }, 1)).toBe(
    bOplossing,
  )
})

test('with nothing found there is nothing to visit', () => {
  expect(volgende([], order, nergens, 1)).toBeNull()
})
