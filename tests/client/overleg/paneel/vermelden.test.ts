import { expect, test } from 'vitest'
import { gevraagdeNaam, kandidaten, metNamen, passend } from '../../../../client/overleg/paneel/vermelden.ts'
import { vermeldingenIn } from '../../../../client/plan/overleg/concepten.ts'

const leden = [
  { id: 'anna', naam: 'Anna Jansen', organisatie: 'Gemeente Hoogvenne', rol: 'redacteur' },
  { id: 'bram', naam: 'Bram Kok', organisatie: 'GGZ Zilverdal', rol: 'redacteur' },
  { id: 'zoe', naam: 'Zoë van Dam', organisatie: 'GGZ Zilverdal', rol: 'beheerder' },
] as const

const namenBij = (tekst: string) => {
  const gevraagd = gevraagdeNaam(tekst, tekst.length)
  return gevraagd ? passend(kandidaten(leden), gevraagd).map(een => een.woorden) : null
}

test('an @ at the start of a word asks for a name; one inside a word, as in an address, does not', () => {
  expect(namenBij('Kan @br')).toEqual(['@Bram Kok'])
  expect(namenBij('mail naar anna@br')).toBeNull()
  expect(namenBij('Kan iemand dit doen')).toBeNull()
})

test('every word of a name counts, whatever its accents and capitals', () => {
  expect(namenBij('@KOK')).toEqual(['@Bram Kok'])
  expect(namenBij('@zoe')).toEqual(['@Zoë van Dam'])
})

test('people, organisations and roles can be named', () => {
  expect(namenBij('@zil')).toEqual(['@GGZ Zilverdal'])
  expect(namenBij('@alle')).toEqual(['@alle beheerders', '@alle redacteuren'])
})

test('a name that stands there whole is not offered again', () => {
  expect(namenBij('@Bram Kok')).toEqual([])
})

test('only who is still in the words is mentioned, once', () => {
  const genoemd = kandidaten(leden)
    .filter(een => een.wie.soort === 'persoon')
    .map(({ woorden, wie }) => ({ woorden, wie }))
  const tekst = 'Kan @Bram Kok hiernaar kijken?'
  expect(vermeldingenIn({ tekst, genoemd: [...genoemd, ...genoemd] })).toEqual([
    { soort: 'persoon', id: 'bram' },
  ])
})

test('the names in an opmerking stand apart, the longest first', () => {
  const stukken = metNamen(
    'Vraag @Bram Kok (1+1).',
    [
      { soort: 'persoon', id: 'bram' },
      { soort: 'organisatie', naam: 'Bram' },
    ],
    leden,
  )
  expect(stukken.map(({ tekst, naam }) => (naam ? `[${tekst}]` : tekst)).join('')).toBe(
    'Vraag [@Bram Kok] (1+1).',
  )
})
