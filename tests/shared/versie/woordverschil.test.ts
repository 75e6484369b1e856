import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Woorddeel, woordverschil } from '../../../shared/versie/woordverschil.ts'
import { seeded } from '../../kit/seeded.ts'

const voorVan = (delen: readonly Woorddeel[]) =>
  delen.map(({ soort, tekst }) => (soort === 'erbij' ? '' : tekst)).join('')
const naVan = (delen: readonly Woorddeel[]) =>
  delen.map(({ soort, tekst }) => (soort === 'weg' ? '' : tekst)).join('')
/** `Wij [-openen-] [+sluiten+] het loket.` */
const shown = (voor: string, na: string): string =>
  woordverschil(voor, na)
    .map(({ soort, tekst }) =>
      soort === 'weg' ? `[-${tekst}-]` : soort === 'erbij' ? `[+${tekst}+]` : tekst,
    )
    .join('')

test('words that went and came are marked, in the order of the text', () => {
  expect(shown('Wij openen het loket op 1 april.', 'Wij sluiten het loket op 1 april.')).toBe(
    'Wij [-openen-][+sluiten+] het loket op 1 april.',
  )
  expect(shown('Het loket is open.', 'Het loket in Esveld is open.')).toBe('Het loket [+in Esveld +]is open.')
})

test('a number, a code and a mark at the end of a word are taken as they are read', () => {
  expect(shown('Nu 8,4 weken.', 'Nu 8,5 weken.')).toBe('Nu [-8,4-][+8,5+] weken.')
  expect(shown('Zie 2.3-A, straks.', 'Zie 2.3-B, straks.')).toBe('Zie [-2.3-A-][+2.3-B+], straks.')
  expect(shown('Alles staat hier', 'Alles staat hier.')).toBe('Alles staat hier[+.+]')
})

test('words beside each other that all changed are one change, not one a word', () => {
  expect(shown('Dit is de oude lange zin hier.', 'Dit is een nieuwe korte zin hier.')).toBe(
    'Dit is [-de oude lange-][+een nieuwe korte+] zin hier.',
  )
})

test('a paragraph that came in between leaves the others alone', () => {
  expect(shown('Een.\nTwee.\nDrie.', 'Een.\nErbij.\nTwee.\nDrie.')).toBe('Een.\n[+Erbij.\n+]Twee.\nDrie.')
})

test('another text altogether is shown as such, not as a salad of small words', () => {
  const voor = 'De regio opent een loket voor ouderen.'
  const na = 'Huisartsen verwijzen voortaan digitaal naar het ziekenhuis.'
  expect(woordverschil(voor, na).map(({ soort }) => soort)).toEqual(['weg', 'erbij'])
})

test('whatever changed, the two texts can be read back from it, and what is the same gives no change', () => {
  const zin = fc.array(
    fc.constantFrom('de', 'regio', 'opent', '8,4', '.', ',', ' ', '\n', 'één', '👩‍⚕️', '“'),
    {
      maxLength: 60,
    },
  )
  fc.assert(
    fc.property(zin, zin, (a, b) => {
      const [voor, na] = [a.join(''), b.join('')]
      const delen = woordverschil(voor, na)
      expect([voorVan(delen), naVan(delen)]).toEqual([voor, na])
      expect(delen.every(({ tekst }) => tekst !== '')).toBe(true)
      expect(woordverschil(voor, voor).every(({ soort }) => soort === 'gelijk')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('long texts, also with nothing in common, are compared within a bound of work', () => {
  const random = seeded(1)
  const woorden = (n: number) => Array.from({ length: n }, () => `w${random.int(5000)}`).join(' ')
  const [voor, na] = [woorden(20_000), woorden(20_000)]
  const delen = woordverschil(voor, na)
  expect([voorVan(delen), naVan(delen)]).toEqual([voor, na])
  const een = `${voor} Eén woord meer.`
  expect(woordverschil(voor, een)).toEqual([
    { soort: 'gelijk', tekst: voor },
    { soort: 'erbij', tekst: ' Eén woord meer.' },
  ])
})
