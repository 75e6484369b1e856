import { expect, test } from 'vitest'
import { letters } from '../../../../shared/rules/taal/patroon.ts'
import { openTekstgeheugen } from '../../../../shared/rules/taal/tekstgeheugen.ts'
import { openWoordbegin } from '../../../../shared/rules/taal/woordbegin.ts'
import { kenmerkVan } from '../../../../shared/rules/taal/woordenboek.ts'
import { alleVan, perWoord, totVan, woordenIn } from '../../../../shared/rules/taal/woordlezing.ts'
import { seeded } from '../../../kit/seeded.ts'

function gelezen(tekst: string) {
  const lezing = woordenIn(tekst)
  const woorden = lezing.woorden.slice(0, lezing.aantal)
  return { klein: lezing.klein, woorden, van: lezing.van, tot: woorden.map((_, at) => totVan(lezing, at)) }
}

test('words are cut at everything but what joins the letters of one', () => {
  const tekst = '“St-Jan” en B&W: Vennes’ coöperatie (24/7), één-op-één- İzmir.'
  const { woorden, van, tot } = gelezen(tekst)
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
  const [een, ander] = ['Wie zorgt er?', 'De wijk zorgt.'].map(tekst => gelezen(tekst).woorden)
  expect(een?.[1]).toBe(ander?.[2])
  // The third letter is none of those that the code is made of.
  const vier = ['zorgpad', 'zozgpad', 'a', 'é']
  for (const tekst of [vier.join(' '), vier.toReversed().join('  '), `(${vier.join(', ')}.)`]) {
    const { woorden, van, tot } = gelezen(tekst)
    expect(woorden.map(({ klein }) => klein)).toEqual(tekst.match(/[a-zé]+/g))
    expect(woorden.map((_, at) => tekst.slice(van[at], tot[at]))).toEqual(tekst.match(/[a-zé]+/g))
    expect(new Set(woorden)).toEqual(new Set(gelezen(vier.join('\n')).woorden))
    expect(woorden.every(woord => gelezen(`${woord.klein}.`).woorden[0] === woord)).toBe(true)
  }
})

test('words met before and words that are new are cut alike', () => {
  const random = seeded(11)
  const stukken = ['zorg', 'St', 'é', '4', ' ', ' ', '  ', '\n', '-', '’', '&', '.', ',', '(', '_', 'İ', 'ß']
  const vorm = new RegExp(`[${letters}\\d](?:[’'&-]*[${letters}\\d])*`, 'g')
  for (let keer = 0; keer < 3000; keer += 1) {
    const tekst = Array.from({ length: random.int(12) }, () => random.pick(stukken)).join('')
    const { klein, woorden, van, tot } = gelezen(tekst)
    const verwacht = [...klein.matchAll(vorm)].map(({ 0: woord, index }) => [
      woord,
      index,
      index + woord.length,
    ])
    expect({ tekst, cut: woorden.map((woord, at) => [woord.klein, van[at], tot[at]]) }).toEqual({
      tekst,
      cut: verwacht,
    })
  }
})

test('a reader is asked about a word once, also when it has nothing to say of it', () => {
  const gevraagd: string[] = []
  const isLang = perWoord(klein => {
    gevraagd.push(klein)
    return klein.length > 9
  })
  const lees = (tekst: string) => gelezen(tekst).woorden.map(isLang)
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

test('what was read of a text stays as it is until sixteen others were read, and is written over then', () => {
  const eerste = woordenIn('Zorg in de wijk')
  for (let keer = 0; keer < 15; keer += 1) woordenIn(`tekst ${keer}`)
  expect([eerste.klein, eerste.aantal, woordenIn('Zorg in de wijk') === eerste]).toEqual([
    'zorg in de wijk',
    4,
    true,
  ])
  const ander = woordenIn('Nog een')
  expect([ander === eerste, ander.aantal, woordenIn('Zorg in de wijk').klein]).toEqual([
    true,
    2,
    'zorg in de wijk',
  ])
})

test('of a long text nothing is kept when sixteen others were read', () => {
  const lang = woordenIn('zorg '.repeat(1001))
  const kort = Array.from({ length: 16 }, (_, keer) => woordenIn(`regel ${keer}`))
  expect([lang.aantal, kort.includes(lang)]).toEqual([1001, false])
})
