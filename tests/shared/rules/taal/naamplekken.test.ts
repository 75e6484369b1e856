import { expect, test } from 'vitest'
import { metPunten, openNaamplekken } from '../../../../shared/rules/taal/naamplekken.ts'
import { letterlijk, woordenPatroon } from '../../../../shared/rules/taal/patroon.ts'
import { seeded } from '../../../kit/seeded.ts'

function openMasker(namen: readonly string[]): (tekst: string) => string {
  const plekken = openNaamplekken(namen)
  return tekst => metPunten(tekst, plekken(tekst))
}

test('a name leaves a dot for each of its letters, the longest first, and only as whole words', () => {
  const masker = openMasker(['Gemeente Linde', 'Gemeente Linde-Oost', 'GGZ', 'Welzijn (WML)'])
  expect(masker('de gemeente linde-oost en GGZ, Gemeente Lindenhof')).toBe(
    'de ···················· en ···, Gemeente Lindenhof'.replace('····················', '·'.repeat(19)),
  )
  expect(masker('Welzijn (WML) betaalt, GGZ_Oost niet')).toBe('············· betaalt, GGZ_Oost niet')
  expect(masker('niemand')).toBe('niemand')
})

test('a name that begins with no letter is one as well', () => {
  expect(openMasker(['’t Zorghuis', 'GGZ'])('in ’t Zorghuis en GGZ')).toBe('in ··········· en ···')
})

test('it does what one pattern of all names does', () => {
  const random = seeded(5)
  const stukken = [
    'Linde',
    'linde',
    'GGZ',
    'Oost',
    'één',
    'É',
    ' ',
    ' ',
    '-',
    '’s',
    '.',
    '(',
    ')',
    '_',
    '4',
    '\n',
    'İ',
  ]
  const tekstVan = (aantal: number) => Array.from({ length: aantal }, () => random.pick(stukken)).join('')
  for (let keer = 0; keer < 1000; keer += 1) {
    const namen = Array.from({ length: 4 }, () => tekstVan(1 + random.int(4)))
    const tekst = tekstVan(20)
    const langste = namen.filter(naam => naam.trim() !== '').sort((a, b) => b.length - a.length)
    const verwacht =
      langste.length === 0
        ? tekst
        : tekst.replace(woordenPatroon(langste.map(letterlijk), 'giu'), naam => '·'.repeat(naam.length))
    expect(openMasker(namen)(tekst)).toBe(verwacht)
  }
})
