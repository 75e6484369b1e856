import { expect, test } from 'vitest'
import { eenheidUitNaam, leesEenheid, toonWaarde } from '../../../../shared/rules/taal/eenheden.ts'

const geschreven: readonly [string, string | null][] = [
  ['%', '%'],
  ['procent', '%'],
  ['procentpunt', 'procentpunt'],
  ['%-punt', 'procentpunt'],
  ['week', 'weken'],
  ['werkdagen', 'dagen'],
  ['per 1.000 inwoners', 'per 1.000 inwoners'],
  ['praktijken', null],
]
for (const [woorden, eenheid] of geschreven) {
  test(`“${woorden}” is written for ${eenheid ?? 'no unit'}`, () => {
    expect(leesEenheid(woorden)).toBe(eenheid)
  })
}

const namen: readonly [string, string | null][] = [
  ['Aandeel aanvragen dat binnen 24 uur is geplaatst', '%'],
  ['Percentage praktijken met een coach', '%'],
  ['Aantal gehouden werkgroepoverleggen', 'aantal'],
  ['Gemiddelde wachttijd in weken', 'weken'],
  ['Aantal cliënten dat binnen 2 weken start', 'aantal'],
  ['SEH-bezoeken na een val bij 65-plussers', 'bezoeken'],
  ['Beschikbare bedden eerstelijnsverblijf', 'bedden'],
  ['Deelnemers die een valtraining afmaken', null],
  ['', null],
]
for (const [naam, eenheid] of namen) {
  test(`the name “${naam}” gives away ${eenheid ?? 'no unit'}`, () => {
    expect(eenheidUitNaam(naam)).toBe(eenheid)
  })
}

test('a value is written with its unit where Dutch puts it', () => {
  expect([toonWaarde(8.4, '%'), toonWaarde(300, '€'), toonWaarde(14, 'weken')]).toEqual([
    '8,4%',
    '€ 300',
    '14 weken',
  ])
  expect([toonWaarde(9, 'aantal'), toonWaarde(9, null)]).toEqual(['9', '9'])
})
