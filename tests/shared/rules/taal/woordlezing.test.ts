import { expect, test } from 'vitest'
import { openTekstgeheugen } from '../../../../shared/rules/taal/tekstgeheugen.ts'
import { openWoordbegin } from '../../../../shared/rules/taal/woordbegin.ts'
import { alleVan, kenmerkVan, perWoord, woordenIn } from '../../../../shared/rules/taal/woordlezing.ts'
import { seeded } from '../../../kit/seeded.ts'

test('words are cut at everything but what joins the letters of one', () => {
  const tekst = '“St-Jan” en B&W: Vennes’ coöperatie (24/7), één-op-één- İzmir.'
  const { woorden, van, tot } = woordenIn(tekst)
  expect(woorden.map(({ klein }) => klein)).toEqual([
    'st-jan',
    'en',
    'b&w',
    'vennes',
    'coöperatie',
    '24',
    '7',
    'één-op-één',
    'izmir',
  ])
  expect(woorden.map((_, at) => tekst.slice(van[at], tot[at])).join(' ')).toBe(
    'St-Jan en B&W Vennes coöperatie 24 7 één-op-één İzmir',
  )
  expect(woorden.every(({ klein, kenmerk }) => kenmerk === kenmerkVan(klein))).toBe(true)
})

test('the same word is the same object in every text, and words of one code are told apart', () => {
  const [een, ander] = ['Wie zorgt er?', 'De wijk zorgt.'].map(tekst => woordenIn(tekst).woorden)
  expect(een?.[1]).toBe(ander?.[2])
  // 31 × a + n is 31 × c + 0.
  expect(woordenIn('an c0 an').woorden.map(({ klein }) => klein)).toEqual(['an', 'c0', 'an'])
})

test('a reader is asked about a word once, also when it has nothing to say of it', () => {
  const gevraagd: string[] = []
  const isLang = perWoord(klein => {
    gevraagd.push(klein)
    return klein.length > 9
  })
  const lees = (tekst: string) => woordenIn(tekst).woorden.map(isLang)
  expect([lees('zorg tolbrugwoord zorg'), lees('Zorg!')]).toEqual([[false, true, false], [false]])
  expect(gevraagd).toEqual(['zorg', 'tolbrugwoord'])
})

const begin = openWoordbegin(
  ['zet', 'zett', 'inzet', 'één', 'per', 'stop'].map(woord => ({ begin: woord, van: woord })),
)

test('word by word the same is found as in the whole text', () => {
  const random = seeded(7)
  const inWoord = perWoord(begin)
  const stukken = [
    'zet',
    'ten',
    'inzet',
    'één',
    'Één',
    'per',
    'stop',
    ' ',
    ' ',
    '-',
    '’',
    '.',
    '4',
    '_',
    '÷',
    'ª',
  ]
  for (let keer = 0; keer < 2000; keer += 1) {
    const tekst = Array.from({ length: random.int(9) }, () => random.pick(stukken)).join('')
    expect({ tekst, vindt: alleVan(tekst, inWoord) }).toEqual({ tekst, vindt: begin(tekst.toLowerCase()) })
  }
})

test('of the last few texts is remembered what was read, of older ones it is read again', () => {
  const gelezen: string[] = []
  const lees = openTekstgeheugen(tekst => {
    gelezen.push(tekst)
    return tekst.length
  })
  const teksten = Array.from({ length: 17 }, (_, at) => 'x'.repeat(at))
  for (const tekst of [...teksten, ...teksten.slice(1)]) expect(lees(tekst)).toBe(tekst.length)
  expect(gelezen).toEqual(teksten)
  expect([lees(''), gelezen.length]).toEqual([0, 18])
})
