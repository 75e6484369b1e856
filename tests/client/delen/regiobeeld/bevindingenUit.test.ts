import { describe, expect, test } from 'vitest'
import { bevindingenUit } from '../../../../client/delen/regiobeeld/bevindingenUit.ts'
import { isCeltabel, leesCeltabel } from '../../../../client/delen/regiobeeld/celtabel.ts'

const lees = (tekst: string) => bevindingenUit(leesCeltabel(tekst))

describe('rows from a spreadsheet', () => {
  test('are bevindingen in the order of the columns on the page', () => {
    expect(lees('SEH-bezoeken door 75-plussers\t1.240\tbezoeken\t2022\t\tRegistratie ziekenhuis\n')).toEqual({
      bevindingen: [
        {
          tekst: 'SEH-bezoeken door 75-plussers',
          waarde: 1240,
          eenheid: 'bezoeken',
          peiljaar: 2022,
          bron: 'Registratie ziekenhuis',
        },
      ],
      onleesbaar: 0,
    })
  })

  test('with a first row of names follow those, in any order and with any capitals', () => {
    const tekst = 'Bron\tJaar\tOmschrijving\tCijfer\r\nCBS\t2023\tInwoners van 75 jaar en ouder\t31.400\r\n'
    expect(lees(tekst).bevindingen).toEqual([
      { bron: 'CBS', peiljaar: 2023, tekst: 'Inwoners van 75 jaar en ouder', waarde: 31400 },
    ])
  })

  test('have numbers as people in the Netherlands write them', () => {
    const waarden = ['8,4', '-6,5', '€ 1.000', '1240', '12,5%'].map(
      cel => lees(`Bevinding\tWaarde\nx\t${cel}`).bevindingen[0],
    )
    expect(waarden.map(een => een?.waarde)).toEqual([8.4, -6.5, 1000, 1240, 12.5])
    expect(waarden.map(een => een?.eenheid)).toEqual([undefined, undefined, '€', undefined, '%'])
  })

  test('have units by the words that spreadsheets use', () => {
    const eenheden = ['procent', 'Weken', 'euro', 'per 1.000 inwoners', 'FTE'].map(
      cel => lees(`x\t1\t${cel}`).bevindingen[0]?.eenheid,
    )
    expect(eenheden).toEqual(['%', 'weken', '€', 'per 1.000 inwoners', 'fte'])
  })

  test('lose nothing that cannot be read: it stands behind the bevinding', () => {
    expect(lees('Wachttijd\tca. 14\tmaanden\tvorig jaar')).toEqual({
      bevindingen: [{ tekst: 'Wachttijd (ca. 14; maanden; vorig jaar)' }],
      onleesbaar: 3,
    })
    expect(lees('Bevinding\tWaarde\tOpmerking\nWachttijd\t14\tvoorlopig').bevindingen).toEqual([
      { tekst: 'Wachttijd (voorlopig)', waarde: 14 },
    ])
  })

  test('that do not begin with names are bevindingen, the first one too', () => {
    expect(lees('Waarde van samenwerking\t7,5\nNog een\t8').bevindingen).toHaveLength(2)
  })
})

describe('cells', () => {
  test('between quotes may hold tabs, line ends and quotes', () => {
    expect(leesCeltabel('"Eerste\nregel"\t"zegt ""ja"""\nb\tc')).toEqual([
      ['Eerste\nregel', 'zegt "ja"'],
      ['b', 'c'],
    ])
  })

  test('of a CSV file are apart by semicolons, or by commas when there are none', () => {
    expect(leesCeltabel('a;8,4;b\n;;\n')).toEqual([['a', '8,4', 'b']])
    expect(leesCeltabel('a,"8,4",b')).toEqual([['a', '8,4', 'b']])
  })

  test('are told from words that somebody copied', () => {
    expect(isCeltabel('a\tb')).toBe(true)
    expect(isCeltabel('naam;waarde;jaar\na;1;2023')).toBe(true)
    expect(isCeltabel('Een zin, met een komma, en nog een.')).toBe(false)
    expect(isCeltabel('Eerst dit, dan dat.\nDaarna niets.')).toBe(false)
  })
})
