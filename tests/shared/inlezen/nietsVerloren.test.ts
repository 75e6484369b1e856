import { describe, expect, test } from 'vitest'
import { doelMet, keuzesVoor } from '../../../client/inlezen/keuzes.ts'
import type { Gelezen } from '../../../shared/inlezen/blok.ts'
import type { Toewijzing } from '../../../shared/inlezen/doel.ts'
import { hoofdsoorten, plekkenVan } from '../../../shared/inlezen/plekken.ts'
import { fixtures } from '../../kit/docx/fixtures.ts'
import {
  type DocxParts,
  entry,
  makeDocx,
  numbering,
  paragraph,
  run,
  styled,
  table,
} from '../../kit/docx/makeDocx.ts'
import { type Seeded, seeded, seedsFor } from '../../kit/seeded.ts'
import { lezing, lezingVan, verloren } from './lezing.ts'

/** Any choice for any block, as somebody might make them. */
function willekeurig(random: Seeded, { blokken }: Gelezen): Toewijzing {
  const keuzes = blokken
    .filter(() => random.chance(0.7))
    .map(blok => {
      const soort = random.chance(0.3) ? null : random.pick(hoofdsoorten)
      return [blok.id, doelMet(random.pick(keuzesVoor(blok, soort)).waarde, blok)] as const
    })
  return Object.fromEntries(keuzes)
}

describe('of a document as people have them no word is lost:', () => {
  test.each(Object.entries(fixtures))('%s', (_, parts) => {
    const gelezen = lezingVan(parts)
    expect(verloren(parts, gelezen)).toEqual([])
    expect(gelezen.gelezen.blokken.length).toBeGreaterThan(0)
  })

  test.each(Object.entries(fixtures))('nor when somebody chooses anything else: %s', (naam, parts) => {
    for (const seed of seedsFor(`word in, ${naam}`, [], 8)) {
      const random = seeded(seed)
      const gekozen = lezing(makeDocx(parts), (_, gelezen) => willekeurig(random, gelezen))
      expect([seed, verloren(parts, gekozen)]).toEqual([seed, []])
    }
  })
})

const zin = (random: Seeded): string =>
  Array.from({ length: 1 + random.int(6) }, () => `w${random.int(100_000)}`).join(' ')

/** What a cell may hold: words, and whatever a field might take for its own. */
const cel = (random: Seeded): string =>
  random.pick([
    zin(random),
    zin(random),
    '',
    `${1 + random.int(28)} maart 20${20 + random.int(15)}`,
    '31-12-2027',
    'medio 2027',
    random.pick(['Q3 2026', '2e kwartaal 2027', 'uiterlijk 2028', 'maart 2027', '2027 - 2030']),
    `Q${1 + random.int(4)} 2027: ${zin(random)}`,
    '-2,5 fte',
    `€ ${1 + random.int(900)}.000`,
    `${random.int(90)} dagen`,
    'regionaal',
    `${zin(random)} (trekker)`,
    `${zin(random)}, ${zin(random)}; ${zin(random)}`,
    paragraph(zin(random)) + paragraph(zin(random)),
    paragraph(zin(random)) + entry(zin(random), 1) + entry(zin(random), 1, 1),
    table([
      [zin(random), zin(random)],
      [zin(random), ''],
    ]),
  ])

function tabel(random: Seeded): string {
  const soort = random.pick(Object.values(plekkenVan))
  const width = 1 + random.int(6)
  const koppen = Array.from({ length: width }, () =>
    random.chance(0.8) ? random.pick(random.pick(soort).namen) : zin(random),
  )
  const rijen = Array.from({ length: random.int(6) }, (_, rij) =>
    Array.from({ length: width }, () => {
      const settings = random.pick(['', '', '', '<w:vMerge w:val="restart"/>', rij > 0 ? '<w:vMerge/>' : ''])
      return { inside: cel(random), settings }
    }),
  )
  const staand = koppen.map(kop => [kop, cel(random)])
  return random.chance(0.3) ? table(staand) : table([koppen, ...rijen], random.int(3))
}

function blok(random: Seeded): string {
  const label = random.pick(random.pick(plekkenVan[random.pick(hoofdsoorten)]).namen)
  return random.pick([
    () => styled(`Heading${1 + random.int(4)}`, zin(random)),
    () =>
      styled(
        `Heading${1 + random.int(4)}`,
        `${random.pick(['Opgave 1:', 'Afspraak 2.1:', '3.', '2.3-A', ''])} ${zin(random)}`,
      ),
    () =>
      styled(
        `Heading${1 + random.int(4)}`,
        random.pick(['Opgaven', 'Afspraken', 'Begrippen', 'Partijen', label]),
      ),
    () => paragraph(zin(random)),
    () =>
      paragraph(`${run(`${label}:`, '<w:b/>')}${run(` ${random.pick([zin(random), '1 mei 2027', '12'])}`)}`),
    () => paragraph(run(random.pick([label, zin(random)]), '<w:b/>')),
    () => entry(zin(random), 1 + random.int(2), random.int(4)),
    () => tabel(random),
  ])()
}

test('of any document no word is lost, whatever is chosen', () => {
  const lists = numbering({
    1: ['bullet', 'bullet', 'decimal', 'bullet'],
    2: ['decimal', 'bullet', 'bullet', 'upperRoman'],
  })
  for (const seed of seedsFor('word in, any document', [], 120)) {
    const random = seeded(seed)
    const parts: DocxParts = {
      numbering: lists,
      body: Array.from({ length: 1 + random.int(25) }, () => blok(random)).join(''),
    }
    const voorgesteld = lezingVan(parts)
    expect([seed, verloren(parts, voorgesteld)]).toEqual([seed, []])
    const gekozen = lezing(makeDocx(parts), (_, gelezen) => willekeurig(random, gelezen))
    expect([seed, 'chosen', verloren(parts, gekozen)]).toEqual([seed, 'chosen', []])
  }
})
